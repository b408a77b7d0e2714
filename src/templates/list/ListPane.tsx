import { useRouterState } from '@tanstack/react-router'
import { text } from '@/i18n/i18n'
import { rowFilter, sortOf } from '@/templates/filter'
import { DataTable } from '@/ui/DataTable'
import { DataTableSkeleton } from '@/ui/DataTableSkeleton'
import { useMedia } from '@/ui/useMedia'
import { CARD_HEIGHT, columns, ROW_HEIGHT } from './columns'
import { ListEmpty } from './ListEmpty'
import { ListToolbar } from './ListToolbar'
import { RunningNotice } from './RunningNotice'
import { useTemplateListView } from './TemplateListContext'
import type { TemplateList } from './useTemplateList'

/** The table under its filters. */
export function ListPane({ list }: { list: TemplateList }) {
  const { filter, show } = useTemplateListView()
  const isWide = useMedia('(width >= 1200px)')
  const place = useRouterState({ select: ({ location }) => location.state.__TSR_key })
  const { all, rows, running } = list
  // Whether nothing runs on a template only the count tells.
  const waitsForCount = filter.idle === true && !running.isCounted
  const sort = sortOf(filter.sort)
  const sortBy = (name: string) => {
    // What is sorted by words begins with A, by numbers with the largest, by time with the newest.
    const descending = name === sort.name ? !sort.descending : name === 'running' || name === 'changed'
    show({ ...filter, sort: `${descending ? '-' : ''}${name}` }, true)
  }
  return (
    <section className="card pane templates-pane" aria-label={text('templates.list')}>
      <div>
        <ListToolbar
          found={all && !waitsForCount ? rows.length : undefined}
          isRead={all !== undefined}
          isCounted={running.isCounted}
        />
        <RunningNotice running={running} />
      </div>
      {!all ? (
        <DataTableSkeleton columns={columns(isWide)} rowHeight={ROW_HEIGHT} cardHeight={CARD_HEIGHT} tall="name" />
      ) : waitsForCount ? (
        <p className="body s t2" role="status">
          {running.state === 'reading' ? text('templates.running.counting') : text('templates.running.needed')}
        </p>
      ) : rows.length === 0 ? (
        <ListEmpty />
      ) : (
        <DataTable
          key={JSON.stringify([rowFilter(filter), filter.sort])}
          label={text('templates.title')}
          columns={columns(isWide)}
          rows={rows}
          rowKey={({ id }) => String(id)}
          total={rows.length}
          rowHeight={ROW_HEIGHT}
          cardHeight={CARD_HEIGHT}
          sort={sort}
          onSort={sortBy}
          place={place}
        />
      )}
    </section>
  )
}
