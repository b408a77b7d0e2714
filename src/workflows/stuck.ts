import { STUCK_AFTER_MS } from './filter'
import type { WorkflowState } from './row'
import type { Workflow } from './schema'

/** How a workflow stands by the portal's own rule (SEMANTICS §2.1): locked in the future it is busy, 5 minutes past its lock it is stuck. */
export function stateOf({ ownedUntil }: Pick<Workflow, 'ownedUntil'>, now: number): WorkflowState {
  if (ownedUntil === null) return 'waiting'
  const until = Date.parse(ownedUntil)
  if (until > now) return 'running'
  return until < now - STUCK_AFTER_MS ? 'stuck' : 'waiting'
}
