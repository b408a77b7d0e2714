import { describe, expect, test } from 'vitest'
import { crmOptions, listType, processType, smartType } from '@/documents/types/knownTypes'
import type { TypeOption } from '@/documents/types/typeOption'
import { guessKind } from './guessKind'
import { guessType, isOfKind } from './guessType'

const fields = (...ids: string[]) => ids.map((id) => ({ id }))
const smart = (entityTypeId: number, fieldsNumber: number): TypeOption => ({
  group: 'smart',
  name: `Smart ${entityTypeId}`,
  type: smartType(entityTypeId),
  fieldsNumber,
})
const list = (id: number): TypeOption => ({ group: 'list', name: `List ${id}`, type: listType(id) })
const process = (id: number): TypeOption => ({ group: 'process', name: `Process ${id}`, type: processType(id) })

describe('the fields of a file tell what it worked on', () => {
  test.each([
    ['DEAL', fields('ID', 'TITLE', 'STAGE_ID', 'CATEGORY_ID', 'UF_CRM_1728045441')],
    ['LEAD', fields('ID', 'STATUS_ID', 'COMPANY_TITLE')],
    ['CONTACT', fields('NAME', 'LAST_NAME', 'ASSIGNED_BY_ID', 'COMPANY_ID')],
    ['COMPANY', fields('TITLE', 'COMPANY_TYPE', 'ASSIGNED_BY_ID')],
    ['QUOTE', fields('QUOTE_NUMBER', 'STATUS_ID')],
    ['SMART_INVOICE', fields('ACCOUNT_NUMBER', 'STAGE_ID', 'CATEGORY_ID', 'CREATED_TIME', 'UPDATED_TIME')],
    ['smart', fields('STAGE_ID', 'CATEGORY_ID', 'CREATED_TIME', 'UPDATED_TIME')],
    ['smart', fields('UF_CRM_5_1639669411830')],
    ['list', fields('NAME', 'PROPERTY_FROM')],
    ['list', fields('NAME', 'IBLOCK_ID')],
    ['drive', fields('NAME', 'STORAGE_ID')],
    ['tasks', fields('TITLE', 'RESPONSIBLE_ID', 'DEADLINE')],
    [undefined, fields('id', 'name', 'signers')],
    [undefined, []],
  ])('%s', (kind, of) => expect(guessKind(of)).toBe(kind))
})

test('a deal is a deal on every portal', () => {
  const { type } = guessType(fields('STAGE_ID', 'CATEGORY_ID'), crmOptions)
  expect(type).toEqual({ module: 'crm', entity: 'CCrmDocumentDeal', type: 'DEAL' })
})

test('which smart process or list it was is guessed only where one alone can be meant', () => {
  expect(guessType(fields('UF_CRM_5_1'), [smart(147, 5), smart(152, 6)]).type).toEqual(smartType(147))
  expect(guessType(fields('UF_CRM_9_1'), [smart(147, 5), smart(152, 6)])).toEqual({ kind: 'smart', type: undefined })
  expect(guessType(fields('PROPERTY_A'), [list(12), process(31)])).toEqual({ kind: 'list', type: undefined })
  expect(guessType(fields('PROPERTY_A'), [process(31)]).type).toEqual(processType(31))
})

test('a type is of the kind of the fields, or it is not', () => {
  expect(isOfKind(listType(3), 'list')).toBe(true)
  expect(isOfKind(smartType(147), 'smart')).toBe(true)
  expect(isOfKind(smartType(147), 'DEAL')).toBe(false)
  expect(isOfKind(listType(3), undefined)).toBe(false)
})
