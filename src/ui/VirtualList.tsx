import type { ReactNode } from 'react'
import { VirtualRows } from './VirtualRows'
import { VirtualScroll } from './VirtualScroll'

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
  return <VirtualScroll {...props}>{(parts) => <VirtualRows {...props} {...parts} />}</VirtualScroll>
}
