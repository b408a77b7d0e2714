import { age, dateTime } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import { portalNow } from '@/portal/portal'
import { session } from '@/portal/session'
import type { WorkflowListRow } from '@/workflows/row'
import type { WhyNotMoving } from '@/workflows/why'

/** Why it is not moving, in one sentence. `name`: the first of the people it waits for. */
export function whyText(
  why: WhyNotMoving,
  { modifiedAt }: Pick<WorkflowListRow, 'modifiedAt'>,
  name: string,
  hasLeft: boolean,
): string {
  const now = portalNow()
  const unchanged = modifiedAt === null ? '' : age(modifiedAt, now)
  if (why.kind === 'stuck') return text('workflows.why.stuck', { at: dateTime(why.since, session().timeZone, now) })
  if (why.kind !== 'waitsFor') return text(`workflows.why.${why.kind}`)
  const others = why.people.length - 1
  const who = others > 0 ? text('workflows.why.andMore', { name, n: others }) : hasLeft ? `${name} (${text('users.left')})` : name
  const task = why.tasks[0]?.name || text('workflows.task.noName')
  const sentence = text('workflows.why.waitsFor', { who, task, unchanged })
  if (others === 0 || !(why.allLeft || why.someLeft)) return sentence
  return `${sentence} ${text(why.allLeft ? 'workflows.why.allLeft' : 'workflows.why.someLeft')}`
}
