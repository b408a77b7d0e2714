import { describe, expect, test } from 'vitest'
import { readBpt } from '@/bpt/file/readBpt'
import { writeBpt } from '@/bpt/file/writeBpt'
import { toJson } from '@/bpt/php'
import { addTemplate, deleteTemplate, templatePage, updateTemplate } from '@/templates/api'
import { templateListSchema } from '@/templates/schema'
import { readBpt as readByPortal } from '../simulator/bpt/readBpt'
import { sampleBytes } from '../simulator/demo/files/sampleFiles'
import { ADMIN, ANNA } from '../simulator/smallPortal'
import examples from './examples.json'
import { found, shape, simulated } from './simulated'

const printed = examples['bizproc.workflow.template.list']
/** `{TEMPLATE: [{Type: 'NodeWorkflowActivity'}]}` as PHP serializes it */
const file = { name: 'bp.bpt', base64: btoa('a:1:{s:8:"TEMPLATE";a:1:{i:0;a:1:{s:4:"Type";s:20:"NodeWorkflowActivity";}}}') }
const documentType = ['crm', 'CCrmDocumentDeal', 'DEAL'] as const

/** A portal where this app added a template. */
function withOwnTemplate() {
  const portal = simulated()
  const ownId = portal.answer(addTemplate({ documentType, name: 'Ours', description: '', autoExecute: '0', file })).read
  const foreignId = found(
    portal.state.templates.find(({ id, systemCode }) => id !== ownId && !systemCode?.startsWith('rest_app')),
  ).id
  return { ...portal, ownId, foreignId }
}

describe('the simulated portal answers as printed', () => {
  test('template.list: the same keys and kinds of values for the same SELECT', () => {
    const { call, ownId } = withOwnTemplate()
    const { body } = call('bizproc.workflow.template.list', { select: printed.request.select, filter: { ID: ownId } })
    const [row] = body.result as [object]
    expect(shape(row)).toEqual(shape(found(printed.answer.result[0])))
    expect(templateListSchema.parse(body.result)).toMatchObject([{ id: ownId, name: 'Ours' }])
  })
  test('our pages are read; the inside comes when asked for', () => {
    const { answer, ownId } = withOwnTemplate()
    const page = answer(templatePage({ order: { ID: 'ASC' } }))
    const type = { module: 'crm', entity: 'CCrmDocumentDeal', type: 'DEAL' }
    expect(page.read).toContainEqual(expect.objectContaining({ id: ownId, name: 'Ours', documentType: type, tree: undefined }))
    expect(page.read).toHaveLength(Math.min(50, page.total ?? 0))
    expect(answer(templatePage({ filter: { ID: ownId }, whole: true })).read).toMatchObject([
      { id: ownId, tree: expect.any(Array) },
    ])
  })
  test('adding and changing answer the id, deleting answers null', () => {
    const { answer, ownId } = withOwnTemplate()
    expect(answer(updateTemplate(ownId, { name: 'Display Time', autoExecute: '1' })).read).toBe(ownId)
    expect(answer(templatePage({ filter: { ID: ownId } })).read).toMatchObject([{ name: 'Display Time', autoExecute: 1 }])
    expect(answer(deleteTemplate(ownId)).read).toBeNull()
  })
})

