import { Link } from '@tanstack/react-router'
import { Ban, LoaderCircle } from 'lucide-react'
import { DocumentIcon } from '@/documents/DocumentIcon'
import { age } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import { portalNow } from '@/portal/portal'
import { Badge } from '@/ui/Badge'
import type { RowLink } from '@/ui/VirtualList'
import { DueBadge } from './DueBadge'
import type { TaskListRow } from './queries'
import { RequestIcon } from './RequestIcon'
import { useLastOrder } from './useLastOrder'

export const TASK_ROW_HEIGHT = 81

/** One task: what, on which document, from which template, until when. */
export function TaskRow({ task, link, isOpen }: { task: TaskListRow; link: RowLink; isOpen: boolean }) {
  const order = useLastOrder(task.id)
  const isBusy = order?.status === 'pending'
  return (
    <div className="entry" aria-busy={isBusy || undefined}>
      <Link
        {...link}
        className="l1 cut"
        from="/tasks"
        to="/tasks/$taskId"
        params={{ taskId: task.id }}
        search={(now) => now}
        aria-current={isOpen ? 'true' : undefined}
        title={task.name}
      >
        {task.name || text('tasks.noName', { id: String(task.id) })}
      </Link>
      <span className="l2">
        <DocumentIcon document={task.document} />
        <span className="cut">{task.document.name || task.document.id}</span>
      </span>
      <span className="l3">
        {isBusy ? <LoaderCircle size={15} className="spinner" /> : <RequestIcon kind={task.request.kind} />}
        <span className="cut">
          {task.templateName || text('tasks.templateGone')}
          {task.modifiedAt && ` · ${text('tasks.changedAgo', { age: age(task.modifiedAt, portalNow()) })}`}
        </span>
        {order?.status === 'error' ? <NotSent /> : <DueBadge task={task} />}
      </span>
    </div>
  )
}

// Said where the task stands in the list: whoever has gone on to others would not see it at the answer.
const NotSent = () => (
  <Badge tone="bad" icon={Ban}>
    {text('tasks.notSent')}
  </Badge>
)
