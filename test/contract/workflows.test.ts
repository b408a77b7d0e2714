import { expect, test } from 'vitest'
import { killWorkflow, startWorkflow, terminateWorkflow, workflowPage, workflowPageByOldName } from '@/workflows/api'
import { type Workflow, type WorkflowRow, workflowListSchema } from '@/workflows/schema'
import examples from './examples.json'

const printed = examples['bizproc.workflow.instances']

test('the printed list is read as workflows', () => {
  const rows: WorkflowRow[] = printed.answer.result
  expect(workflowListSchema.parse(rows)).toEqual<Workflow[]>([
    {
      id: '66e412fdc9bd44.36306599',
      document: { module: 'crm', entity: 'CCrmDocumentLead', id: 'LEAD_1' },
      templateId: 1,
      startedAt: '2024-09-13T10:25:01+00:00',
      startedBy: 0,
      modifiedAt: null,
      ownedUntil: null,
    },
    {
      id: '658c4d3d6a2906.51542462',
      document: { module: 'crm', entity: 'CCrmDocumentDeal', id: 'DEAL_1633' },
      templateId: 212,
      startedAt: '2023-12-27T19:13:49+02:00',
      startedBy: 57,
      modifiedAt: null,
      ownedUntil: null,
    },
  ])
})

test('an odd row leaves the others alone', () => {
  const rows = [{ ID: '66e412fdc9bd44.36306599', STARTED_BY: null, DOCUMENT_ID: 12 }, { ID: null }, 'x']
  expect(workflowListSchema.parse(rows)).toMatchObject([{ startedBy: 0, document: { id: '12' } }])
})

test.each([
  ['bizproc.workflow.instances', workflowPage],
  ['bizproc.workflow.instance.list', workflowPageByOldName],
])('%s is asked for the documented columns', (method, page) => {
  const command = page({ filter: { '>STARTED_BY': 0 }, order: { STARTED: 'DESC' }, start: 50 })
  expect(command.method).toBe(method)
  expect(command.params).toMatchObject({ FILTER: printed.request.filter, ORDER: printed.request.order, start: 50 })
  expect(new Set(command.params.SELECT as string[])).toEqual(new Set(printed.request.select))
})

test.each([
  [
    'bizproc.workflow.start',
    startWorkflow({ templateId: 1, document: ['crm', 'CCrmDocumentLead', 'LEAD_1'], parameters: { Parameter1: 'user_1' } }),
  ],
  ['bizproc.workflow.terminate', terminateWorkflow('65e5a449e8f135.21284909', 'Terminated by rest app.')],
  ['bizproc.workflow.kill', killWorkflow('65e5a449e8f135.21284909')],
] as const)('%s is sent as printed and its printed answer is read', (method, command) => {
  expect(command.method).toBe(method)
  expect(command.params).toEqual(examples[method].request)
  expect(command.schema.parse(examples[method].answer.result)).toBe(examples[method].answer.result)
  expect(command.schema.safeParse(null).success).toBe(false)
})

test('no start of a template that is none', () => {
  expect(() => startWorkflow({ templateId: 0, document: ['crm', 'CCrmDocumentLead', 'LEAD_1'] })).toThrow(RangeError)
})
