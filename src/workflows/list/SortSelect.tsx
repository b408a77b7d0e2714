import { text } from '@/i18n/i18n'
import { SortField } from '@/ui/SortField'
import { columnLabel } from '@/workflows/columns'
import { sortNames, sortOf } from '@/workflows/filter'
import { useWorkflowFilter } from '@/workflows/useWorkflowFilter'

export function SortSelect() {
  const { filter, show } = useWorkflowFilter()
  const { name, descending } = sortOf(filter.sort)
  return (
    <SortField
      label={text('workflows.sort')}
      names={sortNames}
      value={`${descending ? '-' : ''}${name}`}
      onChange={(sort) => show({ ...filter, sort }, true)}
      optionLabel={(of, down) =>
        text(down ? 'workflows.sort.descending' : 'workflows.sort.ascending', { column: columnLabel(of) })
      }
    />
  )
}
