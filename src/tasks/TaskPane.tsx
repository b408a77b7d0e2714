import { useQuery } from '@tanstack/react-query'
import { createLazyRoute, Link, useParams } from '@tanstack/react-router'
import { UserRoundX } from 'lucide-react'
import { useState } from 'react'
import { text } from '@/i18n/i18n'
import { Button, buttonClass } from '@/ui/Button'
import { EmptyState } from '@/ui/EmptyState'
import { OpenTask } from './OpenTask'
import { type TaskListRow, taskQueries } from './queries'
import { useTaskListView } from './TaskListContext'
import { TaskPaneSkeleton } from './TaskPaneSkeleton'

/** The right side: the task in the address. */
export function TaskPane() {
  const { taskId } = useParams({ from: '/tasks/$taskId' })
  const { data: task } = useQuery(taskQueries.open(taskId))
  const [kept, setKept] = useState<TaskListRow>()
  if (task && task !== kept) setKept(task)
  // A task that goes away while it is open stays on screen with what was typed into it.
  const shown = task ?? (kept?.id === taskId ? kept : task)
  return (
    <article className="card pane" data-open aria-label={shown?.name} aria-busy={shown === undefined || undefined}>
      {/* the list and its heading are out of the page there */}
      <h1 className="narrow vh">{text('tasks.title')}</h1>
      {shown === undefined ? (
        <TaskPaneSkeleton />
      ) : shown === null ? (
        <TaskGone key={taskId} />
      ) : (
        <OpenTask key={shown.id} task={shown} isGone={task === null} />
      )}
    </article>
  )
}

/** Somebody was first, or it was handed over: told calmly, with the way on. */
function TaskGone() {
  const { rows, open } = useTaskListView()
  const first = rows[0]
  return (
    <div className="task-gone">
      <EmptyState
        icon={UserRoundX}
        title={text('tasks.gone.title')}
        actions={
          <>
            {first && (
              <Button look="primary" onClick={() => void open(first.id, true)}>
                {text('tasks.gone.next')}
              </Button>
            )}
            <Link className={buttonClass()} from="/tasks" to="/tasks" search={(now) => now} replace>
              {text('tasks.all')}
            </Link>
          </>
        }
      >
        <p className="t2">{text('tasks.gone.text')}</p>
      </EmptyState>
    </div>
  )
}

export const taskLazyRoute = createLazyRoute('/tasks/$taskId')({ component: TaskPane })
