import { useQuery } from '@tanstack/react-query'
import { text } from '@/i18n/i18n'
import { portalNow } from '@/portal/portal'
import { userQueries } from '@/users/queries'
import { peopleQueries } from '@/workflows/people'
import type { WorkflowListRow } from '@/workflows/row'
import { useSweep } from '@/workflows/sweep/useSweep'
import { whyNotMoving } from '@/workflows/why'
import { whyText } from './whyText'

/** The first thing one wants to know. */
export function Why({ row }: { row: WorkflowListRow }) {
  const { data: left = [] } = useQuery(peopleQueries.left())
  const { overview } = useSweep()
  const why = whyNotMoving(row, { left: new Set(left) })
  const first = why.kind === 'waitsFor' ? (why.people[0] ?? 0) : 0
  const { data: user } = useQuery(userQueries.one(first))
  const name = user?.name || text('users.unknown', { id: String(first) })
  const limit = overview?.oldestTenth(row.templateId)
  const isOld = limit !== undefined && row.startedAt !== null && portalNow() - Date.parse(row.startedAt) >= limit
  return (
    <p>
      {whyText(why, row, name, user?.isActive === false)}
      {isOld && <span className="warn-t"> {text('workflows.why.oldest')}</span>}
    </p>
  )
}
