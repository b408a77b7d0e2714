import * as z from 'zod/mini'
import type { FieldDescriptor } from '@/fields/descriptor'
import { fieldListSchema } from '@/fields/descriptorSchema'
import { emptyMap, id, moment, number, optionalId, rows, text } from '@/portal/wire'

/** What a task asks for. The labels are the portal's words; '' where the app uses its own. */
export type TaskRequest =
  | { kind: 'approval'; labels: { yes: string; no: string }; comment: CommentRule }
  | { kind: 'acknowledgement'; labels: { ok: string }; comment: CommentRule }
  | { kind: 'information'; labels: { ok: string }; comment: CommentRule; fields: FieldDescriptor[] }
  | { kind: 'informationWithRefusal'; labels: { ok: string; cancel: string }; comment: CommentRule; fields: FieldDescriptor[] }
  | { kind: 'unsupported'; activity: string }

/** Which answers need a comment: 'yes' also means ok, 'no' also cancel. */
export type CommentRule = { shown: boolean; label: string; required: 'never' | 'always' | 'yes' | 'no' }

/** How a task can be answered. */
export type TaskOutcome = 'yes' | 'no' | 'ok' | 'cancel'

export type TaskStatus = 'running' | 'yes' | 'no' | 'ok' | 'timeout' | 'cancel' | 'unknown'
export type UserStatus = 'waiting' | 'yes' | 'no' | 'ok' | 'cancel' | 'unknown'

const parametersSchema = z.object({
  CommentLabel: text,
  CommentRequired: text,
  ShowComment: text,
  StatusYesLabel: text,
  StatusNoLabel: text,
  StatusOkLabel: text,
  StatusCancelLabel: text,
  Fields: z.optional(fieldListSchema),
})
type Parameters = z.output<typeof parametersSchema>

const rowSchema = z.object({
  ID: id,
  USER_ID: number,
  WORKFLOW_ID: text,
  NAME: text,
  DESCRIPTION: text,
  MODULE_ID: text,
  ENTITY: text,
  DOCUMENT_ID: text,
  DOCUMENT_NAME: text,
  DOCUMENT_URL: text,
  WORKFLOW_TEMPLATE_ID: optionalId,
  WORKFLOW_STATE: text,
  WORKFLOW_STARTED: moment,
  WORKFLOW_STARTED_BY: number,
  MODIFIED: moment,
  OVERDUE_DATE: moment,
  STATUS: text,
  USER_STATUS: text,
  ACTIVITY: text,
  ACTIVITY_NAME: text,
  PARAMETERS: z.catch(z.optional(z.nullable(z.union([parametersSchema, emptyMap]))), {}),
})

/** A row of a list, or the opened task, which alone carries DESCRIPTION and PARAMETERS. */
export const taskSchema = z.pipe(
  rowSchema,
  z.transform((row) => ({
    id: row.ID,
    userId: row.USER_ID,
    workflowId: row.WORKFLOW_ID,
    name: row.NAME,
    /** BBCode */
    description: row.DESCRIPTION,
    document: { module: row.MODULE_ID, entity: row.ENTITY, id: row.DOCUMENT_ID, name: row.DOCUMENT_NAME, url: row.DOCUMENT_URL },
    templateId: row.WORKFLOW_TEMPLATE_ID,
    state: row.WORKFLOW_STATE,
    startedAt: row.WORKFLOW_STARTED,
    /** 0: the portal itself */
    startedBy: row.WORKFLOW_STARTED_BY,
    modifiedAt: row.MODIFIED,
    dueAt: row.OVERDUE_DATE,
    status: taskStatuses.get(row.STATUS) ?? 'unknown',
    userStatus: userStatuses.get(row.USER_STATUS) ?? 'unknown',
    activity: row.ACTIVITY,
    /** the step in the template: tasks that share it ask the same */
    activityName: row.ACTIVITY_NAME,
    request: taskRequest(row.ACTIVITY, { ...noParameters, ...row.PARAMETERS }),
  })),
)
export const taskListSchema = rows(taskSchema)

/** Template id → name, from rows that were asked for nothing else. */
export const templateNamesSchema = z.pipe(
  rows(z.object({ WORKFLOW_TEMPLATE_ID: optionalId, WORKFLOW_TEMPLATE_NAME: text })),
  z.transform((list) => new Map(list.map((row) => [row.WORKFLOW_TEMPLATE_ID, row.WORKFLOW_TEMPLATE_NAME]))),
)

export type TaskRow = z.input<typeof taskSchema>
export type Task = z.output<typeof taskSchema>

const taskStatuses = new Map<string, TaskStatus>([
  ['0', 'running'],
  ['1', 'yes'],
  ['2', 'no'],
  ['3', 'ok'],
  ['4', 'timeout'],
  ['5', 'cancel'],
])
const userStatuses = new Map<string, UserStatus>([
  ['0', 'waiting'],
  ['1', 'yes'],
  ['2', 'no'],
  ['3', 'ok'],
  ['4', 'cancel'],
])

const noParameters: Parameters = parametersSchema.parse({})

function taskRequest(activity: string, parameters: Parameters): TaskRequest {
  const { StatusYesLabel: yes, StatusNoLabel: no, StatusOkLabel: ok, StatusCancelLabel: cancel } = parameters
  const fields = parameters.Fields ?? []
  switch (activity) {
    case 'ApproveActivity':
      return { kind: 'approval', labels: { yes, no }, comment: commentRule(parameters, ['Y', 'YA', 'YR']) }
    case 'ReviewActivity':
      return { kind: 'acknowledgement', labels: { ok }, comment: commentRule(parameters, ['Y']) }
    case 'RequestInformationActivity':
      return { kind: 'information', labels: { ok }, comment: commentRule(parameters, ['Y']), fields }
    case 'RequestInformationOptionalActivity':
      return {
        kind: 'informationWithRefusal',
        labels: { ok, cancel },
        comment: commentRule(parameters, ['Y', 'YA', 'YR']),
        fields,
      }
    default:
      return { kind: 'unsupported', activity }
  }
}

const commentRequirements = { Y: 'always', YA: 'yes', YR: 'no' } as const

// The portal checks a comment only where it shows the box, and each kind of request knows only its own spellings.
function commentRule(parameters: Parameters, spellings: (keyof typeof commentRequirements)[]): CommentRule {
  const shown = parameters.ShowComment === 'Y'
  const spelling = spellings.find((one) => one === parameters.CommentRequired)
  return { shown, label: parameters.CommentLabel, required: shown && spelling ? commentRequirements[spelling] : 'never' }
}
