import { expect, test } from 'vitest'
import { documentOf } from './documentText'

test.each([
  ['DEAL_12', 'crm|CCrmDocumentDeal|DEAL_12'],
  [' lead_5 ', 'crm|CCrmDocumentLead|LEAD_5'],
  ['DYNAMIC_128_3', 'crm|Bitrix\\Crm\\Integration\\BizProc\\Document\\Dynamic|DYNAMIC_128_3'],
  ['https://nordlicht.example/crm/deal/details/12/?a=1', 'crm|CCrmDocumentDeal|DEAL_12'],
  ['/crm/type/128/details/3/', 'crm|Bitrix\\Crm\\Integration\\BizProc\\Document\\Dynamic|DYNAMIC_128_3'],
  ['/crm/type/31/details/3/', 'crm|Bitrix\\Crm\\Integration\\BizProc\\Document\\SmartInvoice|SMART_INVOICE_3'],
  ['lists|BizprocDocument|70', 'lists|BizprocDocument|70'],
])('%s is %s', (written, document) => expect(documentOf(written)).toBe(document))

test.each(['', '12', 'DEAL', 'ORDER_1', 'a|b'])('%j is no document', (written) => expect(documentOf(written)).toBeUndefined())
