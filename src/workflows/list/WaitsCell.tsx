import { number } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import { Skeleton } from '@/ui/Skeleton'
import type { WorkflowListRow } from '@/workflows/row'
import { Person } from './Person'

/** Whose answer it waits for. */
export function WaitsCell({ holders }: Pick<WorkflowListRow, 'holders'>) {
  if (holders === undefined) return <Skeleton width="70%" />
  const [first, second] = holders?.people ?? []
  if (holders === null || (first === undefined && holders.isCut))
    return <span className="cut line t3">{text('workflows.waits.notRead')}</span>
  if (first === undefined) return <span className="cut line t3">{text('workflows.noTask')}</span>
  const rest = holders.people.length - 1
  const more = holders.isCut
    ? text('workflows.waits.andAtLeast', { n: rest, shown: number(rest) })
    : text('workflows.waits.andMore', { n: rest, shown: number(rest) })
  return <Person id={first} second={second} more={rest > 0 || holders.isCut ? more : ''} />
}
