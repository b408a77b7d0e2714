import { AlarmClock, Check, Clock } from 'lucide-react'
import { deadline, overdue } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import { portalNow } from '@/portal/portal'
import { session } from '@/portal/session'
import { Badge } from '@/ui/Badge'
import type { Task } from './schema'
import { isWaiting, urgency } from './taskRules'

/** When it is due, in words and colour; what was answered, once it is. `onlyUrgent`: where the date stands beside it anyway. */
export function DueBadge({ task, onlyUrgent }: { task: Task; onlyUrgent?: boolean }) {
  if (!isWaiting(task))
    return (
      <Badge tone="ok" icon={Check}>
        {text(`tasks.answered.${task.userStatus === 'waiting' ? 'unknown' : task.userStatus}`)}
      </Badge>
    )
  if (!task.dueAt) return null
  const now = portalNow()
  const { timeZone } = session()
  switch (urgency(task.dueAt, now)) {
    case 'overdue':
      return (
        <Badge tone="bad" icon={AlarmClock}>
          {overdue(task.dueAt, now)}
        </Badge>
      )
    case 'soon':
      return (
        <Badge tone="warn" icon={Clock}>
          {deadline(task.dueAt, timeZone, now)}
        </Badge>
      )
    default:
      return onlyUrgent ? null : <span>{deadline(task.dueAt, timeZone, now)}</span>
  }
}
