import { queryOptions } from '@tanstack/react-query'
import type { Command } from '@/portal/command'
import { listAll } from '@/portal/listAll'
import { pageOf, readTogether, unwrap } from '@/portal/portal'
import type { Target } from '@/runs/run'
import { countTasks, taskPage, templateNames } from '@/tasks/api'
import type { Task } from '@/tasks/schema'
import { isWaiting } from '@/tasks/taskRules'

/** An open task of a person; the template's name is '' where the template is gone. */
export type HeldTask = Task & { templateName: string }
type Watch = { signal?: AbortSignal; onProgress?(progress: { loaded: number; total: number }): void }

const waiting = { STATUS: 0, USER_STATUS: 0 } as const
const IDS_AT_ONCE = 50 // a filter by so many ids answers with one page

export const handoverQueries = {
  all: () => ['tasks', 'handover'] as const,
  /** Every open task of a person. Administrators and heads only. */
  held: (userId: number) =>
    queryOptions({
      queryKey: [...handoverQueries.all(), 'held', userId],
      queryFn: ({ signal }) => heldTasks(userId, { signal }),
    }),
  /** How many open tasks these people have; who cannot be counted is missing. */
  counts: (userIds: readonly number[]) =>
    queryOptions({
      queryKey: [...handoverQueries.all(), 'counts', userIds],
      queryFn: () => heldCounts(userIds),
      enabled: userIds.length > 0,
      throwOnError: false,
    }),
  /** Which of these tasks a person has been asked already: the portal hands none of them over to that person. */
  askedToo: (userId: number, taskIds: readonly number[]) =>
    queryOptions({
      queryKey: [...handoverQueries.all(), 'askedToo', userId, taskIds],
      queryFn: async () => new Set((await rowsOf(userId, taskIds)).keys()),
      enabled: taskIds.length > 0,
      throwOnError: false,
    }),
}

/** Every open task of a person, as the portal has it now. */
export async function heldTasks(userId: number, watch: Watch = {}): Promise<HeldTask[]> {
  const rows = await listAll(taskPage({ userId, filter: waiting }), { key: rowKey, order, ...watch })
  // A portal that does not know a filter answers with more than was asked for.
  const held = rows.filter((task) => task.userId === userId && isWaiting(task))
  const names = await namesOf(userId, held)
  return held.map((task) => ({ ...task, templateName: names.get(task.templateId ?? 0) ?? '' }))
}

/** A person's rows of these tasks by task id, also answered ones; a task that person is not asked is missing. */
export async function rowsOf(userId: number, taskIds: readonly number[]): Promise<Map<number, Task>> {
  const wanted = new Set(taskIds)
  const asked = chunks([...wanted])
  const answers = await readTogether(
    Object.fromEntries(asked.map((ID, index): [string, Command<Task[]>] => [`p${index}`, taskPage({ userId, filter: { ID } })])),
  )
  const pages = Object.values(answers).map((answer) => unwrap(answer).result)
  const isOurs = (task: Task, index: number) => task.userId === userId && asked[index]?.includes(task.id)
  // A portal that drops a filter shows others' rows, and so not all of these: then everything is read.
  const isFiltered = pages.every((rows, index) => rows.every((task) => isOurs(task, index)))
  const rows = isFiltered ? pages.flat() : await listAll(taskPage({ userId }), { key: rowKey, order })
  return new Map(rows.filter(({ id, userId: of }) => of === userId && wanted.has(id)).map((task) => [task.id, task]))
}

/** A task that one person hands over, as a run's row. */
export const delegationTarget = (task: HeldTask): Target => ({
  key: `${task.id}:${task.userId}`,
  title: task.document.name || task.document.id,
  detail: task.templateName,
  document: { module: task.document.module, entity: task.document.entity, id: task.document.id },
  note: task.name,
  person: task.userId,
  at: task.modifiedAt,
  tasks: [{ id: task.id, userId: task.userId }],
  data: { taskId: task.id, from: task.userId, workflowId: task.workflowId },
})

/** What is handed over, and by whom. */
export const delegationOf = ({ data }: Target) => ({ taskId: Number(data.taskId), from: Number(data.from) })

/** The command of a state machine stays with whom it was given to, whoever asks. */
export const isDelegable = ({ activity }: Pick<Task, 'activity'>): boolean => activity !== 'HandleExternalEventActivity'

const rowKey = ({ id, userId }: Task) => `${id}:${userId}`
const order = { ID: 'ASC', USER_ID: 'ASC' } as const

const chunks = <Item>(all: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(all.length / IDS_AT_ONCE) }, (_, at) => all.slice(at * IDS_AT_ONCE, (at + 1) * IDS_AT_ONCE))

// One page a template tells its name; asked of the tasks, since only administrators may list the templates.
async function namesOf(userId: number, tasks: readonly Task[]): Promise<Map<number | null, string>> {
  const ids = [...new Set(tasks.flatMap(({ templateId }) => templateId ?? []))]
  const asked = ids.map((id) => [`t${id}`, templateNames({ userId, filter: { ...waiting, WORKFLOW_TEMPLATE_ID: id } })] as const)
  const answers = await readTogether(Object.fromEntries(asked))
  return new Map(Object.values(answers).flatMap((answer) => (answer.ok ? [...answer.result] : [])))
}

async function heldCounts(userIds: readonly number[]): Promise<Map<number, number>> {
  const answers = await readTogether(Object.fromEntries(userIds.map((id) => [`u${id}`, countTasks(id, waiting)])))
  return new Map(
    userIds.flatMap((id) => {
      const answer = answers[`u${id}`]
      return answer?.ok ? [[id, pageOf(answer).total] as const] : []
    }),
  )
}
