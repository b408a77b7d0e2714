import { expect, test } from 'vitest'
import { linkedKind, pickedIds, startSearch, startSearchSchema } from './address'
import { documentIdOf, placeOf, readIds } from './startType'

const deals = { module: 'crm', entity: 'CCrmDocumentDeal', type: 'DEAL' }
const purchases = { module: 'crm', entity: 'Bitrix\\Crm\\Integration\\BizProc\\Document\\Dynamic', type: 'DYNAMIC_147' }
const trips = { module: 'lists', entity: 'BizprocDocument', type: 'iblock_31' }
const rpa = { module: 'rpa', entity: 'Bitrix\\Rpa\\Integration\\Bizproc\\Document\\Item', type: 'T4' }

test('an address comes back as it was', () => {
  const search = {
    ...{ step: 'review', template: 12, documents: 'DEAL_1,DEAL_2', scope: 'all', title: 'Kühl' },
    ...{ from: '2026-11-01', to: '2026-11-24', dates: 'MM/DD/YYYY' },
  } as const
  expect(startSearchSchema.parse(search)).toEqual(search)
  expect(startSearch(startSearchSchema.parse({ ...search, title: '' }))).not.toHaveProperty('title')
})

test('a bad entry falls back alone', () => {
  expect(startSearch(startSearchSchema.parse({ step: 'x', template: 'a', documents: 70, title: 12, from: 'x' }))).toEqual({
    documents: '70',
    title: '12',
  })
})

test('picked documents are read as ids or keys; those of another kind are left out', () => {
  const documents = 'DEAL_1,crm|CCrmDocumentDeal|DEAL_2,lists|BizprocDocument|70,LEAD_3,DEAL_1,x'
  expect(pickedIds({ documents } as never, deals)).toEqual(['DEAL_1', 'DEAL_2'])
  expect(pickedIds({ documents: '70,71' } as never, trips)).toEqual(['70', '71'])
  expect(pickedIds({ documents: '4:7' } as never, rpa)).toEqual(['4:7'])
})

test('a link with documents alone says what a template must work on', () => {
  expect(linkedKind({ documents: 'crm|CCrmDocumentDeal|DEAL_2' } as never)).toEqual({ module: 'crm', entity: 'CCrmDocumentDeal' })
  expect(linkedKind({ documents: 'DEAL_2' } as never)).toBeUndefined()
})

test('pasted ids may be numbers, ids of the portal or links, in any layout', () => {
  expect(readIds('12, DEAL_13\nD_14;deal_15 https://x.bitrix24.de/crm/deal/details/16/', deals)).toEqual({
    ids: ['DEAL_12', 'DEAL_13', 'DEAL_14', 'DEAL_15', 'DEAL_16'],
    wrong: [],
  })
  expect(readIds('LEAD_1 0 -3 abc DYNAMIC_147_3 /crm/lead/details/4/', deals).wrong).toHaveLength(6)
  expect(readIds('3 DYNAMIC_147_4 T93_5 /crm/type/147/details/6/ DYNAMIC_148_7', purchases)).toEqual({
    ids: ['DYNAMIC_147_3', 'DYNAMIC_147_4', 'DYNAMIC_147_5', 'DYNAMIC_147_6'],
    wrong: ['DYNAMIC_148_7'],
  })
  expect(readIds('70 x70', trips)).toEqual({ ids: ['70'], wrong: ['x70'] })
  expect(readIds('7 4:8 5:9', rpa)).toEqual({ ids: ['4:7', '4:8'], wrong: ['5:9'] })
})

test('each kind of document has its place and its form of id', () => {
  expect(placeOf(deals)).toMatchObject({ kind: 'crm', crm: { entityTypeId: 2 } })
  expect(placeOf({ ...purchases, type: 'SMART_DOCUMENT' })).toMatchObject({ kind: 'crm', crm: { entityTypeId: 36 } })
  expect(placeOf({ ...deals, type: 'ORDER' })).toEqual({ kind: 'ids' })
  expect(placeOf(trips)).toEqual({ kind: 'list', place: { iblockId: 31, iblockType: 'bitrix_processes' } })
  expect(placeOf({ ...trips, entity: 'Bitrix\\Lists\\BizprocDocumentLists' })).toMatchObject({ place: { iblockType: undefined } })
  expect(placeOf({ module: 'disk', entity: 'x', type: 'STORAGE_7' })).toEqual({ kind: 'file' })
  expect(documentIdOf({ ...deals, type: 'SMART_INVOICE' }, 5)).toBe('SMART_INVOICE_5')
})
