import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { ADMIN, ANNA, smallPortal } from './smallPortal.ts'

const plain =
  'a:3:{s:7:"VERSION";i:2;s:8:"TEMPLATE";a:1:{i:0;a:2:{s:4:"Type";s:26:"SequentialWorkflowActivity";s:5:"Title";s:5:"Gr\u00fcn";}}s:10:"PARAMETERS";a:1:{s:1:"P";a:1:{s:4:"Name";s:1:"p";}}}'
const bpt = deflateSync(Buffer.from(plain)).toString('base64')
const good = {
  DOCUMENT_TYPE: ['crm', 'CCrmDocumentDeal', 'DEAL'],
  NAME: 'New',
  AUTO_EXECUTE: '1',
  TEMPLATE_DATA: ['new.bpt', bpt],
}

test('add and list: what the file holds, as a template of this app', () => {
  const { ask, rows } = smallPortal()
  const { result } = ask('bizproc.workflow.template.add', good)
  expect(result).toBeTypeOf('number')
  const select = ['ID', 'NAME', 'AUTO_EXECUTE', 'SYSTEM_CODE', 'TEMPLATE', 'PARAMETERS', 'VARIABLES']
  expect(rows('bizproc.workflow.template.list', { filter: { ID: result }, select })).toEqual([
    {
      ...{ ID: String(result), NAME: 'New', AUTO_EXECUTE: '1', SYSTEM_CODE: 'rest_app_5', VARIABLES: [] },
      ...{ TEMPLATE: [{ Type: 'SequentialWorkflowActivity', Title: 'Grün' }], PARAMETERS: { P: { Name: 'p' } } },
    },
  ])
})

test('DOCUMENT_TYPE is an array whose first items are null unless selected', () => {
  const { rows } = smallPortal()
  const type = (select: string[]) => rows('bizproc.workflow.template.list', { select, filter: { ID: 20 } })[0]?.DOCUMENT_TYPE
  expect(type(['DOCUMENT_TYPE'])).toEqual([null, null, 'DEAL'])
  expect(type(['DOCUMENT_TYPE', 'MODULE_ID', 'ENTITY'])).toEqual(['crm', 'CCrmDocumentDeal', 'DEAL'])
})

test.each([
  [{ DOCUMENT_TYPE: ['crm', 'DEAL'] }, 'Incorrect field DOCUMENT_TYPE!'],
  [{ NAME: '' }, 'Empty template name!'],
  [{ AUTO_EXECUTE: 1 }, 'Incorrect field AUTO_EXECUTE!'],
  [{ AUTO_EXECUTE: '4' }, 'Incorrect field AUTO_EXECUTE!'],
  [{ TEMPLATE_DATA: { fileData: ['new.bpt', bpt] } }, 'Incorrect field TEMPLATE_DATA!'],
  [{ TEMPLATE_DATA: `data:x;base64,${bpt}` }, 'Incorrect field TEMPLATE_DATA!'],
])('add %j: %s', (wrong, text) => {
  expect(smallPortal().ask('bizproc.workflow.template.add', { ...good, ...wrong })).toMatchObject({
    error: 'ERROR_TEMPLATE_VALIDATION_FAILURE',
    error_description: text,
  })
})

test('three ways to send the file; what is none gets only words', () => {
  const add = (TEMPLATE_DATA: unknown) => smallPortal().ask('bizproc.workflow.template.add', { ...good, TEMPLATE_DATA })
  expect(add({ name: 'new.bpt', content: bpt }).error).toBeUndefined()
  expect(add(Buffer.from(plain).toString('base64')).error).toBeUndefined()
  expect(add(['x.bpt', 'AAAA'])).toMatchObject({ error: '', error_description: 'Incorrect workflow template format.' })
})

test('the application first, then the administrator', () => {
  const { portal, ask } = smallPortal()
  const webhook = portal.call('bizproc.workflow.template.add', good, { userId: ADMIN, app: false })
  expect(webhook).toMatchObject({
    status: 403,
    body: { error: 'ACCESS_DENIED', error_description: 'Application context required' },
  })
  expect(ask('bizproc.workflow.template.add', good, ANNA)).toMatchObject({
    error: 'ACCESS_DENIED',
    error_description: 'Access denied!',
  })
})

test('update: own templates, known fields', () => {
  const { ask, state } = smallPortal()
  const update = (ID: number, FIELDS: object) => ask('bizproc.workflow.template.update', { ID, FIELDS })
  expect(update(999, { NAME: 'x' })).toMatchObject({
    error: 'ERROR_TEMPLATE_NOT_FOUND',
    error_description: 'Workflow template not found.',
  })
  expect(update(20, { NAME: 'x' })).toMatchObject({ error: 'ERROR_TEMPLATE_NOT_OWNER' })
  expect(update(22, { DOCUMENT_TYPE: [] })).toMatchObject({ error_description: 'No fields to update.' })
  expect(update(22, { TEMPLATE_DATA: ['x', 'AAAA'] })).toMatchObject({ error: 'ERROR_CORE' })
  expect(update(22, { NAME: 'Renamed', AUTO_EXECUTE: '2' }).result).toBe(22)
  expect(state.templates.find(({ id }) => id === 22)).toMatchObject({ name: 'Renamed', autoExecute: 2 })
})

test('delete answers null; others’ and running ones are refused in words', () => {
  const { ask, state, portal } = smallPortal()
  const remove = (ID: number) => ask('bizproc.workflow.template.delete', { ID })
  expect(remove(20)).toMatchObject({ error: '' })
  portal.call(
    'bizproc.workflow.start',
    { TEMPLATE_ID: 22, DOCUMENT_ID: ['lists', 'BizprocDocument', '70'] },
    { userId: ADMIN, app: true },
  )
  expect(remove(22)).toMatchObject({ error: '', error_description: expect.stringContaining('running') })
  state.workflows = []
  expect(remove(22)).toMatchObject({ result: null, time: {} })
  expect(remove(22)).toMatchObject({ error: 'ERROR_TEMPLATE_NOT_FOUND' })
})
