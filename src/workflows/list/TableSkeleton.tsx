import { tracks } from '@/ui/DataTable'
import { DataTableHead } from '@/ui/DataTableHead'
import { Skeleton } from '@/ui/Skeleton'
import { useNarrow } from '@/ui/useNarrow'
import { CARD_HEIGHT, columnsOf, ROW_HEIGHT } from '@/workflows/columns'
import type { ColumnName } from '@/workflows/filter'

/** The table's own shape, with its real heads, while the first rows are on their way. */
export function TableSkeleton({ names }: { names: readonly ColumnName[] }) {
  const isNarrow = useNarrow()
  const columns = columnsOf(names, undefined)
  return (
    <div className="scroll" aria-hidden="true">
      <div className={isNarrow ? 'table cards' : 'table'} style={isNarrow ? undefined : tracks(columns, true)}>
        {!isNarrow && <DataTableHead columns={columns} selection={noSelection} />}
        {[62, 78, 54, 70, 48, 66, 58, 74].map((width) => (
          <div key={width} className="table-row" style={{ height: isNarrow ? CARD_HEIGHT : ROW_HEIGHT }}>
            <span className="table-check" />
            {columns.map(({ name, align }) => (
              <span key={name} className={align} data-column={name}>
                {name === 'document' ? (
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
