import { number } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import { SearchBox } from '@/ui/SearchBox'
import { FilterChips } from './filters/FilterChips'
import { FilterPopover } from './filters/FilterPopover'
import { QuickFilters } from './filters/QuickFilters'
import { useTemplateListView } from './TemplateListContext'

type Props = { found: number | undefined; isRead: boolean; isCounted: boolean }

/** Ready lists, filters in force, search, and how many rows there are. */
export function ListToolbar({ found, isRead, isCounted }: Props) {
  const { all, filter, show } = useTemplateListView()
  const values = { n: all.length, found: number(found ?? 0), total: number(all.length) }
  return (
    <div className="stack templates-tools">
      <QuickFilters isRead={isRead} isCounted={isCounted} />
      <div className="bar templates-filters">
        <FilterChips />
        <FilterPopover />
        <div className="templates-facts">
          <div className="templates-search">
            <SearchBox
              label={text('templates.search')}
              clearLabel={text('templates.search.clear')}
              value={filter.q ?? ''}
              onChange={(q) => show({ ...filter, q: q || undefined }, true)}
            />
          </div>
          {found !== undefined && (
            <span className="s t3" role="status">
              {found === all.length ? text('templates.rows', values) : text('templates.rows.some', values)}
            </span>
          )}
        </div>
      </div>
    </div>
  )
}
