/** An open task of a workflow, and the people who have not answered it. */
export type OpenTask = {
  id: number
  workflowId: string
  name: string
  dueAt: string | null
  people: readonly number[]
}

/** Whose answer a workflow waits for. */
export type Holders = {
  tasks: readonly OpenTask[]
  /** each person once, in the order of the tasks */
  people: readonly number[]
  /** not all rows were read: there may be more people */
  isCut: boolean
}
