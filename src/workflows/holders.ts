import type { WaitingTask } from '@/tasks/waiting/queries'

/** An open task of a workflow, and the people who have not answered it. */
export type OpenTask = {
  id: number
  workflowId: string
  name: string
  dueAt: string | null
  /** the step of the template that asks, by its name; '' where the portal does not tell */
  activityName?: string
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

export const nobody: Holders = { tasks: [], people: [], isCut: false }

/** Rows of task × person as what each workflow waits for; workflows without a row are not in it (`nobody`). */
export function joinHolders(rows: readonly WaitingTask[], isCut = false): Map<string, Holders> {
  const tasks = new Map<number, { task: Omit<OpenTask, 'people'>; people: Set<number> }>()
  for (const { id, workflowId, name, dueAt, activityName, userId } of rows) {
    const known = tasks.get(id) ?? { task: { id, workflowId, name, dueAt, activityName }, people: new Set() }
    tasks.set(id, known)
    if (userId > 0) known.people.add(userId)
  }
  const byWorkflow = new Map<string, OpenTask[]>()
  for (const { task, people } of tasks.values()) {
    const of = byWorkflow.get(task.workflowId) ?? []
    of.push({ ...task, people: [...people] })
    byWorkflow.set(task.workflowId, of)
  }
  return new Map([...byWorkflow].map(([id, of]) => [id, { tasks: of, people: peopleOf(of), isCut }]))
}

const peopleOf = (tasks: readonly OpenTask[]) => [...new Set(tasks.flatMap(({ people }) => people))]
