import { UserRoundPen } from 'lucide-react'
import { PortalLink } from '@/documents/PortalLink'
import { dateTime, number, overdue } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import { portalNow } from '@/portal/portal'
import { session } from '@/portal/session'
import type { Target } from '@/runs/run'
import { Button, buttonClass, IconButton } from '@/ui/Button'
import { UserName } from '@/users/UserName'
import { handOverTargets } from '@/workflows/ending/targets'
import type { OpenTask } from '@/workflows/holders'
import type { WorkflowListRow } from '@/workflows/row'
import { useWorkflowListView } from '@/workflows/WorkflowListContext'

/** Whose answers it waits for, each with what is asked and until when, and how to give them to somebody else. */
export function Answers({ row, canAct }: { row: WorkflowListRow; canAct: boolean }) {
  const { holders } = row
  if (!holders || holders.tasks.length === 0) return null
  const n = holders.people.length
  const title = text(holders.isCut ? 'workflows.answers.atLeast' : 'workflows.answers', { n, shown: number(n) })
  const targets = canAct ? handOverTargets(row) : []
  return (
    <section className="stack">
      <h3>{title}</h3>
      {holders.tasks.map((task) => (
        <Task key={task.id} task={task} targets={targets.filter(({ tasks }) => tasks.some(({ id }) => id === task.id))} />
      ))}
    </section>
  )
}

const SHOWN = 5

function Task({ task, targets }: { task: OpenTask; targets: readonly Target[] }) {
  const { handOver } = useWorkflowListView()
  const now = portalNow()
  const isLate = task.dueAt !== null && Date.parse(task.dueAt) < now
  const [only, second] = task.people
  return (
    <div className="stack answer">
      {task.people.slice(0, SHOWN).map((userId, index) => {
        const own = targets.filter(({ person }) => person === userId)
        return (
          <div key={userId} className="row">
            <span className="grow">
              <UserName id={userId} />
            </span>
            {index === 0 && task.dueAt && (
              <span className={isLate ? 's bad-t' : 's t3'} title={dateTime(task.dueAt, session().timeZone, now)}>
                {isLate
                  ? overdue(task.dueAt, now)
                  : text('workflows.answers.due', { at: dateTime(task.dueAt, session().timeZone, now) })}
              </span>
            )}
            {second !== undefined && own.length > 0 && (
              <IconButton small icon={UserRoundPen} label={text('workflows.answers.handOverOne')} onClick={() => handOver(own)} />
            )}
          </div>
        )
      })}
      {task.people.length > SHOWN && (
        <p className="s t3">
          {text('workflows.waits.andMore', { n: task.people.length - SHOWN, shown: number(task.people.length - SHOWN) })}
        </p>
      )}
      <p className="s t2">{task.name || text('workflows.task.noName')}</p>
      <div className="bar">
        {targets.length > 0 && (
          <Button small look="primary" icon={UserRoundPen} onClick={() => handOver(targets)}>
            {text(targets.length === 1 ? 'workflows.answers.handOver' : 'workflows.answers.handOverAll', {
              n: number(targets.length),
            })}
          </Button>
        )}
        {only !== undefined && (
          <PortalLink className={buttonClass('default', true)} path={`/company/personal/bizproc/${task.id}/?USER_ID=${only}`}>
            {text('workflows.answers.show')}
          </PortalLink>
        )}
      </div>
    </div>
  )
}
