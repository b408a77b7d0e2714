// @vitest-environment node
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readBpt } from './bpt/readBpt.ts'
import { createDemoState } from './demo/company.ts'
import { sampleBytes, sampleFiles } from './demo/files/sampleFiles.ts'
import { type PortalServer, startPortalServer } from './http.ts'
import { type Activity, readActivity } from './import/activity.ts'
import { createPortal } from './portal.ts'

const now = Date.parse('2026-11-24T09:41:00+03:00')
const flat = (activity: Activity): Activity[] => [activity, ...activity.children.flatMap(flat)]
const allOf = (tree: unknown[] = []) => flat(readActivity(tree[0]))
const inside = (name: string) => readBpt(sampleBytes(name))

function upload(name: string, documentType: string[]) {
  const state = createDemoState({ now, scale: 10 })
  const before = structuredClone(state.fields)
  const TEMPLATE_DATA = [name, sampleBytes(name).toString('base64')]
  const params = { DOCUMENT_TYPE: documentType, NAME: name, AUTO_EXECUTE: '0', TEMPLATE_DATA }
  const portal = createPortal({ state, now: () => now })
  const { body } = portal.call('bizproc.workflow.template.add', params, { userId: 1, app: true })
  const type = documentType[2] ?? ''
  const made = (state.fields[type] ?? []).filter(({ byTemplate }) => byTemplate !== undefined).map(({ id }) => id)
  const kept = (state.fields[type] ?? []).filter(({ byTemplate }) => byTemplate === undefined)
  const changed = kept
    .filter((field, index) => JSON.stringify(field) !== JSON.stringify(before[type]?.[index]))
    .map(({ id }) => id)
  return { body, made, changed }
}
const deals = ['crm', 'CCrmDocumentDeal', 'DEAL']
const invoices = ['crm', 'Bitrix\\Crm\\Integration\\BizProc\\Document\\SmartInvoice', 'SMART_INVOICE']

test('the newer contract approval: three steps more, one less, the same names for the rest', () => {
  const old = createDemoState({ now, scale: 10 }).templates.find(({ name }) => name === 'Contract approval')
  const file = inside('contract-approval-v8.bpt')
  const [before, after] = [allOf(old?.tree), allOf(file?.tree)]
  const missing = (from: Activity[], of: Activity[]) => of.filter(({ name }) => !from.some((one) => one.name === name))
  expect(missing(before, after).map(({ type }) => type)).toEqual(['WhileActivity', 'SequenceActivity', 'SetVariableActivity'])
  expect(missing(after, before).map(({ type }) => type)).toEqual(['IMNotifyActivity'])
  const differing = after.filter(({ name, properties }) => {
    const same = before.find((one) => one.name === name)
    return same && JSON.stringify(same.properties) !== JSON.stringify(properties)
  })
  expect(differing.map(({ properties }) => properties.Title)).toEqual([
    'Find the head of the starter',
    'Head of department approves',
    'Approved, up to the limit',
    'Approved, above the limit',
  ])
  expect(Object.keys(file?.variables ?? {}).filter((name) => !(name in (old?.variables ?? {})))).toEqual(['Legal_ok'])
  expect([
    Object.keys(file?.parameters ?? {}).length,
    Object.keys(file?.variables ?? {}).length,
    Object.keys(file?.constants ?? {}).length,
  ]).toEqual([4, 7, 2])
})

test.each<[name: string, type: string[], made: string[], changed: string[]]>([
  ['contract-approval-v8.bpt', deals, ['UF_CRM_CONTRACT_END', 'UF_CRM_LEGAL_ENTITY'], []],
  ['contract-by-states-v3.bpt', deals, ['UF_CRM_COUNTRY'], []],
  ['invoice-graph.bpt', invoices, [], []],
  ['purchase-list.bpt', ['lists', 'BizprocDocument', 'iblock_32'], ['PROPERTY_SUPPLIER'], ['PROPERTY_URGENCY']],
  ['with-references.bpt', deals, [], []],
])('%s is taken by the portal; its fields: new %j', (name, type, made, changed) => {
  expect(upload(name, type)).toEqual({ body: expect.objectContaining({ result: expect.any(Number) }), made, changed })
})

