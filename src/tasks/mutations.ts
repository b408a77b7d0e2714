import { mutationOptions } from '@tanstack/react-query'
import type { WireValue } from '@/portal/command'
import { PortalError } from '@/portal/errors'
import { read, type WriteOutcome, write } from '@/portal/portal'
import { session } from '@/portal/session'
import { completeTask, delegateTasks, openTask } from './api'
import type { TaskOutcome } from './schema'
import { settle } from './settle'

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

/** Answers a task once. Throws PortalError; kind 'silent' with code NOT_ARRIVED says that the task is still as it was. */
export const completeTaskMutation = mutationOptions({
  mutationKey: ['tasks', 'complete'],
  mutationFn: async ({ onUnsure, taskId, ...answer }: TaskAnswer): Promise<Settled> =>
    settled(await write(completeTask({ taskId, ...answer })), () => noLongerWaiting(taskId), onUnsure),
})

export type Delegation = { taskId: number; to: number; onUnsure?: () => void }

/** Hands one own task over. The list's row moves to the other person; the task keeps its id. Throws PortalError as above. */
export const delegateTaskMutation = mutationOptions({
  mutationKey: ['tasks', 'delegate'],
  mutationFn: async ({ taskId, to, onUnsure }: Delegation): Promise<Settled> =>
    settled(
      await write(delegateTasks({ taskIds: [taskId], from: session().userId, to })),
      () => noLongerWaiting(taskId),
      onUnsure,
    ),
})

async function noLongerWaiting(taskId: number): Promise<boolean> {
  const task = await read(openTask(taskId, session().userId))
  return task?.userStatus !== 'waiting' || task.status !== 'running'
}

async function settled(outcome: WriteOutcome<true>, seen: () => Promise<boolean>, onUnsure?: () => void): Promise<Settled> {
  if (outcome.state === 'done') return 'answered'
  if (outcome.state === 'refused') throw outcome.error
  onUnsure?.()
  if (await settle(seen)) return 'seen'
  throw new PortalError('silent', { code: 'NOT_ARRIVED', method: outcome.error.method })
}
