import { createContext, use } from 'react'
import type { Target } from '@/runs/run'
import type { WorkflowFilter } from './filter'
import type { WorkflowListRow } from './row'

export type SingleAction = 'terminate' | 'kill'

/** What rows and the panel know of the list they stand in. */
type WorkflowListView = {
  rows: readonly WorkflowListRow[]
  filter: WorkflowFilter
  show(filter: WorkflowFilter, replace?: boolean): void
  close(): void
  /** opens the next or previous workflow */
  step(by: 1 | -1): void
  /** asks, with the consequences, and then acts on this one */
  act(action: SingleAction, row: WorkflowListRow): void
  /** hands over these tasks: a run of its own */
  handOver(targets: readonly Target[]): void
}

export const WorkflowListContext = createContext<WorkflowListView>({
  rows: [],
  filter: {},
  show: () => {},
  close: () => {},
  step: () => {},
  act: () => {},
  handOver: () => {},
})

export const useWorkflowListView = (): WorkflowListView => use(WorkflowListContext)
