import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import type { VirtualListProps } from './VirtualList'
import type { VirtualParts } from './VirtualScroll'

type Props<Row> = VirtualParts<Row> & Pick<VirtualListProps<Row>, 'current' | 'onEnd' | 'onVisible'>
export type VirtualRowsView = {
  box: RefObject<HTMLDivElement | null>
  /** numbers of the rows to draw */
  visible: number[]
  focusRow(index: number): void
  /** arrows, Home and End */
  walk(event: KeyboardEvent): void
  /** for the box's onFocus: the row that has the focus is the tab stop */
  follow(event: FocusEvent): void
}

/** What lists and tables of drawn-when-seen rows have in common: the walk, the open row, the end, what is in sight. */
export function useVirtualRows<Row>({ layout, virtualizer, onFocused, ...props }: Props<Row>): VirtualRowsView {
  const { current, onEnd, onVisible } = props
  const { keys, stop } = layout
  const box = useRef<HTMLDivElement>(null)
  const wanted = useRef<string>(undefined)
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
  return {
    box,
    visible: virtualizer.getVirtualItems().map(({ index }) => index),
    focusRow,
    walk(event) {
      const steps: Record<string, number> = { ArrowDown: stop + 1, ArrowUp: stop - 1, Home: 0, End: keys.length - 1 }
      const next = steps[event.key]
      if (next === undefined || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      focusRow(next)
    },
    follow({ target }) {
      const row = target.closest('[role=listitem], [role=row]')
      const key = row?.querySelector('[data-row]')?.getAttribute('data-row')
      if (key) onFocused(key)
    },
  }
}

const linkOf = (box: HTMLElement | null, key: string) => box?.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`)
