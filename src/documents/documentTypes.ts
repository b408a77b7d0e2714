/** Document types one can ask for: module and entity, as task.list and workflow.instances filter them (SEMANTICS §4). */
export const documentEntities = {
  lead: ['crm', 'CCrmDocumentLead'],
  deal: ['crm', 'CCrmDocumentDeal'],
  contact: ['crm', 'CCrmDocumentContact'],
  company: ['crm', 'CCrmDocumentCompany'],
  smartProcess: ['crm', 'Bitrix\\Crm\\Integration\\BizProc\\Document\\Dynamic'],
  invoice: ['crm', 'Bitrix\\Crm\\Integration\\BizProc\\Document\\SmartInvoice'],
  quote: ['crm', 'Bitrix\\Crm\\Integration\\BizProc\\Document\\Quote'],
  feedProcess: ['lists', 'BizprocDocument'],
  list: ['lists', 'Bitrix\\Lists\\BizprocDocumentLists'],
  drive: ['disk', 'Bitrix\\Disk\\BizProcDocument'],
} as const satisfies Record<string, readonly [module: string, entity: string]>
export type DocumentEntity = keyof typeof documentEntities
export const documentTypes = Object.keys(documentEntities) as [DocumentEntity, ...DocumentEntity[]]
