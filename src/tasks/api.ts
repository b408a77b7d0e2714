import * as z from 'zod/mini'
import { command, Reference, type WireValue } from '@/portal/command'
import { checkedFilter, checkedId, type WireFilter, type WireOrder } from '@/portal/wire'
import { type TaskOutcome, taskListSchema, templateNamesSchema } from './schema'

const ROW = [
  'ID',
  'USER_ID',
  'WORKFLOW_ID',
  'NAME',
  'MODULE_ID', // without it DOCUMENT_URL may come back empty
  'ENTITY',
  'DOCUMENT_ID',
  'DOCUMENT_NAME',
  'DOCUMENT_URL',
  'WORKFLOW_TEMPLATE_ID', // the template's name is asked apart: selecting it hides tasks of deleted templates
  'WORKFLOW_STATE',
  'WORKFLOW_STARTED',
  'WORKFLOW_STARTED_BY',
  'MODIFIED',
  'OVERDUE_DATE',
  'STATUS',
  'USER_STATUS',
  'ACTIVITY',
  'ACTIVITY_NAME',
] as const
const OPENED = [...ROW, 'DESCRIPTION', 'PARAMETERS'] as const

/** USER_ID is not among them: whose tasks is asked by `userId`, because the portal checks rights by that very key. */
type FilterField = Exclude<(typeof OPENED)[number], 'USER_ID' | 'DOCUMENT_URL' | 'PARAMETERS'>
export type TaskFilterWire = WireFilter<FilterField>
export type TaskOrderWire = WireOrder<FilterField | 'USER_ID'>
/** A number, what an earlier command of the same batch answers, or everybody's (administrators only). */
export type Assignee = number | Reference | 'everybody'

/** A page of tasks, without what they ask for. */
export const taskPage = (page: { userId: Assignee; filter?: TaskFilterWire; order?: TaskOrderWire; start?: number }) =>
  command(
    'bizproc.task.list',
    { SELECT: ROW, FILTER: assigned(page.userId, page.filter), ORDER: page.order, start: page.start },
    taskListSchema,
  )

/** The template names of the same page, by template id. Apart from the rows, because this drops tasks of deleted templates. */
export const templateNames = (page: Parameters<typeof taskPage>[0]) =>
  command(
    'bizproc.task.list',
    {
      SELECT: ['ID', 'WORKFLOW_TEMPLATE_ID', 'WORKFLOW_TEMPLATE_NAME'],
      FILTER: assigned(page.userId, page.filter),
      ORDER: page.order,
      start: page.start,
    },
    templateNamesSchema,
  )

/** For the `total` beside the answer; its rows are not read. */
export const countTasks = (userId: Assignee, filter: TaskFilterWire) =>
  command('bizproc.task.list', { SELECT: ['ID'], FILTER: assigned(userId, filter), ORDER: { ID: 'DESC' } }, z.array(z.unknown()))

/** One task with everything it asks for; null where that person has no such task. */
export const openTask = (id: number, userId: Exclude<Assignee, 'everybody'>) =>
  command(
    'bizproc.task.list',
    { SELECT: OPENED, FILTER: assigned(userId, { ID: checkedId(id) }) },
    z.pipe(
      taskListSchema,
      // A portal that drops the filter answers with every task.
      z.transform(
        (tasks) => tasks.find((task) => task.id === id && (userId instanceof Reference || task.userId === userId)) ?? null,
      ),
    ),
  )

const outcomeStatus = { yes: 1, no: 2, ok: 3, cancel: 4 } as const satisfies Record<TaskOutcome, number>

/** `fields` must hold every field of the request: the portal writes null for those left out. */
export const completeTask = (answer: {
  taskId: number
  outcome: TaskOutcome
  comment?: string
  fields?: { readonly [id: string]: WireValue }
}) =>
  command(
    'bizproc.task.complete',
    { TASK_ID: checkedId(answer.taskId), STATUS: outcomeStatus[answer.outcome], COMMENT: answer.comment, FIELDS: answer.fields },
    z.literal(true),
  )

/** Refuses to be built from an id that is none: the portal reads `[0]` as every task of `from`. */
export function delegateTasks({ taskIds, from, to }: { taskIds: readonly number[]; from: number; to: number }) {
  if (taskIds.length === 0) throw new RangeError('No tasks to delegate')
  return command(
    'bizproc.task.delegate',
    { TASK_IDS: taskIds.map(checkedId), FROM_USER_ID: checkedId(from), TO_USER_ID: checkedId(to) },
    z.literal(true),
  )
}

function assigned(userId: Assignee, filter: TaskFilterWire = {}) {
  if (userId === 'everybody') return checkedFilter(filter)
  return { ...checkedFilter(filter), USER_ID: userId instanceof Reference ? userId : checkedId(userId) }
}
