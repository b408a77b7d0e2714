import { type CrmKind, crmKind } from './crmKinds'

/** A document of a workflow; `type` as its template names it ('iblock_31'), without which an element's list is not known. */
export type TitledDocument = { module: string; entity: string; id: string; type?: string | undefined }

/** One of a kind: `module|entity|id`. */
export const documentKey = ({ module, entity, id }: TitledDocument): string => `${module}|${entity}|${id}`

/** Where a document's title is asked for; documents with the same `group` are asked for together. */
export type TitlePlace =
  | { group: string; kind: 'crm'; of: CrmKind; id: number }
  | { group: string; kind: 'list'; iblockId: number; id: number }
  | { group: string; kind: 'file'; id: number }

/** undefined where no method tells the title (SEMANTICS §4). */
export function titlePlace({ module, entity, id, type }: TitledDocument): TitlePlace | undefined {
  if (module === 'crm') return crmPlace(id)
  const number = /^[1-9]\d*$/.test(id) ? Number(id) : undefined
  if (number === undefined) return undefined
  if (module === 'disk') return { group: `file${number}`, kind: 'file', id: number }
  const iblock = /^iblock_([1-9]\d*)$/.exec(type ?? '')?.[1]
  if ((module === 'lists' || module === 'iblock') && entity && iblock)
    return { group: `list${iblock}`, kind: 'list', iblockId: Number(iblock), id: number }
  return undefined
}

// Their words in documents; the CRM's own lists know them by number only.
const smartDocuments: Record<string, number> = { SMART_DOCUMENT: 36, SMART_B2E_DOC: 39 }

function crmPlace(document: string): TitlePlace | undefined {
  const [, stem = '', id] = /^(.+)_([1-9]\d*)$/.exec(document) ?? []
  const number = Object.hasOwn(smartDocuments, stem) ? smartDocuments[stem] : undefined
  const of = crmKind(number ? `DYNAMIC_${number}` : stem)
  return of && id ? { group: of.key, kind: 'crm', of, id: Number(id) } : undefined
}
