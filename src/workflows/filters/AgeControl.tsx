import { useId } from 'react'
import { text } from '@/i18n/i18n'
import { useWorkflowListView } from '@/workflows/WorkflowListContext'
import { TypedInput } from './TypedInput'

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
        <TypedInput id={`${id}${key}`} type="number" min={1} value={String(filter[key] ?? '')} onApply={apply} />
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
