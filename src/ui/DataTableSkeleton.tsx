import { type Column, tracks } from './DataTable'
import { DataTableHead } from './DataTableHead'
import { Skeleton } from './Skeleton'
import { useNarrow } from './useNarrow'

type DataTableSkeletonProps<Row> = {
  columns: readonly Column<Row>[]
  rowHeight: number
  cardHeight: number
  /** the column with two lines */
  tall: string
  canSelect?: true
}

/** A table's own shape, with its real heads, while its first rows are on their way. */
export function DataTableSkeleton<Row>({ columns, rowHeight, cardHeight, tall, canSelect }: DataTableSkeletonProps<Row>) {
  const isNarrow = useNarrow()
  const selection = canSelect ? noSelection : undefined
  return (
    <div className="scroll" aria-hidden="true">
      <div className={isNarrow ? 'table cards' : 'table'} style={isNarrow ? undefined : tracks(columns, selection !== undefined)}>
        {!isNarrow && <DataTableHead columns={columns} selection={selection} />}
        {[62, 78, 54, 70, 48, 66, 58, 74].map((width) => (
          <div key={width} className="table-row" style={{ height: isNarrow ? cardHeight : rowHeight }}>
            {canSelect && <span className="table-check" />}
            {columns.map(({ name, align }) => (
              <span key={name} className={align} data-column={name}>
                {name === tall ? (
                  <span className="stack">
                    <Skeleton width={`${width}%`} height={14} />
                    <Skeleton width={`${width / 2}%`} />
                  </span>
                ) : (
                  <Skeleton width={align ? '60%' : `${width}%`} />
                )}
              </span>
            ))}
          </div>
        ))}
      </div>
    </div>
  )
}

const noSelection = { all: 'none', allLabel: '', toggleAll: () => {} } as const
