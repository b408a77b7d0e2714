import { expect, test } from 'vitest'
import { fromJson, isArray } from '@/bpt/php'
import type { DocumentField } from '@/bpt/template'
import { listType, smartType } from '@/documents/types/knownTypes'
import { planFields } from './planFields'
import { crmFieldsSchema, listFieldsSchema, type PortalField } from './schema'

const deals = { module: 'crm', entity: 'CCrmDocumentDeal', type: 'DEAL' }

function field(id: string, more: Partial<DocumentField> = {}, raw: object = {}): DocumentField {
  const stored = fromJson(raw)
  return {
    ...{ id, name: id, description: '', type: 'string', required: false, multiple: false, options: [], defaultValue: null },
    ...{ alias: '', raw: isArray(stored) ? stored : new Map() },
    ...more,
  }
}
const onPortal = (id: string, more: Partial<PortalField> = {}): PortalField => ({
  ...{ id, alias: '', name: id, type: 'S', multiple: false, required: false, options: [] },
  ...more,
})
const acts = (...of: Parameters<typeof planFields>) => planFields(...of).rows.map(({ id, act }) => `${act} ${id}`)

test('the CRM creates what it lacks and leaves alone what it has', () => {
  const fields = [field('STAGE_ID'), field('CATEGORY_ID'), field('UF_CRM_TERMS'), field('UF_CRM_END', { type: 'date' })]
  const portal = [onPortal('STAGE_ID'), onPortal('UF_CRM_TERMS', { name: 'Another name' })]
  expect(acts(fields, deals, portal)).toEqual([
    'create UF_CRM_END',
    'keep STAGE_ID',
    'keep CATEGORY_ID', // the fields are a deal's: what is no person's is the portal's own
    'keep UF_CRM_TERMS',
  ])
})

test('what a document refers to, and readable forms, are not imported', () => {
  const fields = [field('ASSIGNED_BY.NAME'), field('STAGE_ID_PRINTABLE'), field('UF_CRM_A_printable'), field('UF_CRM_A')]
  expect(acts(fields, deals, [])).toEqual(['create UF_CRM_A'])
})

test('a list’s fields become fields of deals under the prefix of the CRM', () => {
  const fields = [field('NAME'), field('PROPERTY_FROM'), field('OPPORTUNITY'), field('EMAIL_WORK')]
  expect(acts(fields, deals, [onPortal('OPPORTUNITY')])).toEqual([
    'create UF_CRM_NAME',
    'create UF_CRM_PROPERTY_FROM',
    'keep OPPORTUNITY',
    'keep EMAIL_WORK',
  ])
})

test('a field that is standard elsewhere, or only in REST, is created under the prefix', () => {
  const lead = { module: 'crm', entity: 'CCrmDocumentLead', type: 'LEAD' }
  const portal = [onPortal('STAGE_ID'), onPortal('CREATED_BY'), onPortal('TITLE')] // what crm.item.fields calls them
  const fields = [field('STAGE_ID'), field('CATEGORY_ID'), field('TITLE')]
  expect(acts(fields, lead, portal)).toEqual(['create UF_CRM_STAGE_ID', 'create UF_CRM_CATEGORY_ID', 'keep TITLE'])
  const ofList = [field('IBLOCK_ID'), field('CREATED_BY')]
  expect(acts(ofList, deals, portal)).toEqual(['create UF_CRM_IBLOCK_ID', 'create UF_CRM_CREATED_BY'])
})

test('what is created is called as the portal will call it', () => {
  const fields = [field('status'), field('Signers')]
  expect(acts(fields, deals, [])).toEqual(['create UF_CRM_STATUS', 'create UF_CRM_SIGNERS'])
  expect(acts(fields, listType(31), [onPortal('PROPERTY_STATUS', { name: 'status' })])).toEqual([
    'create PROPERTY_SIGNERS',
    'keep PROPERTY_STATUS',
  ])
})

