import { createContext, use } from 'react'
import type { TaskListRow } from './queries'

/** What the open task knows of the list it stands in. */
type TaskListView = {
  /** the rows on screen, in their order */
  rows: readonly TaskListRow[]
  /** how many tasks wait for the person, by the other filters in force */
  left: number
  open(id: number, replace?: boolean): Promise<void>
  /** back to the list */
  close(): Promise<void>
  /** opens the next or previous task */
  step(by: 1 | -1): void
}

export const TaskListContext = createContext<TaskListView>({
  rows: [],
  left: 0,
  open: async () => {},
  close: async () => {},
  step: () => {},
})

export const useTaskListView = (): TaskListView => use(TaskListContext)
