import { X } from 'lucide-react'
import { type FocusEvent, type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import './picker.css'
import { useAnchored } from './useAnchored'

export type PickerItem = { id: string; label: string; hint?: string }

/** What every picker takes to be a field of a form. */
export type PickerField = {
  /** of the input, for its label */
  id: string
  /** the input's name where no label points at it */
  label?: string | undefined
  onBlur?(): void
  focusRef?(input: { focus(): void } | null): void
  required?: boolean
  invalid?: boolean
  describedBy?: string | undefined
}

type Props<Item extends PickerItem> = PickerField & {
  chosen: readonly Item[]
  onChange(chosen: Item[]): void
  multiple: boolean
  /** what can be picked now; what is chosen is left out by the picker */
  options: readonly Item[]
  /** told what is typed, 250 ms after the last key (at once with `delay` 0) */
  onSearch(text: string): void
  delay?: number
  /** said in the list's place or below it: searching, nothing found, not read */
  message: string | undefined
  picture?: (item: Item) => ReactNode
  placeholder?: string
  removeLabel(label: string): string
}

/** Picks one or several things by typing: what is chosen stands as tags in the field, what can be chosen in a list below. */
export function Picker<Item extends PickerItem>(props: Props<Item>) {
  const { id, chosen, onChange, multiple, onSearch, delay = 250, message, picture, removeLabel } = props
  const [text, setText] = useState('')
  const [asked, setAsked] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const field = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const popup = useRef<HTMLDivElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const listId = useId()
  useAnchored(isOpen, field, popup)

  const options = props.options.filter((option) => !chosen.some((item) => item.id === option.id))
  // What stands in the list until the new answer comes must not be picked by a quick Enter.
  const current = text === asked ? options[Math.min(active, options.length - 1)] : undefined

  const search = (next: string, wait = delay) => {
    setText(next)
    setActive(0)
    clearTimeout(timer.current)
    const ask = () => {
      setAsked(next)
      onSearch(next)
    }
    if (wait === 0) ask()
    else timer.current = setTimeout(ask, wait)
  }
  const close = () => {
    setOpen(false)
    if (text !== '') search('', 0)
  }
  const pick = (item: Item) => {
    onChange(multiple ? [...chosen, item] : [item])
    search('', 0)
    setOpen(multiple)
  }
  const remove = (item: Item) => {
    onChange(chosen.filter(({ id }) => id !== item.id))
    input.current?.focus()
  }
  const leave = (event: FocusEvent) => {
    if (field.current?.contains(event.relatedTarget) || popup.current?.contains(event.relatedTarget)) return
    close()
    props.onBlur?.()
  }
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    const last = chosen.at(-1)
    if (event.key === 'Backspace' && text === '' && last) return remove(last)
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (!isOpen) return setOpen(true)
      const step = event.key === 'ArrowDown' ? 1 : -1
      return setActive((Math.min(active, options.length - 1) + step + options.length) % Math.max(options.length, 1))
    }
    if (event.key === 'Enter') {
      event.preventDefault() // never sends the form half-way through a choice
      if (isOpen && current) pick(current)
      else setOpen(true)
    }
    if (event.key === 'Escape' && isOpen) {
      event.preventDefault() // the list alone is closed, not the dialog or the panel around it
      event.stopPropagation()
      close()
    }
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only watches for the focus to leave
    <div ref={field} className={multiple ? 'in multi' : 'in multi one'} onBlur={leave}>
      {chosen.map((item) => (
        <span key={item.id} className="tag">
          {picture?.(item)}
          <span className="picker-text">{item.label}</span>
          <button type="button" aria-label={removeLabel(item.label)} onClick={() => remove(item)}>
            <X size={14} aria-hidden="true" />
          </button>
        </span>
      ))}
      <input
        id={id}
        ref={(element) => {
          input.current = element
          props.focusRef?.(element)
        }}
        role="combobox"
        autoComplete="off"
        aria-label={props.label}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-activedescendant={isOpen && current ? `${listId}-${current.id}` : undefined}
        aria-required={props.required}
        aria-invalid={props.invalid}
        aria-describedby={props.describedBy}
        placeholder={multiple || chosen.length === 0 ? props.placeholder : undefined}
        value={text}
        onChange={(event) => {
          setOpen(true)
          search(event.target.value)
        }}
        onClick={() => setOpen(true)}
        onKeyDown={press}
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the mouse must not take the focus from the input */}
      <div ref={popup} className="picker-popup" popover="manual" hidden={!isOpen} onMouseDown={(event) => event.preventDefault()}>
        <div id={listId} role="listbox" aria-label={props.label} aria-multiselectable={multiple}>
          {isOpen &&
            options.map((item) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the input holds the focus and has the keys
              <div
                key={item.id}
                id={`${listId}-${item.id}`}
                role="option"
                aria-selected={item === current}
                className="picker-option"
                ref={item === current ? scrollToIt : undefined}
                onClick={() => pick(item)}
              >
                {picture?.(item)}
                <span className="picker-text">{item.label}</span>
                {item.hint && <small>{item.hint}</small>}
              </div>
            ))}
        </div>
        <div role="status" className="picker-message">
          {isOpen && message}
        </div>
      </div>
    </div>
  )
}

const scrollToIt = (option: HTMLElement | null) => option?.scrollIntoView?.({ block: 'nearest' })
