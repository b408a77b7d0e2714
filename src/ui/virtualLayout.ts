import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual'
import { useMemo } from 'react'
import type { ListGroup, VirtualListProps } from './VirtualList'

export const HEADING_HEIGHT = 32

/** Where everything stands: rows are numbered through, a group's first row is taller by its heading. */
export type ListLayout<Row> = {
  keys: string[]
  groups: PlacedGroup<Row>[]
  /** the one tab stop */
  stop: number
  options: {
    count: number
    estimateSize: (index: number) => number
    getItemKey: (index: number) => string
    rangeExtractor: (range: Range) => number[]
    overscan: number
    scrollPaddingStart: number
  }
}
export type PlacedGroup<Row> = ListGroup<Row> & { first: number; top: number; head: number; height: number }

/** What a layout is made of. */
export type LayoutProps<Row> = Pick<VirtualListProps<Row>, 'groups' | 'rowKey' | 'rowHeight' | 'current'>

export function useListLayout<Row>(props: LayoutProps<Row>, focused: string | undefined): ListLayout<Row> {
  const { groups, rowKey, rowHeight, current } = props
  // biome-ignore lint/correctness/useExhaustiveDependencies: rowKey names the same rows the same way; a new function is no new layout
  const placed = useMemo(() => {
    const filled = placeGroups(groups, rowHeight)
    const keys = filled.flatMap(({ rows }) => rows.map((row) => String(rowKey(row))))
    const heads = new Map(filled.map(({ first, head }) => [first, head]))
    return {
      groups: filled,
      keys,
      estimateSize: (index: number) => rowHeight + (heads.get(index) ?? 0),
      getItemKey: (index: number) => keys[index] ?? String(index),
    }
  }, [groups, rowHeight])
  const { keys, estimateSize, getItemKey } = placed
  const indexOf = (key: string | number | undefined) => (key === undefined ? -1 : keys.indexOf(String(key)))
  const stop = Math.max(0, indexOf(focused) < 0 ? indexOf(current) : indexOf(focused))
  return {
    keys,
    groups: placed.groups,
    stop,
    options: {
      count: keys.length,
      estimateSize,
      getItemKey,
      // The tab stop stays in the page when it is scrolled away, or the focus would be lost.
      rangeExtractor: (range) =>
        [...new Set([...defaultRangeExtractor(range), ...(keys.length ? [stop] : [])])].sort((a, b) => a - b),
      overscan: 8,
      scrollPaddingStart: HEADING_HEIGHT,
    },
  }
}

/** Groups that have rows, with their places from the top of the list. */
function placeGroups<Row>(groups: readonly ListGroup<Row>[], rowHeight: number): PlacedGroup<Row>[] {
  let first = 0
  let top = 0
  const placed: PlacedGroup<Row>[] = []
  for (const group of groups) {
    if (group.rows.length === 0) continue
    const head = group.heading === undefined ? 0 : HEADING_HEIGHT
    const height = head + group.rows.length * rowHeight
    placed.push({ ...group, first, top, head, height })
    first += group.rows.length
    top += height
  }
  return placed
}
