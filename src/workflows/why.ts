import { STUCK_AFTER_MS } from './filter'
import type { OpenTask } from './holders'
import type { WorkflowListRow } from './row'

/** Why a workflow is not moving, as far as REST can know. */
export type WhyNotMoving =
  /** `since`: epoch ms when the portal took it up and never came back */
  | { kind: 'stuck'; since: number }
  | { kind: 'running' }
  /** `dueAt`: the nearest deadline; `allLeft`: none of the people is in the company any more, `someLeft`: some are not */
  | {
      kind: 'waitsFor'
      people: readonly number[]
      tasks: readonly OpenTask[]
      dueAt: string | null
      allLeft: boolean
      someLeft: boolean
    }
  /** no open task: a pause or a robot */
  | { kind: 'noTask' }
  /** an automation rule's, which waits for nobody */
  | { kind: 'rule' }
  /** the tasks are not read, or could not be */
  | { kind: 'unknown' }

/** The one reason a row tells; what the portal's lock says comes before whose answer is awaited. */
export function whyNotMoving(
  { state, ownedUntil, holders, templateName }: Pick<WorkflowListRow, 'state' | 'ownedUntil' | 'holders' | 'templateName'>,
  { left }: { left: ReadonlySet<number> },
): WhyNotMoving {
  if (state === 'stuck' && ownedUntil !== null) return { kind: 'stuck', since: Date.parse(ownedUntil) - STUCK_AFTER_MS }
  if (state === 'running') return { kind: 'running' }
  if (holders && holders.tasks.length > 0) {
    const { people, tasks, isCut } = holders
    const gone = people.filter((id) => left.has(id)).length
    const dueAt = tasks.map((task) => task.dueAt).filter((due) => due !== null)
    const nearest = dueAt.toSorted((a, b) => Date.parse(a) - Date.parse(b))[0] ?? null
    const allLeft = gone > 0 && gone === people.length && !isCut
    return { kind: 'waitsFor', people, tasks, dueAt: nearest, allLeft, someLeft: gone > 0 && !allLeft }
  }
  if (templateName === null) return { kind: 'rule' }
  return holders && !holders.isCut ? { kind: 'noTask' } : { kind: 'unknown' }
}
