import * as z from 'zod/mini'
import { command } from '@/portal/command'
import { checkedFilter, id, moment, number, optionalId, rows, text } from '@/portal/wire'

/** A person's row of an open task, with only what tells whose answer a workflow waits for. */
const waitingTaskSchema = z.pipe(
  z.object({
    ID: id,
    USER_ID: number,
    WORKFLOW_ID: text,
    NAME: text,
    MODULE_ID: text,
    ENTITY: text,
    DOCUMENT_ID: text,
    DOCUMENT_NAME: text,
    WORKFLOW_TEMPLATE_ID: optionalId,
    ACTIVITY_NAME: text,
    MODIFIED: moment,
    OVERDUE_DATE: moment,
    STATUS: text,
    USER_STATUS: text,
  }),
  z.transform((row) => ({
    id: row.ID,
    userId: row.USER_ID,
    workflowId: row.WORKFLOW_ID,
    name: row.NAME,
    document: { module: row.MODULE_ID, entity: row.ENTITY, id: row.DOCUMENT_ID },
    documentName: row.DOCUMENT_NAME,
    templateId: row.WORKFLOW_TEMPLATE_ID,
    activityName: row.ACTIVITY_NAME,
    modifiedAt: row.MODIFIED,
    dueAt: row.OVERDUE_DATE,
    isOpen: row.STATUS === '0' && row.USER_STATUS === '0',
  })),
)

// A portal that drops the filter answers with what is done, too.
const waitingListSchema = z.pipe(
  rows(waitingTaskSchema),
  z.transform((all) => all.filter(({ isOpen }) => isOpen)),
)

const ROW = [
  'ID',
  'USER_ID',
  'WORKFLOW_ID',
  'NAME',
  'MODULE_ID',
  'ENTITY',
  'DOCUMENT_ID',
  'DOCUMENT_NAME',
  'WORKFLOW_TEMPLATE_ID',
  'ACTIVITY_NAME',
  'MODIFIED',
  'OVERDUE_DATE',
  'STATUS',
  'USER_STATUS',
]

/** Ends in the person: a task of several people is several rows. */
export const waitingOrder = { ID: 'ASC', USER_ID: 'ASC' } as const

/** Open tasks that people have not answered, everybody's: all, or those of some workflows. Administrators only. */
export function waitingTasks(workflowIds?: readonly string[]) {
  const filter = checkedFilter({ STATUS: 0, USER_STATUS: 0, ...(workflowIds && { WORKFLOW_ID: workflowIds }) })
  return command('bizproc.task.list', { SELECT: ROW, FILTER: filter, ORDER: waitingOrder }, waitingListSchema)
}
