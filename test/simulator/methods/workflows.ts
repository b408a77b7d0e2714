import { documentOf, killWorkflow, sameDocument, startWorkflow, terminateWorkflow } from '../engine.ts'
import { answerList, type Column, type ListOf, readQuery } from '../list.ts'
import { type Answer, answer, type Context, requireAdmin } from '../method.ts'
import { asMap, asValues, isEmpty, type PhpMap, toInt, toText, upperKeys } from '../php.ts'
import { accessDenied, portalText, RestError } from '../restError.ts'
import type { DocumentId, PortalState, Workflow } from '../state.ts'
import { say, wordsOnly } from '../words.ts'

const text = (of: (row: Workflow) => string): Column<Workflow> => ({ kind: 'text', value: of })
const int = (of: (row: Workflow) => number): Column<Workflow> => ({ kind: 'int', value: of })
const date = (of: (row: Workflow) => number | null): Column<Workflow> => ({ kind: 'date', value: of })

const list: ListOf<Workflow> = {
  defaultSelect: ['ID', 'MODIFIED', 'OWNED_UNTIL'],
  defaultOrder: ['MODIFIED', 'DESC'],
  columns: {
    ID: text(({ id }) => id),
    MODIFIED: date(({ modified }) => modified),
    OWNED_UNTIL: date(({ ownedUntil }) => ownedUntil),
    MODULE_ID: text(({ document }) => document[0]),
    ENTITY: text(({ document }) => document[1]),
    DOCUMENT_ID: text(({ document }) => document[2]),
    STARTED: date(({ started }) => started),
    STARTED_BY: int(({ startedBy }) => startedBy),
    TEMPLATE_ID: int(({ templateId }) => templateId),
  },
}

/** Only what is alive, robots' workflows among it. SEMANTICS §2.1 */
export function instances(context: Context, params: PhpMap): Answer {
  requireAdmin(context)
  return answerList(context, list, context.state.workflows, readQuery(list, params), params.start)
}

export function terminate(context: Context, params: PhpMap): Answer {
  const id = readId(context, params)
  const { state } = context
  refuseLocked(context, id)
  const title = toText(upperKeys(params).STATUS) || say(state.language, 'terminated')
  if (!terminateWorkflow(state, id, title)) throw wordsOnly(state.language, 'workflowNotFound', { ID: id })
  return answer(true)
}

export function kill(context: Context, params: PhpMap): Answer {
  const id = readId(context, params)
  refuseLocked(context, id)
  if (!killWorkflow(context.state, id)) throw wordsOnly(context.state.language, 'workflowNotFound', { ID: id })
  return answer(true)
}

function refuseLocked({ state, faults, now }: Context, id: string): void {
  const until = state.workflows.find((workflow) => workflow.id === id)?.ownedUntil ?? 0
  if (faults.lockedRefused && until > now) throw wordsOnly(state.language, 'locked', { ID: id })
}

function readId(context: Context, params: PhpMap): string {
  requireAdmin(context)
  const { ID } = upperKeys(params)
  if (isEmpty(ID)) throw new RestError('ERROR_WRONG_WORKFLOW_ID', 'Empty workflow instance ID')
  if (typeof ID !== 'string') throw new RestError('ERROR_WRONG_WORKFLOW_ID', 'Invalid workflow instance ID (string expected)')
  return ID
}

/** Checks in the portal's order. Parameters are neither checked nor converted. SEMANTICS §2.4 */
export function start({ state, me, now }: Context, params: PhpMap): Answer {
  const { TEMPLATE_ID, DOCUMENT_ID, PARAMETERS } = upperKeys(params)
  if (isEmpty(TEMPLATE_ID)) throw new RestError('ERROR_WRONG_WORKFLOW_ID', 'Empty TEMPLATE_ID')
  const template = state.templates.find(({ id }) => id === toInt(TEMPLATE_ID))
  if (!template) throw new RestError('ERROR_WRONG_WORKFLOW_ID', 'Template not found')
  const [module = '', entity = '', id = ''] = asValues(DOCUMENT_ID).map(toText)
  const document = documentOf(state, [module, entity, id])
  if (!document) throw portalText('Wrong DOCUMENT_ID!')
  if (document.type === '') throw portalText('Incorrect document type!')
  if (template.module !== module || template.entity !== entity || template.documentType !== document.type)
    throw portalText('Template type and DOCUMENT_ID mismatch!')
  if (!me.admin && !template.startableBy?.includes(me.id)) throw accessDenied()
  if (module === 'crm' && running(state, document.id) >= MAX_ON_CRM_ITEM)
    throw wordsOnly(state.language, 'tooMany', { COUNT: MAX_ON_CRM_ITEM })
  return answer(startWorkflow({ state, now }, template, document, me.id, asMap(PARAMETERS)))
}

const MAX_ON_CRM_ITEM = 2

function running(state: PortalState, document: DocumentId): number {
  const listed = new Set(state.templates.filter(({ autoExecute }) => autoExecute < 8).map(({ id }) => id))
  return state.workflows.filter((workflow) => sameDocument(workflow.document, document) && listed.has(workflow.templateId)).length
}
