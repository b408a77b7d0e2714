import { mutationOptions } from '@tanstack/react-query'
import type { WireValue } from '@/portal/command'
import { PortalError } from '@/portal/errors'
import { read, type WriteOutcome, write } from '@/portal/portal'
import { session } from '@/portal/session'
import { settle } from '@/portal/settle'
import { completeTask, delegateTasks, openTask } from './api'
import type { TaskOutcome } from './schema'
import { isWaiting } from './taskRules'

export type TaskAnswer = {
  taskId: number
  outcome: TaskOutcome
  comment: string
  fields?: Record<string, WireValue>
  /** told when no answer came and the app begins to look what happened */
  onUnsure?: () => void
}
/** `seen`: no answer came, but reading the task again shows that the portal has it. */
export type Settled = 'answered' | 'seen'

/** The beginning of every mutation key that orders something done to a task. */
export const taskOrders = ['tasks'] as const

/** Answers a task once. Throws PortalError; kind 'silent' with code NOT_ARRIVED says that the task is still as it was. */
export const completeTaskMutation = mutationOptions({
  mutationKey: [...taskOrders, 'complete'],
  mutationFn: async ({ onUnsure, taskId, ...answer }: TaskAnswer): Promise<Settled> =>
    settled(await write(completeTask({ taskId, ...answer })), () => hasAnswer(taskId, answer.outcome), onUnsure),
})

export type Delegation = { taskId: number; to: number; onUnsure?: () => void }

/** Hands one own task over. The list's row moves to the other person; the task keeps its id. Throws PortalError as above. */
export const delegateTaskMutation = mutationOptions({
  mutationKey: [...taskOrders, 'delegate'],
  mutationFn: async ({ taskId, to, onUnsure }: Delegation): Promise<Settled> =>
    settled(await write(delegateTasks({ taskIds: [taskId], from: session().userId, to })), () => hasLeft(taskId), onUnsure),
})

// Gone is not answered: somebody may have been first while the answer was on its way, and that must not pass for it.
async function hasAnswer(taskId: number, outcome: TaskOutcome): Promise<boolean> {
  const task = await read(openTask(taskId, session().userId))
  if (task?.userStatus === outcome) return true
  if (task && isWaiting(task)) return false
  throw new PortalError(task ? 'conflict' : 'notFound', { method: 'bizproc.task.complete' })
}

// Who has it now only that person may see.
async function hasLeft(taskId: number): Promise<boolean> {
  const task = await read(openTask(taskId, session().userId))
  if (task && !isWaiting(task)) throw new PortalError('conflict', { method: 'bizproc.task.delegate' })
  return task === null
}

async function settled(outcome: WriteOutcome<true>, seen: () => Promise<boolean>, onUnsure?: () => void): Promise<Settled> {
  if (outcome.state === 'done') return 'answered'
  if (outcome.state === 'refused') throw outcome.error
  onUnsure?.()
  if (await settle(seen)) return 'seen'
  throw new PortalError('silent', { code: 'NOT_ARRIVED', method: outcome.error.method })
}
