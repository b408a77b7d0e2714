import * as z from 'zod/mini'
import { command, type WireValue } from '@/portal/command'
import { checkedFilter, checkedId, type WireFilter, type WireOrder } from '@/portal/wire'
import { workflowListSchema } from './schema'

const ROW = [
  'ID',
  'MODULE_ID',
  'ENTITY',
  'DOCUMENT_ID',
  'TEMPLATE_ID',
  'STARTED',
  'STARTED_BY',
  'MODIFIED',
  'OWNED_UNTIL',
] as const
export type WorkflowFilterWire = WireFilter<(typeof ROW)[number]>
export type WorkflowOrderWire = WireOrder<(typeof ROW)[number]>

type WorkflowPageRequest = { filter?: WorkflowFilterWire; order?: WorkflowOrderWire; start?: number }

/** A page of the running workflows. Administrators only. */
export const workflowPage = (page: WorkflowPageRequest = {}) => instances('bizproc.workflow.instances', page)
/** The same under the name that older portals know. */
export const workflowPageByOldName = (page: WorkflowPageRequest = {}) => instances('bizproc.workflow.instance.list', page)

/** For the `total` beside the answer; its rows are not read. */
export const countWorkflows = (filter: WorkflowFilterWire) =>
  command(
    'bizproc.workflow.instances',
    { SELECT: ['ID'], FILTER: checkedFilter(filter), ORDER: { ID: 'ASC' } },
    z.array(z.unknown()),
  )

/** Ends a workflow and keeps its record; `status` is shown as its last state. One that is over already is refused with code "". */
export const terminateWorkflow = (id: string, status?: string) =>
  command('bizproc.workflow.terminate', { ID: id, STATUS: status }, z.literal(true))

/** Ends a workflow and erases everything about it. Cannot be undone. */
export const killWorkflow = (id: string) => command('bizproc.workflow.kill', { ID: id }, z.literal(true))

/** Answers the id of a workflow that may be over by then. Parameters are not checked by the portal, and their names are case-sensitive. */
export const startWorkflow = (start: {
  templateId: number
  document: readonly [module: string, entity: string, id: string]
  parameters?: { readonly [name: string]: WireValue }
}) =>
  command(
    'bizproc.workflow.start',
    { TEMPLATE_ID: checkedId(start.templateId), DOCUMENT_ID: start.document, PARAMETERS: start.parameters },
    z.string(),
  )

const instances = (method: string, { filter, order, start }: WorkflowPageRequest) =>
  command(method, { SELECT: ROW, FILTER: filter && checkedFilter(filter), ORDER: order, start }, workflowListSchema)
