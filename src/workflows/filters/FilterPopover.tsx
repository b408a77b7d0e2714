import { Plus } from 'lucide-react'
import { text } from '@/i18n/i18n'
import { Button, buttonClass } from '@/ui/Button'
import { Popover } from '@/ui/Popover'
import type { WorkflowFilter } from '@/workflows/filter'
import { useWorkflowListView } from '@/workflows/WorkflowListContext'
import { FilterControl } from './FilterControl'
import { filterFields } from './useFilterChips'

/** Every filter there is; each choice takes effect at once. */
export function FilterPopover() {
  const { filter, show } = useWorkflowListView()
  return (
    <Popover
      label={text('workflows.filter')}
      trigger={(trigger) => (
        <button {...trigger} type="button" className={buttonClass('plain', true)}>
          <Plus size={16} />
          <span>{text('workflows.filter')}</span>
        </button>
      )}
    >
      {(close) => (
        <div className="stack filter-fields">
          {filterFields.map((field) => (
            <FilterControl key={field} field={field} />
          ))}
          <div className="bar">
            <Button onClick={() => show(cleared(filter))}>{text('workflows.filter.clear')}</Button>
            <Button onClick={close}>{text('workflows.close')}</Button>
          </div>
        </div>
      )}
    </Popover>
  )
}

/** All rows: what decides how they are shown stays. */
export const cleared = ({ sort, columns }: WorkflowFilter): WorkflowFilter => ({ sort, columns })
