import { type CrmKind, crmKind, parseCrmItem } from '@/documents/crmKinds'
import type { ListPlace } from '@/documents/listPlace'
import type { DocumentType } from '@/documents/types/documentType'

/** Where its documents can be looked for; of the other modules REST tells nothing by title. */
export type StartPlace = { kind: 'crm'; crm: CrmKind } | { kind: 'list'; place: ListPlace } | { kind: 'file' } | { kind: 'ids' }

const signed: Record<string, CrmKind> = {
  SMART_DOCUMENT: { key: 'SMART_DOCUMENT', entityTypeId: 36, prefix: 'T24' },
  SMART_B2E_DOC: { key: 'SMART_B2E_DOC', entityTypeId: 39, prefix: 'T27' },
}

export function placeOf({ module, entity, type }: DocumentType): StartPlace {
  const crm = module === 'crm' ? (crmKind(type) ?? (Object.hasOwn(signed, type) ? signed[type] : undefined)) : undefined
  if (crm) return { kind: 'crm', crm: { ...crm, key: type } }
  const iblock = module === 'lists' ? Number(/^iblock_([1-9]\d*)$/.exec(type)?.[1]) : Number.NaN
  if (Number.isSafeInteger(iblock)) {
    const iblockType = entity === 'BizprocDocument' ? 'bitrix_processes' : undefined
    return { kind: 'list', place: { iblockId: iblock, iblockType } }
  }
  return { kind: module === 'disk' ? 'file' : 'ids' }
}

/** The id in its module's form: DEAL_12, 12, 4:12. */
export function documentIdOf({ module, type }: DocumentType, number: number): string {
  if (module === 'crm') return `${type}_${number}`
  return module === 'rpa' ? `${type.slice(1)}:${number}` : String(number)
}

/** The number in such an id. */
export const numberOf = (id: string): number => Number(/\d+$/.exec(id)?.[0])

/** Ids out of a text: numbers, the portal's own ids, links to the items; with commas, spaces or lines between them. */
export function readIds(text: string, type: DocumentType): { ids: string[]; wrong: string[] } {
  const words = text.split(/[\s,;]+/).filter(Boolean)
  const read = words.map((word) => ({ word, id: readId(word, type) }))
  return {
    ids: [...new Set(read.flatMap(({ id }) => id ?? []))],
    wrong: [...new Set(read.flatMap(({ word, id }) => (id === undefined ? [word] : [])))],
  }
}

function readId(word: string, type: DocumentType): string | undefined {
  const number = /^[1-9]\d*$/.test(word) ? Number(word) : linkedNumber(word, type)
  if (number !== undefined) return Number.isSafeInteger(number) ? documentIdOf(type, number) : undefined
  const place = placeOf(type)
  if (place.kind === 'crm') {
    const item = parseCrmItem(word, [place.crm])
    const own = item?.kind.entityTypeId === place.crm.entityTypeId || word.toUpperCase() === `${type.type}_${item?.id}`
    return item && own ? documentIdOf(type, item.id) : undefined
  }
  const numbered = documentIdOf(type, numberOf(word))
  return /[1-9]\d*$/.test(word) && word.toUpperCase() === numbered.toUpperCase() ? numbered : undefined
}

/** …/crm/deal/details/12/ of the same kind. */
function linkedNumber(word: string, type: DocumentType): number | undefined {
  const [, kind = '', id] = /\/crm\/(?:type\/)?(\w+)\/details\/([1-9]\d*)/.exec(word) ?? []
  const place = placeOf(type)
  if (!id || place.kind !== 'crm') return undefined
  return kind === type.type.toLowerCase() || Number(kind) === place.crm.entityTypeId ? Number(id) : undefined
}