describe('the simulated portal refuses as documented', () => {
  const added = { DOCUMENT_TYPE: documentType, NAME: 'Ours', AUTO_EXECUTE: '0', TEMPLATE_DATA: [file.name, file.base64] }
  const invalid = 'ERROR_TEMPLATE_VALIDATION_FAILURE'

  test.each<[params: object, text: string]>([
    [{ DOCUMENT_TYPE: 'DEAL' }, 'Incorrect field DOCUMENT_TYPE!'],
    [{ NAME: '' }, 'Empty template name!'],
    [{ AUTO_EXECUTE: 3 }, 'Incorrect field AUTO_EXECUTE!'],
    [{ AUTO_EXECUTE: '9' }, 'Incorrect field AUTO_EXECUTE!'],
    [{ TEMPLATE_DATA: { fileData: [file.name, file.base64] } }, 'Incorrect field TEMPLATE_DATA!'],
  ])('template.add %o: %s', (params, text) => {
    expect(simulated().refused('bizproc.workflow.template.add', { ...added, ...params })).toEqual({
      status: 400,
      code: invalid,
      text,
      kind: 'validation',
    })
  })

  test.each<[which: 'ownId' | 'foreignId' | 'none', fields: object, code: string, text: string, kind: string]>([
    ['ownId', {}, invalid, 'No fields to update.', 'validation'],
    ['ownId', { NAME: '' }, invalid, 'Empty template name!', 'validation'],
    ['ownId', { AUTO_EXECUTE: 0 }, invalid, 'Incorrect field AUTO_EXECUTE!', 'validation'],
    ['ownId', { TEMPLATE_DATA: ['x'] }, invalid, 'Incorrect field TEMPLATE_DATA!', 'validation'],
    ['none', { NAME: 'x' }, 'ERROR_TEMPLATE_NOT_FOUND', 'Workflow template not found.', 'notFound'],
    [
      'foreignId',
      { NAME: 'x' },
      'ERROR_TEMPLATE_NOT_OWNER',
      'You can update ONLY templates created by current application',
      'notOwner',
    ],
  ])('template.update %s %o: %s %s (%s)', (which, FIELDS, code, text, kind) => {
    const { refused, ...ids } = withOwnTemplate()
    const ID = which === 'none' ? 99_999_999 : ids[which]
    expect(refused('bizproc.workflow.template.update', { ID, FIELDS })).toEqual({ status: 400, code, text, kind })
  })

  test("template.delete: an unknown one, another's, one with running workflows", () => {
    const { refused, state, ownId, foreignId } = withOwnTemplate()
    const method = 'bizproc.workflow.template.delete'
    expect(refused(method, { ID: 99_999_999 })).toMatchObject({
      code: 'ERROR_TEMPLATE_NOT_FOUND',
      text: 'Workflow template not found.',
      kind: 'notFound',
    })
    expect(refused(method, { ID: foreignId })).toMatchObject({ code: '', kind: 'portalText' })
    found(state.workflows[0]).templateId = ownId
    expect(refused(method, { ID: ownId })).toMatchObject({ code: '', kind: 'portalText' })
  })

  test.each(['add', 'update', 'delete'])('template.%s: only by an app, only by an administrator', (name) => {
    const { refused } = simulated()
    const method = `bizproc.workflow.template.${name}`
    const denied = { status: 403, code: 'ACCESS_DENIED', kind: 'forbidden' }
    expect(refused(method, {}, { userId: ADMIN, app: false })).toEqual({ ...denied, text: 'Application context required' })
    expect(refused(method, {}, { userId: ANNA })).toEqual({ ...denied, text: 'Access denied!' })
  })
  test('template.list: only by an administrator', () => {
    const { refused } = simulated()
    expect(refused('bizproc.workflow.template.list', {}, { userId: ANNA })).toMatchObject({
      status: 403,
      code: 'ACCESS_DENIED',
      text: 'Access denied!',
      kind: 'forbidden',
    })
  })
})

describe('two serializers check each other', () => {
  const names = [
    'contract-approval-v8.bpt',
    'contract-by-states-v3.bpt',
    'invoice-graph.bpt',
    'purchase-list.bpt',
    'everything.bpt',
  ]

  test.each(names)('%s: what the portal has written the app reads, and the other way round', async (name) => {
    const read = await readBpt(name, new Uint8Array(sampleBytes(name)))
    const content = found(read.state === 'read' ? read.file.content : undefined)
    const byPortal = readByPortal(sampleBytes(name))
    expect(JSON.parse(JSON.stringify(toJson(content.get('TEMPLATE'))))).toEqual(byPortal?.tree)
    expect(readByPortal(Buffer.from(await writeBpt(content)))).toEqual(byPortal)
  })
  test.each([
    ['with-references.bpt', 'closed'],
    ['old-backup.bpt.gz', 'refused'],
  ])('%s is %s by the app', async (name, state) => {
    expect(await readBpt(name, new Uint8Array(sampleBytes(name)))).toMatchObject({ state })
  })
})
