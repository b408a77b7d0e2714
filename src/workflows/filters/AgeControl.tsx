import { type KeyboardEvent, useId } from 'react'
import { text } from '@/i18n/i18n'
import { useWorkflowListView } from '@/workflows/WorkflowListContext'

/** Started at least so many days ago, and less than so many. Takes effect when one leaves the field or presses Enter. */
export function AgeControl() {
  const { filter, show } = useWorkflowListView()
  const id = useId()
  const days = (key: 'older' | 'younger') => {
    const label = text(key === 'older' ? 'workflows.filter.olderDays' : 'workflows.filter.youngerDays')
    const apply = (value: string) => {
      const next = Math.trunc(Number(value)) > 0 ? Math.trunc(Number(value)) : undefined
      if (next !== filter[key]) show({ ...filter, [key]: next })
    }
    return (
      <div className="field">
        <label htmlFor={`${id}${key}`}>{label}</label>
        <input
          key={filter[key] ?? ''}
          id={`${id}${key}`}
          type="number"
          min={1}
          className="in"
          defaultValue={filter[key] ?? ''}
          onBlur={({ target }) => apply(target.value)}
          onKeyDown={(event: KeyboardEvent<HTMLInputElement>) => event.key === 'Enter' && apply(event.currentTarget.value)}
        />
      </div>
    )
  }
  return (
    <div className="pair">
      {days('older')}
      {days('younger')}
    </div>
  )
}
