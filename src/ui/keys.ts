import { useEffect, useLayoutEffect, useRef } from 'react'

/** Keys and what they do: one key ('a', '?', 'Escape') or two one after another ('g t'). */
export type Shortcuts = Readonly<Record<string, () => void>>
type Source = () => Shortcuts

const SEQUENCE_MS = 1000
const REPEATABLE = ['j', 'k'] // held down, no other key acts twice
const sources: Source[] = []
let begun = { key: '', at: 0 }

/** Keys that act as long as the component is drawn; of two for the same key the later one acts. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts)
  useLayoutEffect(() => {
    latest.current = shortcuts
  })
  useEffect(() => listen(() => latest.current), [])
}

function listen(source: Source) {
  if (sources.length === 0) document.addEventListener('keydown', press)
  sources.push(source)
  return () => {
    sources.splice(sources.indexOf(source), 1)
    if (sources.length === 0) document.removeEventListener('keydown', press)
  }
}

function press(event: KeyboardEvent) {
  const key = keyName(event)
  if (!key || event.defaultPrevented || isTyping(event)) return
  const follows = begun.key && event.timeStamp - begun.at < SEQUENCE_MS ? `${begun.key} ${key}` : ''
  begun = { key: '', at: 0 }
  const act = find(follows || key)
  if (act) {
    event.preventDefault()
    if (!event.repeat || REPEATABLE.includes(key)) act()
  } else if (!follows && beginsSequence(key)) begun = { key, at: event.timeStamp }
  // A second key that fits no sequence is swallowed: `g r` must never do what `r` does.
}

/** The key's name, whatever alphabet the keyboard writes; none for a modifier or with one. */
export function keyName({ key, code, shiftKey, ctrlKey, altKey, metaKey, isComposing }: KeyboardEvent): string | undefined {
  if (ctrlKey || altKey || metaKey || isComposing || ['Shift', 'Control', 'Alt', 'Meta', 'CapsLock'].includes(key))
    return undefined
  if (!/^\p{L}$/u.test(key)) return key
  const letter = /^\p{Script=Latin}$/u.test(key) ? key.toLowerCase() : code.replace(/^Key/, '').toLowerCase()
  return shiftKey || letter.length > 1 ? undefined : letter
}

const FIELDS = [
  'input:not([type=checkbox], [type=radio], [type=button])',
  'textarea',
  'select',
  '[contenteditable]',
  ...['textbox', 'combobox', 'listbox', 'menu', 'spinbutton'].map((role) => `[role=${role}]`),
  '[popover]',
].join()

const isTyping = ({ target }: KeyboardEvent) =>
  (target instanceof Element && target.closest(FIELDS) !== null) || document.querySelector('dialog[open]') !== null

const find = (name: string) => sources.findLast((source) => source()[name])?.()[name]
const beginsSequence = (key: string) => sources.some((source) => Object.keys(source()).some((name) => name.startsWith(`${key} `)))
