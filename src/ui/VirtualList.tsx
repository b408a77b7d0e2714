import { useVirtualizer, useWindowVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { useNarrow } from './useNarrow'
import { VirtualRows } from './VirtualRows'
import { useListLayout } from './virtualLayout'

export type ListGroup<Row> = {
  key: string
  /** what is drawn above its rows and stays in sight; without it the rows stand alone */
  heading?: ReactNode
  rows: readonly Row[]
  /** how many there are where not all are loaded */
  total?: number | undefined
}
/** What the row's link must carry: the list is one tab stop. */
export type RowLink = { tabIndex: 0 | -1; 'data-row': string }
export type VirtualListProps<Row> = {
  label: string
  groups: readonly ListGroup<Row>[]
  rowKey: (row: Row) => string | number
  rowHeight: number
  renderRow: (row: Row, link: RowLink) => ReactNode
  /** the key of the row that is open: kept in sight, and the tab stop */
  current?: string | number | undefined
  /** the last loaded rows come into sight */
  onEnd?: (() => void) | undefined
  /** which rows are in sight, by their numbers through all groups */
  onVisible?: ((first: number, last: number) => void) | undefined
}

/** A list of any length with only its visible rows in the page. Arrows, Home and End walk it. */
export function VirtualList<Row>(props: VirtualListProps<Row>) {
  return useNarrow() ? <PageList {...props} /> : <PaneList {...props} />
}

function PaneList<Row>(props: VirtualListProps<Row>) {
  const scroller = useRef<HTMLDivElement>(null)
  const [focused, setFocused] = useState<string>()
  const layout = useListLayout(props, focused)
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLElement>({ ...layout.options, getScrollElement: () => scroller.current })
  return (
    <div ref={scroller} className="scroll">
      <VirtualRows {...props} layout={layout} virtualizer={virtualizer} onFocused={setFocused} />
    </div>
  )
}

function PageList<Row>(props: VirtualListProps<Row>) {
  const place = useRef<HTMLDivElement>(null)
  const [focused, setFocused] = useState<string>()
  const [scrollMargin, setScrollMargin] = useState<number>()
  const layout = useListLayout(props, focused)
  const virtualizer = useWindowVirtualizer<HTMLElement>({ ...layout.options, scrollMargin: scrollMargin ?? 0 })
  // What stands above the list can grow or go at any render.
  useLayoutEffect(() => {
    setScrollMargin((place.current?.getBoundingClientRect().top ?? 0) + window.scrollY)
  })
  // The page scrolls for the list and for what takes its place: that begins at its top, and the list comes back where it was.
  const { current } = props
  const scrolledTo = useRef(0)
  useLayoutEffect(() => {
    window.scrollTo({ top: current === undefined ? scrolledTo.current : 0 })
    if (current !== undefined) return
    const keep = () => {
      scrolledTo.current = window.scrollY
    }
    window.addEventListener('scroll', keep, { passive: true })
    return () => window.removeEventListener('scroll', keep)
  }, [current])
  return (
    <div ref={place}>
      {scrollMargin !== undefined && <VirtualRows {...props} layout={layout} virtualizer={virtualizer} onFocused={setFocused} />}
    </div>
  )
}
