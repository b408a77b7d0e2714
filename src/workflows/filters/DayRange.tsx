import { text } from '@/i18n/i18n'
import type { WorkflowFilter } from '@/workflows/filter'
import { useWorkflowListView } from '@/workflows/WorkflowListContext'

type Key = 'startedFrom' | 'startedTo' | 'changedFrom' | 'changedTo'

/** Two days, both included, in the person's zone. */
export function DayRange({ field, from, to }: { field: 'started' | 'changed'; from: Key; to: Key }) {
  const { filter, show } = useWorkflowListView()
  const label = text(`workflows.filter.${field}`)
  const day = (key: Key, name: string) => (
    <input
      type="date"
      className="in"
      aria-label={name}
      defaultValue={filter[key] ?? ''}
      // While a year is typed it is one of the first centuries.
      onChange={({ target: { value } }) => {
        if (value === '' || value >= '1990') show({ ...filter, [key]: value || undefined } as WorkflowFilter, true)
      }}
    />
  )
  return (
    <fieldset className="field">
      <legend>{label}</legend>
      <div className="pair">
        {day(from, text('workflows.filter.fromDay', { field: label }))}
        {day(to, text('workflows.filter.toDay', { field: label }))}
      </div>
    </fieldset>
  )
}