test('a list’s properties are overwritten where they differ, and only there', () => {
  const options = [
    { value: '1', label: 'Plane' },
    { value: '2', label: 'Train' },
  ]
  const fields = [
    field('NAME'),
    field('PROPERTY_FROM', { name: 'Begin', alias: 'PROPERTY_89' }, { TypeReal: 'S:Date' }),
    field('PROPERTY_BY', { type: 'select', options, multiple: true }),
    field('PROPERTY_TO'),
    field('PROPERTY_NEW'),
  ]
  const portal = [
    onPortal('NAME'),
    onPortal('PROPERTY_FROM', { name: 'Start', type: 'S:DateTime' }),
    onPortal('PROPERTY_BY', { type: 'L', options: ['Plane', 'Bus'], required: true }),
    onPortal('PROPERTY_TO'),
    onPortal('PROPERTY_89'), // another property, which only has the same number
  ]
  const plan = planFields(fields, listType(31), portal)
  expect(plan.counts).toEqual({ create: 1, maybe: 0, change: 2, keep: 2 })
  expect(plan.rows.map(({ id, act, kept }) => [id, kept ?? act])).toEqual([
    ['PROPERTY_NEW', 'create'],
    ['PROPERTY_FROM', 'change'],
    ['PROPERTY_BY', 'change'],
    ['NAME', 'standard'],
    ['PROPERTY_TO', 'same'],
  ])
  expect(plan.rows[1]?.differences).toEqual([
    { of: 'name', before: 'Start', after: 'Begin' },
    { of: 'type', before: 'S:DateTime', after: 'S:Date' },
  ])
  expect(plan.rows[2]?.differences).toEqual([{ of: 'options', before: 2, after: 2, added: ['Train'], removed: ['Bus'] }])
})

test('a property without a code is found by its number', () => {
  const fields = [field('PROPERTY_AGE', { alias: 'PROPERTY_90', name: 'Age' })]
  expect(acts(fields, listType(31), [onPortal('PROPERTY_90', { name: 'Age' })])).toEqual(['keep PROPERTY_90'])
})

test('where the portal tells no fields, they may be created', () => {
  const fields = [field('UF_CRM_5_A'), field('CREATED_TIME'), field('UPDATED_TIME')]
  expect(planFields(fields, smartType(147), undefined).counts).toEqual({ create: 0, maybe: 1, change: 0, keep: 2 })
})

test('the answers of the portal are read as it documents them', () => {
  const crm = {
    fields: {
      opportunity: { type: 'double', isRequired: false, isMultiple: false, title: 'Amount', upperName: 'OPPORTUNITY' },
      UF_CRM_TERMS: {
        ...{ type: 'enumeration', isRequired: true, isMultiple: true, title: 'Payment terms', upperName: 'UF_CRM_TERMS' },
        items: [{ ID: '44', VALUE: 'Prepaid' }],
      },
    },
  }
  expect(crmFieldsSchema.parse(crm)).toEqual([
    { id: 'OPPORTUNITY', alias: '', name: 'Amount', type: 'double', multiple: false, required: false, options: [] },
    {
      ...{ id: 'UF_CRM_TERMS', alias: '', name: 'Payment terms', type: 'enumeration' },
      multiple: true,
      required: true,
      options: ['Prepaid'],
    },
  ])
  const list = {
    NAME: { FIELD_ID: 'NAME', NAME: 'Title', IS_REQUIRED: 'Y', MULTIPLE: 'N', TYPE: 'NAME' },
    PROPERTY_1151: {
      ...{ FIELD_ID: 'PROPERTY_1151', CODE: 'PROJECT', NAME: 'State', IS_REQUIRED: 'N', MULTIPLE: 'N', TYPE: 'L' },
      DISPLAY_VALUES_FORM: { 1669: 'Planned', 1671: 'At work' },
    },
    PROPERTY_1153: { FIELD_ID: 'PROPERTY_1153', CODE: '', NAME: 'Age', TYPE: 'N', DISPLAY_VALUES_FORM: [] },
  }
  expect(listFieldsSchema.parse(list).map(({ id, alias, options }) => [id, alias, options])).toEqual([
    ['NAME', '', []],
    ['PROPERTY_PROJECT', 'PROPERTY_1151', ['Planned', 'At work']],
    ['PROPERTY_1153', 'PROPERTY_1153', []],
  ])
  expect(listFieldsSchema.parse([])).toEqual([])
})
