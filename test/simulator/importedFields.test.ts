import { expect, test } from 'vitest'
import { one, portal, root } from './importing.ts'
import { NOW, type Row, step, template, workflow } from './smallPortal.ts'

test('the CRM: missing fields are made, under a name of the CRM; what is there stays as it was', () => {
  const { add, rows, ask } = portal()
  add({
    TEMPLATE: root(),
    DOCUMENT_FIELDS: {
      TITLE: { Name: 'Renamed', Type: 'string' },
      UF_CRM_PAY_TERMS: { Name: 'Renamed', Type: 'select', Options: { 61: 'Other' } },
      UF_CRM_END: { Name: 'End', Type: 'date', Required: true },
      PROPERTY_X: { Name: 'From a list', Type: 'select', Multiple: '1', Options: { a: 'A', b: 'B' } },
      'ASSIGNED_BY.UF_HEAD': { Name: 'Head', Type: 'user' },
      UF_CRM_END_PRINTABLE: { Name: 'End (text)', Type: 'string' },
      UF_CRM_PHONES: { Name: 'Phones', Type: 'phone' },
    },
  })
  const { fields } = ask('crm.item.fields', { entityTypeId: 2, useOriginalUfNames: 'Y' }).result as {
    fields: Record<string, Row>
  }
  expect(Object.keys(fields).filter((name) => name.startsWith('UF_'))).toEqual([
    'UF_CRM_PAY_TERMS',
    'UF_CRM_END',
    'UF_CRM_PROPERTY_X',
  ])
  expect(fields.title).toMatchObject({ title: 'Name' })
  expect(fields.UF_CRM_PAY_TERMS).toMatchObject({
    title: 'Payment terms',
    items: [{ ID: '61', VALUE: 'Prepayment' }, { ID: '62' }],
  })
  expect(fields.UF_CRM_END).toMatchObject({
    type: 'date',
    title: 'End',
    isRequired: true,
    isDynamic: true,
    upperName: 'UF_CRM_END',
  })
  expect(fields.UF_CRM_PROPERTY_X).toMatchObject({
    type: 'enumeration',
    isMultiple: true,
    items: [{ VALUE: 'A' }, { VALUE: 'B' }],
  })
  expect(rows('crm.type.list')).toBeDefined()
})

test('a second upload of the same file makes nothing twice', () => {
  const { add, state } = portal()
  const content = { TEMPLATE: root(), DOCUMENT_FIELDS: { PROPERTY_X: { Name: 'X', Type: 'string' } } }
  add(content)
  const count = state.fields.DEAL?.length
  add(content)
  expect(state.fields.DEAL).toHaveLength(count ?? 0)
})

test('lists: a property that is there gets name, type and options of the file; others are made', () => {
  const { add, ask } = portal()
  add(
    {
      TEMPLATE: root(),
      DOCUMENT_FIELDS: {
        NAME: { Name: 'Renamed', Type: 'text' },
        PROPERTY_WHERE: { Name: 'Destination', Type: 'select', Options: { rome: 'Rome' } },
        PROPERTY_WHY: { Name: 'Why', Type: 'text' },
      },
    },
    'iblock_31',
  )
  const fields = ask('lists.field.get', { IBLOCK_TYPE_ID: 'bitrix_processes', IBLOCK_ID: 31 }).result as Record<string, Row>
  expect(fields.NAME).toMatchObject({ NAME: 'Name', TYPE: 'NAME' })
  expect(fields.PROPERTY_89).toMatchObject({
    NAME: 'Destination',
    TYPE: 'L',
    CODE: 'WHERE',
    DISPLAY_VALUES_FORM: { 8900: 'Rome' },
  })
  expect(Object.values(fields).at(-1)).toMatchObject({
    NAME: 'Why',
    TYPE: 'S:HTML',
    CODE: 'WHY',
    FIELD_ID: 'PROPERTY_101',
    ID: '101',
  })
})

