import type { CommentRule, Task, TaskOutcome, TaskRequest } from './schema'

/** How each kind of request can be answered through REST: the positive answer first. */
export const outcomes = {
  approval: ['yes', 'no'],
  acknowledgement: ['ok'],
  information: ['ok'],
  informationWithRefusal: ['ok', 'cancel'],
  unsupported: [],
} as const satisfies Record<TaskRequest['kind'], readonly TaskOutcome[]>

/** Whether an answer says no: it may leave the form unfilled. */
export const isRefusal = (outcome: TaskOutcome): boolean => outcome === 'no' || outcome === 'cancel'

/** The portal's own words for an answer; '' where it leaves them to us. */
export function portalLabel(request: TaskRequest, outcome: TaskOutcome): string {
  const labels: Partial<Record<TaskOutcome, string>> = request.kind === 'unsupported' ? {} : request.labels
  return labels[outcome] ?? ''
}

/** Whether the portal refuses this answer without a comment (SEMANTICS §3.1, comment matrix). */
export function commentRequired(rule: CommentRule, outcome: TaskOutcome): boolean {
  if (!rule.shown || rule.required === 'never') return false
  return rule.required === 'always' || (rule.required === 'no') === isRefusal(outcome)
}

/** Whether the portal will take a comment for one: it trims, and the text "0" counts as empty. */
export const isComment = (comment: string): boolean => !['', '0'].includes(comment.trim())

/** Whether the person can still answer it. */
export const isWaiting = (task: Task): boolean => task.userStatus === 'waiting' && task.status === 'running'

const DAY = 86_400_000
export type Urgency = 'overdue' | 'soon' | 'later' | 'none'

/** How urgent a deadline is by the portal's clock; soon: within a day. */
export function urgency(dueAt: string | null, now: number): Urgency {
  if (!dueAt) return 'none'
  const left = Date.parse(dueAt) - now
  if (left < 0) return 'overdue'
  return left < DAY ? 'soon' : 'later'
}
