import type { DocumentType } from './documentType'
import type { TypeOption } from './typeOption'

const crm = (document: string): readonly [string, string] => ['crm', `Bitrix\\Crm\\Integration\\BizProc\\Document\\${document}`]

/** What every CRM keeps, in the portal's order. SEMANTICS §4 */
const crmTypes: readonly [type: string, entity: readonly [module: string, entity: string]][] = [
  ['LEAD', ['crm', 'CCrmDocumentLead']],
  ['DEAL', ['crm', 'CCrmDocumentDeal']],
  ['CONTACT', ['crm', 'CCrmDocumentContact']],
  ['COMPANY', ['crm', 'CCrmDocumentCompany']],
  ['QUOTE', crm('Quote')],
  ['SMART_INVOICE', crm('SmartInvoice')],
  ['ORDER', crm('Order')],
  ['INVOICE', crm('Invoice')],
  ['SMART_DOCUMENT', crm('SmartDocument')],
  ['SMART_B2E_DOC', crm('SmartB2eDocument')],
]

const typeOf = ([module, entity]: readonly [string, string], type: string): DocumentType => ({ module, entity, type })

export const crmOptions: readonly TypeOption[] = crmTypes.map(([type, entity]) => ({
  group: 'crm',
  name: '',
  type: typeOf(entity, type),
}))

export const smartType = (entityTypeId: number): DocumentType => typeOf(crm('Dynamic'), `DYNAMIC_${entityTypeId}`)
export const processType = (iblockId: number): DocumentType => typeOf(['lists', 'BizprocDocument'], `iblock_${iblockId}`)
export const listType = (iblockId: number): DocumentType =>
  typeOf(['lists', 'Bitrix\\Lists\\BizprocDocumentLists'], `iblock_${iblockId}`)
export const storageType = (storageId: number): DocumentType =>
  typeOf(['disk', 'Bitrix\\Disk\\BizProcDocument'], `STORAGE_${storageId}`)

/** Types of which REST lists none: they are told by a number. */
export const numberedTypes = {
  taskProject: ['tasks', 'Bitrix\\Tasks\\Integration\\Bizproc\\Document\\Task', 'TASK_PROJECT_'],
  taskPlan: ['tasks', 'Bitrix\\Tasks\\Integration\\Bizproc\\Document\\Task', 'TASK_PLAN_'],
  taskPersonal: ['tasks', 'Bitrix\\Tasks\\Integration\\Bizproc\\Document\\Task', 'TASK_PERSONAL_'],
  rpa: ['rpa', 'Bitrix\\Rpa\\Integration\\Bizproc\\Document\\Item', 'T'],
} as const
export type NumberedType = keyof typeof numberedTypes

/** TASK_PROJECT_12, T4 … */
export function numberedType(kind: NumberedType, number: number): DocumentType {
  const [module, entity, prefix] = numberedTypes[kind]
  return { module, entity, type: `${prefix}${number}` }
}