test('the stored template names properties by their numbers here, wherever the file names them', () => {
  const { add, row } = portal()
  const condition = {
    mixedcondition: [{ object: 'Document', field: 'PROPERTY_WHERE', operator: '=', value: '{=Document:PROPERTY_WHERE}' }],
  }
  const { result } = add(
    {
      TEMPLATE: root(
        one('SetFieldActivity', {
          FieldValue: { PROPERTY_WHERE: '{=Document:PROPERTY_WHERE_PRINTABLE}, {=Variable:PROPERTY_WHERE}' },
        }),
        one('IMNotifyActivity', {
          MessageUserTo: [['Document', 'PROPERTY_WHERE']],
          MessageSite: '{=Document:PROPERTY_7 > printable}',
        }),
        one('IfElseActivity', {}, [
          one('IfElseBranchActivity', { fieldcondition: [['PROPERTY_WHERE', '=', 'PROPERTY_WHERE']] }),
          one('IfElseBranchActivity', condition),
        ]),
      ),
      DOCUMENT_FIELDS: { PROPERTY_WHERE: { Name: 'Where', Type: 'select', Alias: 'PROPERTY_7' } },
    },
    'iblock_31',
  )
  const { TEMPLATE } = row(result) ?? {}
  const [tree] = TEMPLATE as { Children: { Properties: Row; Children: { Properties: Row }[] }[] }[]
  const [set, notify, choice] = tree?.Children ?? []
  expect(set?.Properties.FieldValue).toEqual({ PROPERTY_89: '{=Document:PROPERTY_89_PRINTABLE}, {=Variable:PROPERTY_WHERE}' })
  expect(notify?.Properties).toMatchObject({
    MessageUserTo: [['Document', 'PROPERTY_89']],
    MessageSite: '{=Document:PROPERTY_89 > printable}',
  })
  expect(choice?.Children.map(({ Properties }) => Properties)).toMatchObject([
    { fieldcondition: [['PROPERTY_89', '=', 'PROPERTY_WHERE']] },
    { mixedcondition: [{ field: 'PROPERTY_89', value: '{=Document:PROPERTY_89}' }] },
  ])
})

test('what was uploaded is listed as PHP prints it, unmodified, by whom and when', () => {
  const { add, row, update, state, clock } = portal()
  const Options = { 2: 'two', 3: 'three' }
  const { result } = add({ TEMPLATE: root(one('LogActivity', { Empty: [] })), PARAMETERS: { P: { Name: 'p', Options } } })
  expect(row(result)).toMatchObject({
    ...{ IS_MODIFIED: 'N', USER_ID: '1', SYSTEM_CODE: 'rest_app_5', PARAMETERS: { P: { Options } } },
    TEMPLATE: [{ Children: [{ Properties: { Empty: [] }, Children: [] }] }],
  })
  Object.assign(state.templates.find(({ id }) => id === 22) ?? {}, { isModified: true })
  clock.now = NOW + 60_000
  expect(update({ TEMPLATE: root(one('LogActivity')) }).result).toBe(22)
  expect(row(22)).toMatchObject({
    IS_MODIFIED: 'N',
    MODIFIED: '2026-11-24T12:01:00+03:00',
    TEMPLATE: [{ Children: [{ Type: 'LogActivity' }] }],
  })
})

test('running workflows keep the steps they were started with', () => {
  const { state, ask, update } = portal()
  state.templates = state.templates.map((old) =>
    old.id === 22 ? template(22, 'Trip', [step(), step({ name: 'Old second' })], { systemCode: 'rest_app_5' }) : old,
  )
  state.workflows = [workflow(1, { templateId: 22 })]
  expect(update({ TEMPLATE: root() }).result).toBe(22)
  ask('bizproc.task.complete', { TASK_ID: 101, STATUS: 1 }, 3)
  expect(state.tasks.find(({ name }) => name === 'Old second')).toMatchObject({ workflowId: workflow(1).id, status: 0 })
})
