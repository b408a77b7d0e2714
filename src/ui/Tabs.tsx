import { Activity, type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import './tabs.css'

export type Tab<Name extends string> = { name: Name; label: string; count?: number | string | undefined }
type TabsProps<Name extends string> = {
  /** what the tabs are parts of */
  label: string
  /** joins the tabs to their panels: one of a kind in the page */
  id: string
  tabs: readonly Tab<Name>[]
  selected: Name
  onSelect(name: Name): void
}

/** The row of tabs: one tab stop, ← → Home End walk it and open at once. Their contents stand in `TabPanel`s of the same id. */
export function Tabs<Name extends string>({ label, id, tabs, selected, onSelect }: TabsProps<Name>) {
  const list = useRef<HTMLDivElement>(null)
  // Where they do not fit, the open one is scrolled into sight, and only sideways.
  useLayoutEffect(() => {
    const tab = document.getElementById(tabId(id, selected))
    if (!list.current || !tab) return
    const { scrollLeft, clientWidth } = list.current
    const [start, end] = [tab.offsetLeft - EDGE, tab.offsetLeft + tab.offsetWidth + EDGE]
    if (start < scrollLeft) list.current.scrollLeft = start
    else if (end > scrollLeft + clientWidth) list.current.scrollLeft = end - clientWidth
  }, [id, selected])
  const walk = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
    const at = tabs.findIndex(({ name }) => name === selected)
    const steps: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }
    const next = Object.hasOwn(steps, event.key) ? steps[event.key] : undefined
    const tab = next === undefined ? undefined : tabs[(next + tabs.length) % tabs.length]
    if (!tab) return
    event.preventDefault()
    onSelect(tab.name)
    document.getElementById(tabId(id, tab.name))?.focus({ preventScroll: true })
  }
  return (
    <div ref={list} role="tablist" aria-label={label} className="tabs" onKeyDown={walk}>
      {tabs.map(({ name, label: word, count }) => (
        <button
          key={name}
          id={tabId(id, name)}
          type="button"
          role="tab"
          aria-selected={name === selected}
          aria-controls={name === selected ? panelId(id, name) : undefined}
          tabIndex={name === selected ? 0 : -1}
          onClick={() => onSelect(name)}
        >
          {word}
          {count !== undefined && <span className="n"> {count}</span>}
        </button>
      ))}
    </div>
  )
}

type PanelProps<Name extends string> = {
  id: string
  name: Name
  selected: Name
  /** once seen it keeps its state while another is open */
  keeps?: true
  children: ReactNode
}

/** What a tab opens. */
export function TabPanel<Name extends string>({ id, name, selected, keeps, children }: PanelProps<Name>) {
  const isOpen = name === selected
  const [wasOpen, setWasOpen] = useState(isOpen)
  if (isOpen && !wasOpen) setWasOpen(true)
  if (!isOpen && !(keeps && wasOpen)) return null
  return (
    <Activity mode={isOpen ? 'visible' : 'hidden'}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys, also where nothing in it is */}
      <div id={panelId(id, name)} role="tabpanel" aria-labelledby={tabId(id, name)} className="tab-panel" tabIndex={0}>
        {children}
      </div>
    </Activity>
  )
}

/** Gives the focus to the open tab, where what had it has left the page. */
export const focusTab = (id: string, name: string): void => document.getElementById(tabId(id, name))?.focus()

const EDGE = 24 // the next tab peeps out
const tabId = (id: string, name: string) => `${id}-${name}-tab`
const panelId = (id: string, name: string) => `${id}-${name}`
