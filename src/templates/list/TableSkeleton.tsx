import { tracks } from '@/ui/DataTable'
import { DataTableHead } from '@/ui/DataTableHead'
import { Skeleton } from '@/ui/Skeleton'
import { useMedia } from '@/ui/useMedia'
import { useNarrow } from '@/ui/useNarrow'
import { CARD_HEIGHT, columns, ROW_HEIGHT } from './columns'

/** The table's own shape, with its real heads, while the rows are on their way. */
export function TableSkeleton() {
  const isNarrow = useNarrow()
  const shown = columns(useMedia('(width >= 1200px)'))
  return (
    <div className="scroll" aria-hidden="true">
      <div className={isNarrow ? 'table cards' : 'table'} style={isNarrow ? undefined : tracks(shown, false)}>
        {!isNarrow && <DataTableHead columns={shown} />}
        {[62, 78, 54, 70, 48, 66, 58, 74].map((width) => (
          <div key={width} className="table-row" style={{ height: isNarrow ? CARD_HEIGHT : ROW_HEIGHT }}>
            {shown.map(({ name, align }) => (
              <span key={name} className={align} data-column={name}>
                {name === 'name' ? (
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
