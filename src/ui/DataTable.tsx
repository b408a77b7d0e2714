import { type ReactNode, useMemo } from 'react'
import { DataTableHead } from './DataTableHead'
import { DataTableRows } from './DataTableRows'
import { useNarrow } from './useNarrow'
import type { RowLink } from './VirtualList'
import { VirtualScroll } from './VirtualScroll'
import './table.css'

export type Column<Row> = {
  name: string
  label: string
  /** the head is read out, not shown */
  hideLabel?: true
  /** px; the column that grows takes what is left above it */
  width: number
  grows?: boolean
  /** px up to which it widens before another grows */
  most?: number
  align?: 'end'
  sortable?: boolean
  /** the column with the row's link gives it all of `link` */
  render: (row: Row, link: RowLink) => ReactNode
}
export type TableSort = { name: string; descending: boolean }
export type TableSelection<Row> = {
  isSelected(key: string): boolean
  /** ticks or unticks; with `extend` all rows between the one ticked last and this one */
  toggle(key: string, extend: boolean): void
  /** all loaded rows, or none */
  toggleAll(): void
  all: 'none' | 'some' | 'all'
  allLabel: string
  rowLabel(row: Row): string
}
export type DataTableProps<Row> = {
  label: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** how many there are; more than the loaded ones */
  total: number
  rowHeight: number
  /** below 900 px rows are cards, laid out by the feature's css */
  cardHeight: number
  sort?: TableSort | undefined
  onSort?(name: string): void
  selection?: TableSelection<Row> | undefined
  current?: string | undefined
  onEnd?(): void
  onVisible?(first: number, last: number): void
  /** the row that has the focus */
  onFocusRow?(key: string): void
  /** `j` and `k` while a row is open; else they move the focus */
  onStep?(by: 1 | -1): void
  /** px at the lower edge that something floats over */
  footHeight?: number
  /** names the place in the history: it is scrolled to where it was left */
  place?: string | undefined
}

const HEAD_HEIGHT = 37
export const CHECK_WIDTH = 46

/** A table of any length with only its visible rows in the page: sortable heads, ticks, one tab stop in the rows. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, columns, rows, total, rowKey, selection, current, footHeight = 0 } = props
  const isNarrow = useNarrow()
  const groups = useMemo(() => [{ key: 'rows', rows }], [rows])
  const headHeight = isNarrow ? 0 : HEAD_HEIGHT
  return (
    <VirtualScroll
      groups={groups}
      rowKey={rowKey}
      rowHeight={isNarrow ? props.cardHeight : props.rowHeight}
      current={current}
      headHeight={headHeight}
      footHeight={footHeight}
      place={props.place}
    >
      {(parts) => (
        // biome-ignore lint/a11y/useSemanticElements: rows are placed by number, a <table> would lay them out by itself
        <div
          role="table"
          aria-label={label}
          aria-rowcount={total + (isNarrow ? 0 : 1)}
          aria-colcount={columns.length + (selection ? 1 : 0)}
          className={isNarrow ? 'table cards' : 'table'}
          style={isNarrow ? undefined : tracks(columns, selection !== undefined)}
        >
          {!isNarrow && <DataTableHead {...props} />}
          <DataTableRows {...props} {...parts} isNarrow={isNarrow} />
        </div>
      )}
    </VirtualScroll>
  )
}

/** The columns as the grid of each row; narrower than their sum the table scrolls sideways. */
export function tracks(columns: readonly Pick<Column<never>, 'width' | 'grows' | 'most'>[], hasChecks: boolean) {
  const sizes = columns.map(({ width, grows, most }) => `minmax(${width}px, ${grows ? '1fr' : `${most ?? width}px`})`)
  const width = columns.reduce((sum, column) => sum + column.width, hasChecks ? CHECK_WIDTH : 0)
  return { '--tracks': [hasChecks && `${CHECK_WIDTH}px`, ...sizes].filter(Boolean).join(' '), minWidth: width }
}
