import { useVirtualizer, useWindowVirtualizer, type Virtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { useNarrow } from './useNarrow'
import { useScrollMemory } from './useScrollMemory'
import { HEADING_HEIGHT, type LayoutProps, type ListLayout, useListLayout } from './virtualLayout'

export type VirtualParts<Row> = {
  layout: ListLayout<Row>
  virtualizer: Virtualizer<HTMLDivElement, HTMLElement> | Virtualizer<Window, HTMLElement>
  onFocused: (key: string) => void
}
type Props<Row> = LayoutProps<Row> & {
  /** px above the rows that stay in sight, within what scrolls */
  headHeight?: number
  /** px at the lower edge that something floats over */
  footHeight?: number
  /** names the place in the history: it is scrolled to where it was left */
  place?: string | undefined
  children: (parts: VirtualParts<Row>) => ReactNode
}

/** What scrolls around the rows: a pane of its own, or below 900 px the page. */
export function VirtualScroll<Row>(props: Props<Row>) {
  return useNarrow() ? <PageScroll {...props} /> : <PaneScroll {...props} />
}

function PaneScroll<Row>({ headHeight = 0, footHeight = 0, place, children, ...list }: Props<Row>) {
  const scroller = useRef<HTMLDivElement>(null)
  const [focused, setFocused] = useState<string>()
  const layout = useListLayout(list, focused)
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLElement>({
    ...layout.options,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight || HEADING_HEIGHT,
    scrollPaddingEnd: footHeight,
    paddingEnd: footHeight,
    getScrollElement: () => scroller.current,
  })
  useScrollMemory(place, virtualizer.getTotalSize(), {
    get: () => scroller.current?.scrollTop ?? 0,
    set: (top) => scroller.current?.scrollTo({ top }),
    target: () => scroller.current,
  })
  return (
    <div ref={scroller} className="scroll">
      {children({ layout, virtualizer, onFocused: setFocused })}
    </div>
  )
}

function PageScroll<Row>({ footHeight = 0, place, children, ...list }: Props<Row>) {
  const top = useRef<HTMLDivElement>(null)
  const [focused, setFocused] = useState<string>()
  const [scrollMargin, setScrollMargin] = useState<number>()
  const layout = useListLayout(list, focused)
  const virtualizer = useWindowVirtualizer<HTMLElement>({
    ...layout.options,
    scrollMargin: scrollMargin ?? 0,
    scrollPaddingEnd: footHeight,
    paddingEnd: footHeight,
  })
  // What stands above the list can grow or go at any render.
  useLayoutEffect(() => {
    setScrollMargin((top.current?.getBoundingClientRect().top ?? 0) + window.scrollY)
  })
  // The page scrolls for the list and for what takes its place: that begins at its top, and the list comes back where it was.
  const { current } = list
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
  useScrollMemory(place, scrollMargin === undefined ? 0 : virtualizer.getTotalSize(), pageScroller)
  return <div ref={top}>{scrollMargin !== undefined && children({ layout, virtualizer, onFocused: setFocused })}</div>
}

const pageScroller = { get: () => window.scrollY, set: (top: number) => window.scrollTo({ top }), target: () => window }
