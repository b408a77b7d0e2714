import { text } from '@/i18n/i18n'
import { PortalError } from '@/portal/errors'
import { type RunAction, runAction, type Seen, type Watch } from '@/runs/action'
import type { Check, Scope, Target } from '@/runs/run'
import { actionWords } from '@/runs/words'
import { delegateTasks } from '@/tasks/api'
import type { Task } from '@/tasks/schema'
import { isWaiting } from '@/tasks/taskRules'
import { collectHandOvers } from '@/workflows/rows/collectRows'
import { type HandOver, HandOverOptions } from './HandOverOptions'
import { delegationOf, delegationTarget, heldTasks, isDelegable, rowsOf } from './queries'

/** Every open task of a person (only of these templates), or every open task of the workflows that match. */
export type DelegateQuery =
  | { from: number; templateIds?: readonly (number | null)[] }
  | { workflows: Parameters<typeof collectHandOvers>[0] }

const delegate: RunAction<HandOver, DelegateQuery> = {
  name: 'delegate',
  batch: { first: 10, most: 50 },
  collect: (query, watch) => ('workflows' in query ? collectHandOvers(query.workflows, watch) : collectOfPerson(query, watch)),
  check,
  // One id a command: the portal answers a partial success with an error, and skips what it does not find.
  command: (target, { to }) => {
    const { taskId, from } = delegationOf(target)
    return delegateTasks({ taskIds: [taskId], from, to: to ?? 0 })
  },
  look,
  // The same code says "not found", "not allowed" and "already asked".
  mustLook: ({ code }) => code === '' || code === 'ERROR_DELEGATION_NOT_ALLOWED',
  Options: HandOverOptions,
  problem: ({ to }) => (to === null ? text('recipes.handOver.missing') : undefined),
  words: actionWords.delegate,
}
export const delegateAction = runAction(delegate)

async function collectOfPerson({ from, templateIds }: Extract<DelegateQuery, { from: number }>, watch: Watch): Promise<Target[]> {
  const held = await heldTasks(from, watch)
  return held.filter(({ templateId }) => !templateIds || templateIds.includes(templateId)).map(delegationTarget)
}

async function check(targets: readonly Target[], scope: Scope, { signal, onProgress }: Watch): Promise<Check[]> {
  const matching = await keysOfMatching(scope, { signal, onProgress: () => {} })
  const checks: Check[] = []
  for (const [from, own] of byPerson(targets)) {
    const rows = await rowsOf(from, own.map(taskIdOf))
    signal.throwIfAborted()
    checks.push(
      ...own.map((target) => ({ key: target.key, state: stateOf(rows.get(taskIdOf(target)), target, scope, matching) })),
    )
    onProgress({ loaded: checks.length, total: targets.length })
  }
  return checks
}

/** Of workflows that match: which rows they would bring now. */
async function keysOfMatching(scope: Scope, watch: Watch): Promise<ReadonlySet<string> | undefined> {
  const query = scope.kind === 'matching' ? (scope.query as DelegateQuery) : undefined
  if (!query || !('workflows' in query)) return undefined
  return new Set((await collectHandOvers(query.workflows, watch)).map(({ key }) => key))
}

function stateOf(
  task: Task | undefined,
  { key, data }: Target,
  scope: Scope,
  matching: ReadonlySet<string> | undefined,
): Check['state'] {
  if (!task || !isWaiting(task)) return 'gone'
  if (!isDelegable(task)) return 'unfit'
  if (task.workflowId !== data.workflowId) return 'mismatch'
  if (matching) return matching.has(key) ? 'fine' : 'mismatch'
  if (scope.kind === 'picked') return 'fine'
  const query = scope.query as Extract<DelegateQuery, { from: number }>
  const isAskedFor = query.from === data.from && (!query.templateIds || query.templateIds.includes(task.templateId))
  return isAskedFor ? 'fine' : 'mismatch'
}

async function look(targets: readonly Target[], { to }: HandOver, why: 'lost' | 'refused'): Promise<ReadonlyMap<string, Seen>> {
  const seen = new Map<string, Seen>()
  for (const [from, own] of byPerson(targets)) {
    const before = await rowsOf(from, own.map(taskIdOf))
    const moved = own.filter((target) => !before.has(taskIdOf(target)))
    const isAsked = why === 'lost' && to !== null // what was refused is no work of ours, wherever the task is now
    const after = isAsked ? await receivedBy(to, moved.map(taskIdOf)) : new Map<number, Task>()
    for (const target of own) {
      const row = before.get(taskIdOf(target))
      seen.set(target.key, row ? { kind: isWaiting(row) ? 'there' : 'gone' } : { kind: afterMove(after, taskIdOf(target)) })
    }
  }
  return seen
}

/** What the receiver's row says of a task that the giver no longer has. Answered, it may have been the receiver's own all along. */
function afterMove(after: ReadonlyMap<number, Task> | undefined, taskId: number): 'done' | 'gone' | 'undecided' {
  const row = after?.get(taskId)
  if (row) return isWaiting(row) ? 'done' : 'undecided'
  return after ? 'gone' : 'undecided'
}

// A head may look at their own people's tasks only: what somebody else has now cannot be told then.
async function receivedBy(userId: number, taskIds: readonly number[]): Promise<Map<number, Task> | undefined> {
  try {
    return await rowsOf(userId, taskIds)
  } catch (error) {
    if (error instanceof PortalError && error.kind === 'forbidden') return undefined
    throw error
  }
}

const taskIdOf = (target: Target) => delegationOf(target).taskId

function byPerson(targets: readonly Target[]): Map<number, Target[]> {
  const people = new Map<number, Target[]>()
  for (const target of targets) {
    const { from } = delegationOf(target)
    const own = people.get(from)
    if (own) own.push(target)
    else people.set(from, [target])
  }
  return people
}
