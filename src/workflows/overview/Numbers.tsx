import { number } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import { Skeleton } from '@/ui/Skeleton'
import type { WorkflowFilter } from '@/workflows/filter'
import { cleared } from '@/workflows/filters/FilterPopover'
import { useNumbers } from '@/workflows/sweep/useNumbers'
import { useWorkflowListView } from '@/workflows/WorkflowListContext'

const filters = {
  running: undefined,
  stuck: { state: 'stuck' },
  over30: { older: 30, younger: undefined },
  over90: { older: 90, younger: undefined },
} as const satisfies Record<string, WorkflowFilter | undefined>
type Name = keyof typeof filters

/** How many run, are stuck, are old. A press shows them, a second one takes the filter back. */
export function Numbers() {
  const numbers = useNumbers()
  const { filter, show } = useWorkflowListView()
  const isPressed = (name: Name) => {
    const own = filters[name]
    // All of them is no filter.
    if (!own) return undefined
    return Object.entries(own).every(([key, value]) => filter[key as keyof WorkflowFilter] === value)
  }
  const press = (name: Name) => {
    const own = filters[name]
    if (!own) show(cleared(filter))
    else if (isPressed(name)) show({ ...filter, ...Object.fromEntries(Object.keys(own).map((key) => [key, undefined])) })
    else show({ ...filter, ...own })
  }
  return (
    <div className="numbers">
      {(Object.keys(filters) as Name[]).map((name) => {
        const count = numbers[name]
        const tone = !count ? '' : name === 'stuck' ? 'bad-t' : name === 'over90' ? 'warn-t' : ''
        return (
          <button key={name} type="button" className="number" aria-pressed={isPressed(name)} onClick={() => press(name)}>
            <b className={tone}>{count === undefined ? <Skeleton width={48} height={20} /> : number(count)}</b>
            <span>{text(`workflows.number.${name}`)}</span>
          </button>
        )
      })}
    </div>
  )
}
