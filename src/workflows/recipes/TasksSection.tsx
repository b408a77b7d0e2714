import { DocumentIcon } from '@/documents/DocumentIcon'
import { age, overdue } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import { portalNow } from '@/portal/portal'
import type { HeldTask } from '@/tasks/handover/queries'
import { ActSelect } from './ActSelect'
import { type Act, type Choices, commonAct, toOf, withAct, withReceiver } from './choices'
import { GroupLine } from './GroupLine'
import { GroupRows } from './GroupRows'
import type { TaskGroup } from './plan'
import { Receiver } from './Receiver'

type Props = {
  person: number
  name: string
  groups: readonly TaskGroup[]
  choices: Choices
  choose(choices: Choices): void
  to: number | undefined
  /** a head hands over, and ends nothing */
  canEnd: boolean
}

/** The person's open tasks by template, and what becomes of each group. */
export function TasksSection({ person, name, groups, choices, choose, to, canEnd }: Props) {
  const acts: readonly Act[] = canEnd ? ['leave', 'handOver', 'terminate', 'delete'] : ['leave', 'handOver']
  const keys = groups.map(({ key }) => key)
  return (
    <section className="stack">
      <div className="bar">
        <h3 className="grow">{text('recipes.left.openTasks')}</h3>
        {groups.length > 1 && (
          <>
            <span className="s t2" aria-hidden="true">
              {text('recipes.left.forAll')}
            </span>
            <ActSelect
              label={`${text('recipes.left.openTasks')}: ${text('recipes.left.forAll')}`}
              value={commonAct(choices, keys)}
              acts={acts}
              onChange={(act) => choose(withAct(choices, keys, act))}
            />
          </>
        )}
      </div>
      {groups.length === 0 && <p className="t2">{text('recipes.left.noTasks', { name })}</p>}
      <ul className="group-list">
        {groups.map((group) => {
          const choice = choices.get(group.key)
          const title = group.name || text('recipes.noTemplate')
          return (
            <GroupLine
              key={group.key}
              name={title}
              facts={<Facts group={group} />}
              choice={
                <ActSelect
                  label={text('recipes.left.choice', { name: title })}
                  value={choice?.act ?? 'leave'}
                  acts={acts}
                  onChange={(act) => choose(withAct(choices, [group.key], act))}
                />
              }
              below={
                choice?.act === 'handOver' && (
                  <Receiver
                    name={title}
                    own={toOf(choice)}
                    common={to}
                    from={person}
                    onChange={(receiver) => choose(withReceiver(choices, group.key, receiver))}
                  />
                )
              }
              rows={() => <GroupRows rows={group.tasks.map(rowOf)} />}
            />
          )
        })}
      </ul>
    </section>
  )
}

const Facts = ({ group: { tasks, oldest, overdue: late } }: { group: TaskGroup }) => (
  <>
    {text('recipes.tasks', { n: tasks.length })}
    {oldest && ` · ${text('recipes.oldest', { age: age(oldest, portalNow()) })}`}
    {late > 0 && <span className="bad-t">{` · ${text('recipes.overdue', { n: late })}`}</span>}
  </>
)

const rowOf = (task: HeldTask) => {
  const now = portalNow()
  const isLate = task.dueAt !== null && Date.parse(task.dueAt) < now
  return {
    key: String(task.id),
    workflowId: task.workflowId,
    icon: <DocumentIcon document={task.document} />,
    title: task.name || text('recipes.taskNoName', { id: String(task.id) }),
    detail: task.document.name || task.document.id,
    end:
      isLate && task.dueAt ? (
        <span className="bad-t">{overdue(task.dueAt, now)}</span>
      ) : (
        task.startedAt && age(task.startedAt, now)
      ),
  }
}
