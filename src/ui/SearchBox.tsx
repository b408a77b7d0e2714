import { Search, X } from 'lucide-react'
import { type KeyboardEvent, useRef } from 'react'
import { Kbd } from './Kbd'
import { useShortcuts } from './keys'

type SearchBoxProps = { label: string; clearLabel: string; value: string; onChange: (value: string) => void }

/** The page's search: `/` leads to it, Escape empties it. */
export function SearchBox({ label, clearLabel, value, onChange }: SearchBoxProps) {
  const input = useRef<HTMLInputElement>(null)
  useShortcuts({ '/': () => input.current?.focus() })
  const clear = () => {
    onChange('')
    input.current?.focus()
  }
  const clearOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    if (value) clear()
    else input.current?.blur()
  }
  return (
    <span className="in">
      <Search size={16} />
      <input
        ref={input}
        type="search"
        aria-label={label}
        aria-keyshortcuts="/"
        placeholder={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={clearOnEscape}
      />
      {value ? (
        <button type="button" className="remove" aria-label={clearLabel} title={clearLabel} onClick={clear}>
          <X size={14} />
        </button>
      ) : (
        <Kbd>/</Kbd>
      )}
    </span>
  )
}
