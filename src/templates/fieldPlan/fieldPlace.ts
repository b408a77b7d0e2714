import { crmKind } from '@/documents/crmKinds'
import type { DocumentType } from '@/documents/types/documentType'

/** Where the fields of a document type can be read; of other types REST tells none. */
export type FieldPlace =
  | { kind: 'crm'; entityTypeId: number }
  | { kind: 'list'; iblockId: number; iblockType: string | undefined }

// crm.item.fields knows them, crm.item.list does too, but they are no CRM items to search for.
const signed: Record<string, number> = { SMART_DOCUMENT: 36, SMART_B2E_DOC: 39 }

export function fieldPlace({ module, entity, type }: DocumentType): FieldPlace | undefined {
  if (module === 'crm') {
    const entityTypeId = crmKind(type)?.entityTypeId ?? (Object.hasOwn(signed, type) ? signed[type] : undefined)
    return entityTypeId === undefined ? undefined : { kind: 'crm', entityTypeId }
  }
  const iblockId = module === 'lists' ? Number(/^iblock_([1-9]\d*)$/.exec(type)?.[1]) : Number.NaN
  if (!Number.isSafeInteger(iblockId)) return undefined
  return { kind: 'list', iblockId, iblockType: entity === 'BizprocDocument' ? 'bitrix_processes' : undefined }
}
