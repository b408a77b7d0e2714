import { expect, test } from 'vitest'
import type { PhpData } from './bpt/serialize.ts'
import { one, portal, root, sent } from './importing.ts'

const asked = { Users: ['author'], Name: 'Sign', ApproveType: 'any' }

test.each<[reason: string, child: PhpData, text: RegExp]>([
  ['an activity it has not', one('rest_0123456789abcdef0123456789abcdef'), /^Activity "rest_0123\w+" was not found/],
  ['nobody to ask', one('ApproveActivity', { ...asked, Users: [] }), /^My ApproveActivity: The 'Users'/],
  ['empty people', one('ReviewActivity', { ...asked, Users: ['', ' '] }), /'Users'/],
  ['a task without a name', one('ApproveActivity', { ...asked, Name: '' }), /'Name'/],
  ['no fields to ask for', one('RequestInformationActivity', asked), /'Fields'/],
  ['a loop without a condition', one('WhileActivity'), /condition/],
  ['nothing to set', one('SetVariableActivity', { VariableValue: [] }), /variables/],
  ['switched off, and still', { ...one('SetFieldActivity'), Activated: 'N' }, /fields/],
  ['a state that is not named', one('SetStateActivity'), /status/],
  ['a wrong child', one('IfElseActivity', {}, [one('SequenceActivity')]), /"IfElseActivity" cannot contain .*"SequenceActivity"/],
])('add refuses %s in words alone, and nothing has happened', (_, child, text) => {
  const { add, state } = portal()
  const before = structuredClone(state.fields)
  const fields = { UF_CRM_NEW: { Name: 'New', Type: 'string' } }
  expect(add({ TEMPLATE: root(child), DOCUMENT_FIELDS: fields })).toEqual({
    error: '',
    error_description: expect.stringMatching(text),
  })
  expect(state.templates).toHaveLength(4)
  expect(state.fields).toEqual(before)
})

test('a child that is switched off may be of any kind; the pair in a list of users is somebody', () => {
  const { add } = portal()
  const wrong = { ...one('SequenceActivity'), Activated: 'N' }
  const user = one('ApproveActivity', { ...asked, Users: [['Variable', 'Manager']] })
  expect(add({ TEMPLATE: root(one('IfElseActivity', {}, [wrong]), user) }).result).toBeTypeOf('number')
})

test('a root of another kind is no template; an app may have brought activities of its own', () => {
  const { add, state } = portal()
  expect(add({ TEMPLATE: [one('SequenceActivity')] })).toMatchObject({
    error: '',
    error_description: expect.stringContaining('format'),
  })
  state.installedActivities.push('rest_1')
  expect(add({ TEMPLATE: root(one('rest_1')) }).error).toBeUndefined()
})

test('update lets the exceptions through as they are', () => {
  const { update } = portal()
  expect(update({ TEMPLATE: root(one('ApproveActivity')) })).toMatchObject({ error: 'ERROR_CORE' })
  expect(update({ TEMPLATE: root(one('Nonsense')) })).toMatchObject({ error: 'ERROR_ARGUMENT', argument: 'activityType' })
})

test.each([
  [['crm', 'CCrmDocumentDeal', 'LEAD']],
  [['crm', 'Deal', 'DEAL']],
  [['lists', 'BizprocDocument', '31']],
  [['shop', 'CCrmDocumentDeal', 'DEAL']],
  [['crm', 'CCrmDocumentDeal', 'DEAL', 'x']],
])('no document type: %j', (DOCUMENT_TYPE) => {
  const { ask } = portal()
  const TEMPLATE_DATA = sent({ TEMPLATE: root() })
  expect(ask('bizproc.workflow.template.add', { DOCUMENT_TYPE, NAME: 'x', AUTO_EXECUTE: '0', TEMPLATE_DATA })).toMatchObject({
    error: 'ERROR_TEMPLATE_VALIDATION_FAILURE',
    error_description: 'Incorrect field DOCUMENT_TYPE!',
  })
})

test.each([
  ['Bitrix\\Crm\\Integration\\BizProc\\Document\\Dynamic', 'crm', 'DYNAMIC_147'],
  ['Bitrix\\Disk\\BizProcDocument', 'disk', 'STORAGE_7'],
  ['Bitrix\\Lists\\BizprocDocumentLists', 'lists', 'iblock_47'],
  ['Bitrix\\Tasks\\Integration\\Bizproc\\Document\\Task', 'tasks', 'TASK_PROJECT_3'],
])('a document type of %s', (entity, module, type) => {
  const TEMPLATE_DATA = sent({ TEMPLATE: root() })
  const given = { DOCUMENT_TYPE: [module, entity, type], NAME: 'x', AUTO_EXECUTE: '0', TEMPLATE_DATA }
  expect(portal().ask('bizproc.workflow.template.add', given).result).toBeTypeOf('number')
})