test('everything is too much for the portal, and a gzip is no template', () => {
  expect(upload('everything.bpt', deals).body).toMatchObject({
    error: '',
    error_description: expect.stringContaining('was not found'),
  })
  expect(upload('old-backup.bpt.gz', deals).body).toMatchObject({
    error: '',
    error_description: expect.stringContaining('format'),
  })
})

test('in everything one name comes twice, as it is told', () => {
  const names = allOf(inside('everything.bpt')?.tree).map(({ name }) => name)
  expect(names.length - new Set(names).size).toBe(1)
})

test('states, ways and blocks; the reference is what it refers to', () => {
  const types = (name: string, type: string) => allOf(inside(name)?.tree).filter((one) => one.type === type).length
  expect([types('contract-by-states-v3.bpt', 'StateActivity'), types('contract-by-states-v3.bpt', 'SetStateActivity')]).toEqual([
    4, 7,
  ])
  expect(inside('invoice-graph.bpt')?.tree).toMatchObject([{ Type: 'NodeWorkflowActivity', Children: expect.any(Array) }])
  expect(inside('with-references.bpt')?.constants).toMatchObject({ Version: { Default: 2 } })
})

let server: PortalServer
beforeAll(async () => {
  server = await startPortalServer({ port: 0, appUrl: 'http://localhost:5200/' })
})
afterAll(() => server.close())
const at = (path: string) => new URL(path, server.url)

test('the server hands them out byte by byte, and the control tells their names', async () => {
  for (const { name, bytes } of sampleFiles) {
    const answer = await fetch(at(`/samples/${name}`))
    expect(answer.status).toBe(200)
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes())).toBe(true)
  }
  expect((await fetch(at('/samples/none.bpt'))).status).toBe(404)
  expect((await (await fetch(at('/control?portal=samples'))).json()).samples).toEqual(sampleFiles.map(({ name }) => name))
})

test('four megabytes come through a form; a lost answer has had its effect; the control changes a template', async () => {
  const post = async (orders: object) =>
    (await fetch(at('/control?portal=large'), { method: 'POST', body: JSON.stringify(orders) })).json()
  const { launch } = await post({ launch: { userId: 1 }, nextAnswer: { kind: 'lostAfter', match: 'template.add', times: 1 } })
  const body = new URLSearchParams({ auth: launch.AUTH_ID, NAME: 'Large', AUTO_EXECUTE: '0', 'TEMPLATE_DATA[0]': 'x.bpt' })
  const padded = Buffer.concat([sampleBytes('contract-approval-v8.bpt'), Buffer.alloc(3_000_000, 7)])
  body.set('TEMPLATE_DATA[1]', padded.toString('base64'))
  for (const [index, part] of deals.entries()) body.set(`DOCUMENT_TYPE[${index}]`, part)
  const lost = await fetch(at('/rest/bizproc.workflow.template.add'), { method: 'POST', body })
  await expect(lost.text()).rejects.toThrow()
  const tables = async () => (await fetch(at('/control?portal=large&show=templates,fields'))).json()
  const made = (await tables()).templates.find(({ name }: { name: string }) => name === 'Large')
  expect(made).toMatchObject({ systemCode: 'rest_app_47', documentType: 'DEAL', isModified: false })
  await post({ changeTemplate: { id: made.id, to: { systemCode: null, name: 'Taken over' } } })
  const after = await tables()
  expect(after.templates.find(({ id }: { id: number }) => id === made.id)).toMatchObject({ name: 'Taken over', systemCode: null })
  expect(after.fields.DEAL.map(({ id }: { id: string }) => id)).toContain('UF_CRM_CONTRACT_END')
})
