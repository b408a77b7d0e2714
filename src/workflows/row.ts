import type { workflowStates } from './filter'
import type { Holders } from './holders'
import type { Workflow } from './schema'

export type WorkflowState = (typeof workflowStates)[number]

/** A row of the list: the instance and what is joined to it. What is `undefined` is not read yet. */
export type WorkflowListRow = Workflow & {
  state: WorkflowState
  /** null: a template that the portal's list hides, an automation rule's */
  templateName: string | null
  /** null: the tasks could not be read */
  holders: Holders | null | undefined
  /** null: the portal does not tell (no right, or deleted) */
  title: string | null | undefined
}
