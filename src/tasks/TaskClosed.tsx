import { ExternalLink } from 'lucide-react'
import { text } from '@/i18n/i18n'
import { openPath } from '@/portal/frame'
import { Button } from '@/ui/Button'
import { Notice } from '@/ui/Notice'
import type { TaskListRow } from './queries'
import { portalTaskPath } from './TaskHead'
import { useTaskListView } from './TaskListContext'
import { isWaiting } from './taskRules'

/** In the answers' place where there is nothing (more) to answer here: says why, and the way on. */
export function TaskClosed({ task, isGone }: { task: TaskListRow; isGone: boolean }) {
  const { rows, open } = useTaskListView()
  const next = rows.find(({ id }) => id !== task.id)
  const reason = isGone ? 'gone' : isWaiting(task) ? 'unsupported' : 'answered'
  return (
    <footer className="foot stack">
      <Notice announced={reason !== 'unsupported'}>{text(`tasks.closed.${reason}`)}</Notice>
      <div className="bar">
        {reason === 'unsupported' && (
          <Button look="primary" icon={ExternalLink} onClick={() => void openPath(portalTaskPath(task.id))}>
            {text('tasks.openInPortal')}
          </Button>
        )}
        {next && (
          <Button look={reason === 'gone' ? 'primary' : 'default'} onClick={() => void open(next.id, true)}>
            {text('tasks.gone.next')}
          </Button>
        )}
      </div>
    </footer>
  )
}
