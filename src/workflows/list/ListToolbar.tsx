import { Download } from 'lucide-react'
import { text } from '@/i18n/i18n'
import { IconButton } from '@/ui/Button'
import { SearchBox } from '@/ui/SearchBox'
import { FilterChips } from '@/workflows/filters/FilterChips'
import { FilterPopover } from '@/workflows/filters/FilterPopover'
import { ViewsBar } from '@/workflows/views/ViewsBar'
import { useWorkflowListView } from '@/workflows/WorkflowListContext'
import { ColumnChooser } from './ColumnChooser'
import { RowsLine } from './RowsLine'
import type { ColumnChoice } from './useColumns'

type Props = {
  total: number | undefined
  loaded: number
  found: number
  rulesHidden: number | undefined
  isPanelOpen: boolean
  columns: ColumnChoice
  onDownload(): void
}

/** Views, filters in force, search, and how the rows are shown. */
export function ListToolbar({ total, loaded, found, rulesHidden, isPanelOpen, columns, onDownload }: Props) {
  const { filter, show } = useWorkflowListView()
  return (
    <div className="stack list-tools">
      <ViewsBar />
      <div className="bar list-filters">
        <FilterChips />
        <FilterPopover />
        <div className="list-facts">
          <div className="list-search">
            <SearchBox
              label={text('workflows.search')}
              clearLabel={text('workflows.search.clear')}
              value={filter.q ?? ''}
              onChange={(q) => show({ ...filter, q: q || undefined }, true)}
            />
          </div>
          {filter.q ? (
            <span className="s t3" role="status">
              {text('workflows.search.found', { found, loaded, total: total ?? loaded })}
            </span>
          ) : (
            <RowsLine total={total} rulesHidden={rulesHidden} isPanelOpen={isPanelOpen} />
          )}
          <ColumnChooser {...columns} />
          <IconButton small icon={Download} label={text('workflows.csv')} onClick={onDownload} />
        </div>
      </div>
    </div>
  )
}
