import type { FocusEvent, KeyboardEvent, MouseEvent } from 'react'
import { Checkbox } from './Checkbox'
import type { DataTableProps } from './DataTable'
import { useShortcuts } from './keys'
import { useVirtualRows } from './useVirtualRows'
import type { VirtualParts } from './VirtualScroll'

type RowsProps<Row> = DataTableProps<Row> & VirtualParts<Row> & { isNarrow: boolean }

/** The rows in sight. Arrows, Home and End walk them, → and ← the controls within one, Space or `x` ticks, with Shift a range. */
export function DataTableRows<Row>(props: RowsProps<Row>) {
  const { layout, virtualizer, rows, columns, selection, current, isNarrow, onFocusRow } = props
  const { keys, stop } = layout
  const { box, visible, walk, follow, focusRow } = useVirtualRows(props)
  const height = isNarrow ? props.cardHeight : props.rowHeight
  const tick = (extend: boolean) => {
    const key = keys[stop]
    if (key !== undefined) selection?.toggle(key, extend)
  }
  const step = (by: 1 | -1) => {
    if (current !== undefined) props.onStep?.(by)
    else focusRow(box.current?.contains(document.activeElement) ? stop + by : stop)
  }
  // Also where the row is only open, and the focus elsewhere.
  useShortcuts({ j: () => step(1), k: () => step(-1), ...(selection ? { x: () => tick(false) } : {}) })
  const press = (event: KeyboardEvent) => {
    const isOnLink = event.target instanceof HTMLElement && event.target.dataset.row !== undefined
    if (selection && isOnLink && event.key === ' ') {
      event.preventDefault()
      tick(event.shiftKey)
    } else if (selection && event.shiftKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault()
      const next = keys[stop + (event.key === 'ArrowDown' ? 1 : -1)]
      if (next === undefined) return
      if (!selection.isSelected(keys[stop] ?? '')) tick(false)
      focusRow(keys.indexOf(next))
      selection.toggle(next, true)
    } else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') within(event)
    else walk(event)
  }
  const focused = (event: FocusEvent) => {
    follow(event)
    const key = rowOf(event.target)?.querySelector<HTMLElement>('[data-row]')?.dataset.row
    if (key) onFocusRow?.(key)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: see DataTable
    <div
      ref={box}
      role="rowgroup"
      className="list"
      style={{ height: virtualizer.getTotalSize() }}
      onKeyDown={press}
      onFocus={focused}
    >
      {visible.map((index) => {
        const row = rows[index]
        const key = keys[index]
        if (row === undefined || key === undefined) return null
        const isSelected = selection?.isSelected(key) ?? false
        const link = { tabIndex: index === stop ? 0 : -1, 'data-row': key } as const
        return (
          // biome-ignore-start lint/a11y/useSemanticElements: see DataTable
          // biome-ignore-start lint/a11y/useFocusableInteractive: the row's link has the focus
          // biome-ignore-start lint/a11y/useKeyWithClickEvents: the row's link takes the keys
          <div
            key={key}
            role="row"
            aria-rowindex={index + (isNarrow ? 1 : 2)}
            className="table-row"
            data-selected={isSelected || undefined}
            data-current={key === current || undefined}
            style={{ top: index * height, height }}
            onClick={openRow}
          >
            {selection && (
              <span role="cell" className="table-check">
                <Checkbox
                  label={selection.rowLabel(row)}
                  checked={isSelected}
                  tabIndex={-1}
                  onChange={(_, withShift) => selection.toggle(key, withShift)}
                />
              </span>
            )}
            {columns.map(({ name, align, render }) => (
              <span key={name} role="cell" className={align} data-column={name}>
                {render(row, link)}
              </span>
            ))}
          </div>
          // biome-ignore-end lint/a11y/useKeyWithClickEvents: see above
          // biome-ignore-end lint/a11y/useFocusableInteractive: see above
          // biome-ignore-end lint/a11y/useSemanticElements: see DataTable
        )
      })}
    </div>
  )
}

const CONTROLS = 'a, button, input'
const rowOf = (target: EventTarget) => (target instanceof Element ? target.closest<HTMLElement>('[role=row]') : null)

// A click anywhere is a click on the row's link, so that what stands in the cells keeps its titles.
function openRow({ target, currentTarget }: MouseEvent<HTMLElement>): void {
  if (!(target instanceof Element) || target.closest(`${CONTROLS}, label, [popover]`)) return
  if (window.getSelection()?.isCollapsed !== false) currentTarget.querySelector<HTMLElement>('[data-row]')?.click()
}

function within(event: KeyboardEvent): void {
  if (event.target instanceof Element && event.target.closest('[popover]')) return
  const controls = [...(rowOf(event.target)?.querySelectorAll<HTMLElement>(CONTROLS) ?? [])].filter(
    (control) => control.checkVisibility?.() !== false && !control.closest('[popover]'),
  )
  const next = controls[controls.indexOf(event.target as HTMLElement) + (event.key === 'ArrowRight' ? 1 : -1)]
  if (!next) return
  event.preventDefault()
  next.focus()
}
