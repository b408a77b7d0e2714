import { sameDocument } from '../engine.ts'
import { answerList, type Column, type ListOf, readQuery } from '../list.ts'
import { readKey } from '../listFilter.ts'
import { type Answer, type Context, isHeadOf } from '../method.ts'
import { type PhpMap, toInt } from '../php.ts'
import { accessDenied } from '../restError.ts'
import type { PortalState, Task, TaskPerson } from '../state.ts'

type Row = { task: Task; person: TaskPerson | undefined; templateName: string | null; state: PortalState }

const comment = ['CommentLabel', 'CommentRequired', 'ShowComment']
const parametersOf: Record<string, string[]> = {
  ApproveActivity: [...comment, 'StatusYesLabel', 'StatusNoLabel'],
  ReviewActivity: [...comment, 'StatusOkLabel'],
  RequestInformationActivity: [...comment, 'StatusOkLabel'],
  RequestInformationOptionalActivity: [...comment, 'StatusOkLabel', 'StatusCancelLabel'],
}

function parameters({ kind, parameters, fields }: Task): PhpMap {
  const told = (parametersOf[kind] ?? []).filter((name) => parameters[name] !== undefined).map((name) => [name, parameters[name]])
  return { ...Object.fromEntries(told), ...(fields && kind.startsWith('RequestInformation') && { Fields: fields }) }
}

const documentUrl = ({ state, task }: Row): string => state.documents.find(({ id }) => sameDocument(id, task.document))?.url ?? ''

const text = (of: (row: Row) => string | null): Column<Row> => ({ kind: 'text', value: of })
const int = (of: (row: Row) => number | null): Column<Row> => ({ kind: 'int', value: of })
const date = (of: (row: Row) => number | null): Column<Row> => ({ kind: 'date', value: of })

const list: ListOf<Row> = {
  legacy: true,
  defaultSelect: ['ID', 'WORKFLOW_ID', 'DOCUMENT_NAME', 'NAME'],
  defaultOrder: ['ID', 'DESC'],
  columns: {
    ID: int(({ task }) => task.id),
    ACTIVITY: text(({ task }) => task.kind),
    ACTIVITY_NAME: text(({ task }) => task.activityName),
    WORKFLOW_ID: text(({ task }) => task.workflowId),
    DOCUMENT_NAME: text(({ task }) => task.documentName),
    DESCRIPTION: text(({ task }) => task.description),
    NAME: text(({ task }) => task.name),
    MODIFIED: date(({ task }) => task.modified),
    WORKFLOW_STARTED: date(({ task }) => task.workflowStarted),
    WORKFLOW_STARTED_BY: int(({ task }) => task.workflowStartedBy),
    OVERDUE_DATE: date(({ task }) => task.overdueDate),
    WORKFLOW_TEMPLATE_ID: int(({ task }) => task.templateId),
    WORKFLOW_TEMPLATE_NAME: text(({ templateName }) => templateName),
    WORKFLOW_STATE: text(({ task }) => task.workflowState),
    STATUS: int(({ task }) => task.status),
    USER_ID: int(({ person }) => person?.userId ?? null),
    USER_STATUS: int(({ person }) => person?.status ?? null),
    MODULE_ID: text(({ task }) => task.document[0]),
    ENTITY: text(({ task }) => task.document[1]),
    DOCUMENT_ID: text(({ task }) => task.document[2]),
    PARAMETERS: { ...text(() => null), wire: ({ task }) => parameters(task) },
  },
  // It is made from the module, which is only there when MODULE_ID is selected too.
  added: (row, selected) => ({ DOCUMENT_URL: selected.includes('MODULE_ID') ? documentUrl(row) : '' }),
}

/** SEMANTICS §2.7 */
export function taskList(context: Context, params: PhpMap): Answer {
  const asked = readQuery(list, params)
  const filter = limitToPerson(context, asked.filter)
  const wanted = asked.select.filter((name) => !always.includes(name))
  const query = { ...asked, filter, select: [...always, ...wanted] }
  const named = [
    ...asked.select,
    ...asked.order.map(([name]) => name),
    ...Object.keys(filter).map((key) => readKey(key).name), // what is dropped joins nothing
  ]
  const joined = {
    people: named.some((name) => name === 'USER_ID' || name === 'USER_STATUS'),
    templates: named.includes(TEMPLATE_NAME),
  }
  return answerList(context, list, rows(context.state, joined), query, params.start)
}

const TEMPLATE_NAME = 'WORKFLOW_TEMPLATE_NAME'
const always = ['ENTITY', 'DOCUMENT_ID']

/** Whose tasks: only the exact key USER_ID counts; without it an administrator sees everybody's. */
function limitToPerson({ state, me }: Context, filter: PhpMap): PhpMap {
  if (filter.USER_ID === undefined || filter.USER_ID === null) return me.admin ? filter : { ...filter, USER_ID: me.id }
  const userId = toInt(filter.USER_ID)
  if (userId !== me.id && !me.admin && !isHeadOf(state, me.id, userId)) throw accessDenied()
  return { ...filter, USER_ID: userId }
}

/** Inner joins: a row for each person, and no row for a task whose template is gone. */
function rows(state: PortalState, joined: { people: boolean; templates: boolean }): Row[] {
  const names = new Map(state.templates.map(({ id, name }) => [id, name]))
  return state.tasks.flatMap((task) => {
    const templateName = names.get(task.templateId) ?? null
    if (joined.templates && templateName === null) return []
    const people = joined.people ? task.people : [undefined]
    return people.map((person) => ({ task, person, templateName, state }))
  })
}
