import { expect, test } from 'vitest'
import {
  countWorkflows,
  killWorkflow,
  startWorkflow,
  terminateWorkflow,
  workflowPage,
  workflowPageByOldName,
} from '@/workflows/api'
import { workflowListSchema } from '@/workflows/schema'
import { ANNA } from '../simulator/smallPortal'
import type { PortalState } from '../simulator/state'
import examples from './examples.json'
import { found, shape, simulated } from './simulated'

const printed = examples['bizproc.workflow.instances']

/** A template and a document of its type that has no workflow yet. */
function startable(state: PortalState) {
  for (const template of state.templates)
    for (const { id, type, deleted } of state.documents)
      if (
        template.autoExecute < 8 &&
        type === template.documentType &&
        id[0] === template.module &&
        id[1] === template.entity &&
        !deleted
      ) {
        state.workflows = state.workflows.filter(({ document }) => document.join() !== id.join())
        return { templateId: template.id, document: id }
      }
  throw new Error('Nothing can be started on the small portal')
}

test.each(['bizproc.workflow.instances', 'bizproc.workflow.instance.list'])(
  '%s: the selected columns, of the printed kinds',
  (method) => {
    const { call } = simulated()
    const { body } = call(method, { select: printed.request.select })
    const [row] = body.result as [object]
    expect(Object.keys(row).sort()).toEqual([...printed.request.select].sort()) // the printed rows lack the MODIFIED they ask for
    expect(shape({ ...found(printed.answer.result[0]), MODIFIED: '' })).toEqual(shape(row))
    expect(body.total).toEqual(expect.any(Number))
    expect(workflowListSchema.parse(body.result)).toHaveLength((body.result as object[]).length)
  },
)

test('our page is read under both names', () => {
  const { answer, state } = simulated()
  const order = { ID: 'ASC' } as const
  const { read } = answer(workflowPage({ order }))
  const first = found([...state.workflows].sort((a, b) => (a.id < b.id ? -1 : 1))[0])
  expect(read[0]).toMatchObject({ id: first.id, templateId: first.templateId, document: { id: first.document[2] } })
  expect(answer(workflowPageByOldName({ order })).read).toEqual(read)
})

test('starting answers an id; terminating and killing answer true', () => {
  const { answer, state } = simulated()
  const { templateId, document } = startable(state)
  expect(answer(startWorkflow({ templateId, document, parameters: { Parameter1: 'user_1' } })).read).toMatch(
    /^[0-9a-f]{14}\.\d{8}$/,
  )
  const [one, two] = state.workflows
  expect(answer(terminateWorkflow(found(one).id, 'Ended')).read).toBe(true)
  expect(answer(killWorkflow(found(two).id)).read).toBe(true)
})

test.each(['instances', 'instance.list', 'terminate', 'kill'])('%s is for administrators', (name) => {
  const { refused, state } = simulated()
  const params = { ID: found(state.workflows[0]).id }
  expect(refused(`bizproc.workflow.${name}`, params, { userId: ANNA })).toEqual({
    status: 403,
    code: 'ACCESS_DENIED',
    text: 'Access denied!',
    kind: 'forbidden',
  })
})

const wrongId = 'ERROR_WRONG_WORKFLOW_ID'
const gone = '00000000000000.00000000'
test.each<[name: string, params: object, code: string, text: string, kind: string]>([
  ['terminate', { ID: '' }, wrongId, 'Empty workflow instance ID', 'validation'],
  ['terminate', { ID: 12 }, wrongId, 'Invalid workflow instance ID (string expected)', 'validation'],
  ['terminate', { ID: gone }, '', '', 'portalText'],
  ['kill', {}, wrongId, 'Empty workflow instance ID', 'validation'],
  ['kill', { ID: gone }, '', '', 'portalText'],
  ['start', {}, wrongId, 'Empty TEMPLATE_ID', 'validation'],
  ['start', { TEMPLATE_ID: 99_999_999 }, wrongId, 'Template not found', 'validation'],
  ['start', { DOCUMENT_ID: 'LEAD_1' }, '', 'Wrong DOCUMENT_ID!', 'portalText'],
  ['instances', { SELECT: [['ID']] }, 'ERROR_SELECT_VALIDATION_FAILURE', 'Invalid data in SELECT parameter', 'validation'],
])('%s %o: %s %s (%s)', (name, params, code, text, kind) => {
  const { refused, state } = simulated()
  const start = name === 'start' && 'DOCUMENT_ID' in params ? { TEMPLATE_ID: startable(state).templateId } : {}
  expect(refused(`bizproc.workflow.${name}`, { ...start, ...params })).toMatchObject({
    status: 400,
    code,
    text: expect.stringContaining(text),
    kind,
  })
})

test('start: a document of another type than the template, no right to it, a document of no type', () => {
  const { refused, state } = simulated()
  const { templateId, document } = startable(state)
  const other = found(state.documents.find(({ id, deleted }) => id[1] !== document[1] && !deleted))
  expect(refused('bizproc.workflow.start', { TEMPLATE_ID: templateId, DOCUMENT_ID: other.id })).toMatchObject({
    status: 400,
    code: '',
    text: 'Template type and DOCUMENT_ID mismatch!',
    kind: 'portalText',
  })
  const params = { TEMPLATE_ID: templateId, DOCUMENT_ID: document }
  expect(refused('bizproc.workflow.start', params, { userId: ANNA })).toEqual({
    status: 403,
    code: 'ACCESS_DENIED',
    text: 'Access denied!',
    kind: 'forbidden',
  })
  found(state.documents.find(({ id }) => id === document)).type = ''
  expect(refused('bizproc.workflow.start', params)).toEqual({
    status: 400,
    code: '',
    text: 'Incorrect document type!',
    kind: 'portalText',
  })
})

test('workflows are counted by the total beside the answer', () => {
  const { answer, state } = simulated()
  const { startedBy } = found(state.workflows[0])
  expect(answer(countWorkflows({})).total).toBe(state.workflows.length)
  expect(answer(countWorkflows({ STARTED_BY: startedBy })).total).toBe(
    state.workflows.filter((one) => one.startedBy === startedBy).length,
  )
})
