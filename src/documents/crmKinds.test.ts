import { expect, test } from 'vitest'
import { type CrmKind, crmItemKey, crmKind, parseCrmItem } from './crmKinds'
import { documentKind } from './documentKind'

const deal = crmKind('DEAL') as CrmKind

test.each([
  ['D_1', 'D_1'],
  ['DEAL_1', 'D_1'],
  ['CO_5', 'CO_5'],
  ['T80_3', 'T80_3'],
  ['DYNAMIC_128_3', 'T80_3'],
  ['T1f_2', 'SI_2'],
  ['T7_2', 'Q_2'],
])('%s is %s', (written, key) => {
  const item = parseCrmItem(written, [])
  expect(item && crmItemKey(item)).toBe(key)
})

test('a bare number is an item only where one kind is possible', () => {
  expect(parseCrmItem('12', [deal])).toEqual({ kind: deal, id: 12 })
  expect(parseCrmItem('12', [])).toBeUndefined()
  expect(parseCrmItem('D_0', [deal])).toBeUndefined()
  expect(parseCrmItem('X_1', [deal])).toBeUndefined()
})

test.each([
  ['crm', 'CCrmDocumentDeal', 'DEAL_7', 'deal', '/crm/deal/details/7/'],
  ['crm', 'Bitrix\\Crm\\Integration\\BizProc\\Document\\Dynamic', 'DYNAMIC_147_3', 'smart', '/crm/type/147/details/3/'],
  ['crm', 'Bitrix\\Crm\\Integration\\BizProc\\Document\\SmartInvoice', 'SMART_INVOICE_1', 'invoice', '/crm/type/31/details/1/'],
  ['crm', 'CCrmDocumentInvoice', 'INVOICE_1', 'invoice', undefined],
  ['crm', 'x', 'constructor_1', 'other', undefined],
  ['lists', 'BizprocDocument', '77', 'list', undefined],
  ['disk', 'Bitrix\\Disk\\BizProcDocument', '77', 'file', undefined],
  ['rpa', '', '3:9', 'rpa', '/rpa/item/3/9/'],
  ['odd', '', '', 'other', undefined],
])('%s %s %s is a %s', (module, entity, id, name, path) => {
  expect(documentKind(module, entity, id)).toMatchObject({ name, path })
})
