/** What the fields of a file look like; which smart process, list or storage they cannot tell. */
export type FieldsKind =
  | 'LEAD'
  | 'DEAL'
  | 'CONTACT'
  | 'COMPANY'
  | 'QUOTE'
  | 'SMART_INVOICE'
  | 'ORDER'
  | 'smart'
  | 'list'
  | 'drive'
  | 'tasks'

type Sign = { kind: FieldsKind; all?: string[]; any?: string[] }

// The first that fits: later ones have fewer fields of their own. BPT_FORMAT §2
const signs: Sign[] = [
  { kind: 'list', any: ['IBLOCK_ID', 'IBLOCK_SECTION_ID', 'BP_PUBLISHED'] },
  { kind: 'QUOTE', any: ['QUOTE_NUMBER'] },
  { kind: 'SMART_INVOICE', all: ['ACCOUNT_NUMBER', 'STAGE_ID'] },
  { kind: 'ORDER', all: ['ACCOUNT_NUMBER', 'PRICE'] },
  { kind: 'smart', all: ['CREATED_TIME', 'UPDATED_TIME'] },
  { kind: 'DEAL', all: ['STAGE_ID', 'CATEGORY_ID'] },
  { kind: 'LEAD', all: ['STATUS_ID'] },
  { kind: 'COMPANY', any: ['COMPANY_TYPE', 'INDUSTRY', 'EMPLOYEES'] },
  { kind: 'CONTACT', all: ['LAST_NAME', 'ASSIGNED_BY_ID'] },
  { kind: 'drive', any: ['STORAGE_ID', 'GLOBAL_CONTENT_VERSION'] },
  { kind: 'tasks', all: ['RESPONSIBLE_ID', 'DEADLINE'] },
]

/** What document the fields of a file belong to, as far as their names tell. */
export function guessKind(fields: readonly { id: string }[]): FieldsKind | undefined {
  const ids = new Set(fields.map(({ id }) => id))
  const has = (id: string) => ids.has(id)
  if (fields.some(({ id }) => id.startsWith('PROPERTY_'))) return 'list'
  if (smartNumber(fields) !== undefined) return 'smart'
  return signs.find(({ all, any }) => (all?.every(has) ?? true) && (any?.some(has) ?? true))?.kind
}

/** Fields of a smart process carry the number of its settings: UF_CRM_5_1639669411830. */
export function smartNumber(fields: readonly { id: string }[]): number | undefined {
  for (const { id } of fields) {
    const number = /^UF_CRM_(\d{1,5})_/.exec(id)?.[1]
    if (number) return Number(number)
  }
  return undefined
}
