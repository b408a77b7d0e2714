import type { Virtualizer } from '@tanstack/react-virtual'
import { type FocusEvent, type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef } from 'react'
import type { VirtualListProps } from './VirtualList'
import type { ListLayout, PlacedGroup } from './virtualLayout'

type VirtualRowsProps<Row> = VirtualListProps<Row> & {
  layout: ListLayout<Row>
  virtualizer: Virtualizer<HTMLDivElement, HTMLElement> | Virtualizer<Window, HTMLElement>
  onFocused: (key: string) => void
}

/** The visible rows by group: each group is a list under its heading, so that a reader hears "2 of 18". */
export function VirtualRows<Row>(props: VirtualRowsProps<Row>) {
  const { layout, virtualizer, onFocused, current, onEnd, onVisible, label } = props
  const { keys, groups, stop } = layout
  const box = useRef<HTMLDivElement>(null)
  const wanted = useRef<string>(undefined)
  const id = useId()
  const visible = virtualizer.getVirtualItems().map(({ index }) => index)
  const firstVisible = virtualizer.range?.startIndex ?? 0
  const lastVisible = virtualizer.range?.endIndex ?? 0
  const focusRow = (index: number) => {
    const key = keys[Math.max(0, Math.min(index, keys.length - 1))]
    if (key === undefined) return
    onFocused(key)
    virtualizer.scrollToIndex(keys.indexOf(key), { align: 'auto' })
    const link = linkOf(box.current, key)
    if (link) link.focus({ preventScroll: true })
    else wanted.current = key
  }
  // The row to focus may only now have been drawn.
  useLayoutEffect(() => {
    const link = wanted.current === undefined ? undefined : linkOf(box.current, wanted.current)
    if (!link) return
    wanted.current = undefined
    link.focus({ preventScroll: true })
  })
  const opened = useRef(current)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another open row moves the list, not new rows
  useEffect(() => {
    const index = keys.indexOf(String(current ?? opened.current))
    const isClosed = current === undefined
    opened.current = current
    // What is open may have taken the list's place.
    if (index < 0 || box.current?.checkVisibility?.() === false) return
    if (isClosed) {
      if (document.activeElement === document.body) focusRow(index)
    } else if (box.current?.contains(document.activeElement)) focusRow(index)
    else {
      onFocused(String(current))
      virtualizer.scrollToIndex(index, { align: 'auto' })
    }
  }, [current])
  // biome-ignore lint/correctness/useExhaustiveDependencies: asks once for each time the end comes into sight
  useEffect(() => {
    if (keys.length > 0 && lastVisible >= keys.length - 10) onEnd?.()
  }, [keys.length, lastVisible >= keys.length - 10])
  // Told when the scrolling rests, not for each frame of it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the caller's function may be new at every render
  useEffect(() => {
    if (!virtualizer.isScrolling) onVisible?.(firstVisible, lastVisible)
  }, [virtualizer.isScrolling, firstVisible, lastVisible, keys[firstVisible], keys[lastVisible]])
  const walk = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowDown: stop + 1, ArrowUp: stop - 1, Home: 0, End: keys.length - 1 }
    const next = steps[event.key]
    if (next === undefined || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    focusRow(next)
  }
  const follow = ({ target }: FocusEvent) => {
    const key = target.closest('[role=listitem]')?.querySelector('[data-row]')?.getAttribute('data-row')
    if (key) onFocused(key)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside take the keys, their list moves the focus between them
    <div ref={box} className="list" style={{ height: virtualizer.getTotalSize() }} onKeyDown={walk} onFocus={follow}>
      {groups.map((group) => (
        <section key={group.key} style={{ top: group.top, height: group.height }}>
          {group.head > 0 && <h2 id={`${id}${group.key}`}>{group.heading}</h2>}
          {/* biome-ignore lint/a11y/useSemanticElements: rows are placed by number, a ul would promise them all */}
          <div
            role="list"
            aria-label={group.head > 0 ? undefined : label}
            aria-labelledby={group.head > 0 ? `${id}${group.key}` : undefined}
          >
            {rowsOf(group, visible, props)}
          </div>
        </section>
      ))}
    </div>
  )
}

const rowsOf = <Row,>({ first, head, rows, total }: PlacedGroup<Row>, visible: number[], props: VirtualRowsProps<Row>) =>
  visible
    .filter((index) => index >= first && index < first + rows.length)
    .map((index) => {
      const { layout, rowHeight, renderRow } = props
      const key = layout.keys[index] ?? ''
      const at = index - first
      return (
        // biome-ignore lint/a11y/useSemanticElements: see the list
        <div
          key={key}
          role="listitem"
          aria-posinset={at + 1}
          aria-setsize={total ?? rows.length}
          style={{ top: head + at * rowHeight, height: rowHeight }}
        >
          {renderRow(rows[at] as Row, { tabIndex: index === layout.stop ? 0 : -1, 'data-row': key })}
        </div>
      )
    })

const linkOf = (box: HTMLElement | null, key: string) => box?.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`)
