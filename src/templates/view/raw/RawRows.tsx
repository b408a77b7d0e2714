import { ChevronRight } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { isArray } from '@/bpt/php'
import { useVirtualRows } from '@/ui/useVirtualRows'
import type { VirtualParts } from '@/ui/VirtualScroll'
import type { RawRow } from './rawRows'
import { kindWords, shortValue } from './rawWords'

export const RAW_ROW_HEIGHT = 28

type Props = VirtualParts<RawRow> & {
  label: string
  rows: readonly RawRow[]
  selected: string | undefined
  onSelect(row: RawRow): void
  onToggle(path: string): void
  onCopy(row: RawRow): void
}

/** The values in sight as a tree: ↑ ↓ walk, → and ← open and close or lead in and out, Enter toggles, Ctrl+C copies. */
export function RawRows(props: Props) {
  const { layout, virtualizer, onFocused, label, rows, selected, onSelect, onToggle, onCopy } = props
  const { box, visible, walk, focusRow } = useVirtualRows<RawRow>({ layout, virtualizer, onFocused })
  const press = (event: KeyboardEvent) => {
    const row = rows[layout.stop]
    if (!row) return
    if ((event.ctrlKey || event.metaKey) && event.key === 'c') {
      event.preventDefault()
      return onCopy(row)
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    const act = actions[event.key]?.(row, rows)
    if (act === undefined) return walk(event)
    event.preventDefault()
    if (act === 'toggle') onToggle(row.path)
    else if (act !== 'nothing') focusRow(act)
  }
  return (
    <div
      ref={box}
      role="tree"
      aria-label={label}
      className="list raw-tree"
      style={{ height: virtualizer.getTotalSize() }}
      onKeyDown={press}
    >
      {visible.map((index) => {
        const row = rows[index]
        if (!row) return null
        const canOpen = isArray(row.value) && row.value.size > 0
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the tree takes the keys
          <div
            key={row.path}
            role="treeitem"
            aria-level={row.level}
            aria-posinset={row.place}
            aria-setsize={row.of}
            aria-expanded={canOpen ? row.isOpen : undefined}
            aria-selected={row.path === selected}
            tabIndex={index === layout.stop ? 0 : -1}
            data-row={row.path}
            className="raw-row"
            style={{ top: index * RAW_ROW_HEIGHT, height: RAW_ROW_HEIGHT, paddingInlineStart: indentOf(row.level) }}
            onFocus={() => {
              onFocused(row.path)
              onSelect(row)
            }}
            onClick={(event) => {
              event.currentTarget.focus({ preventScroll: true })
              if (canOpen) onToggle(row.path)
            }}
          >
            {canOpen ? <ChevronRight size={14} aria-hidden="true" /> : <i />}
            <b>{String(row.key)}</b>
            <span className="cut grow">{shortValue(row.value)}</span>
            <small>{kindWords(row.value)}</small>
          </div>
        )
      })}
    </div>
  )
}

const STEP = 16
const DEEPEST = 12 // levels further in are told by aria-level and by the path below the tree
const indentOf = (level: number) => `calc(var(--gutter) - 4px + ${Math.min(level - 1, DEEPEST) * STEP}px)`

/** What a key does to the row: toggle it, lead to another by number, or nothing; undefined leaves the key to others. */
type Act = 'toggle' | 'nothing' | number
const actions: Record<string, (row: RawRow, rows: readonly RawRow[]) => Act> = {
  ArrowRight: (row, rows) => (canOpen(row) ? (row.isOpen ? rows.indexOf(row) + 1 : 'toggle') : 'nothing'),
  ArrowLeft: (row, rows) =>
    row.isOpen ? 'toggle' : row.parent === undefined ? 'nothing' : rows.findIndex(({ path }) => path === row.parent),
  Enter: (row) => (canOpen(row) ? 'toggle' : 'nothing'),
  ' ': (row) => (canOpen(row) ? 'toggle' : 'nothing'),
}
const canOpen = ({ value }: RawRow) => isArray(value) && value.size > 0
