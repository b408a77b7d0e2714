import { dateTime } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import { portalNow } from '@/portal/portal'
import { session } from '@/portal/session'
import { STUCK_AFTER_MS } from '@/workflows/filter'
import type { WorkflowListRow } from '@/workflows/row'
import { StateBadge } from '@/workflows/StateBadge'

/** How it stands, and on what: the task it waits for, or since when it hangs. */
export function StateCell({ row }: { row: WorkflowListRow }) {
  const detail = detailOf(row)
  return (
    <span className="state">
      <StateBadge state={row.state} />
      {detail && (
        <span className="cut line sub t3" title={detail}>
          {detail}
        </span>
      )}
    </span>
  )
}

function detailOf({ state, ownedUntil, holders }: WorkflowListRow): string {
  // The lock was taken so long before it ends.
  if (state === 'stuck' && ownedUntil)
    return text('workflows.since', {
      at: dateTime(Date.parse(ownedUntil) - STUCK_AFTER_MS, session().timeZone, portalNow()),
    })
  if (!holders || state !== 'waiting' || (holders.tasks.length === 0 && holders.isCut)) return ''
  return holders.tasks[0]?.name || text(holders.tasks.length > 0 ? 'workflows.task.noName' : 'workflows.noTask.detail')
}
