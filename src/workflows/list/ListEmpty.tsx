import { CircleCheck, SearchX } from 'lucide-react'
import { text } from '@/i18n/i18n'
import { Button } from '@/ui/Button'
import { EmptyState } from '@/ui/EmptyState'
import { rowFilter } from '@/workflows/filter'
import { cleared } from '@/workflows/filters/FilterPopover'
import { useWorkflowListView } from '@/workflows/WorkflowListContext'

/** No rows: nothing runs, or nothing fits, and the way out. */
export function ListEmpty({ rulesHidden }: { rulesHidden: number | undefined }) {
  const { filter, show } = useWorkflowListView()
  const isFiltered = filter.q !== undefined || Object.keys(rowFilter(filter)).length > 0
  if (isFiltered)
    return (
      <EmptyState
        icon={SearchX}
        title={text('workflows.empty.filtered')}
        actions={<Button onClick={() => show(cleared(filter))}>{text('workflows.empty.clear')}</Button>}
      >
        <p className="t2">{text(filter.q ? 'workflows.empty.searchText' : 'workflows.empty.filteredText')}</p>
      </EmptyState>
    )
  return (
    <EmptyState
      icon={CircleCheck}
      tone="ok"
      title={text('workflows.empty')}
      actions={
        rulesHidden !== undefined &&
        rulesHidden > 0 && <Button onClick={() => show({ ...filter, origin: 'all' })}>{text('workflows.empty.showRules')}</Button>
      }
    >
      <p className="t2">{text('workflows.empty.text')}</p>
    </EmptyState>
  )
}
