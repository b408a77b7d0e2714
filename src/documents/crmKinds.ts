/** What the CRM keeps: its word in documents and settings, its number in crm.item.list, its prefix in field values. */
export type CrmKind = { key: string; entityTypeId: number; prefix: string }

const known: CrmKind[] = [
  { key: 'LEAD', entityTypeId: 1, prefix: 'L' },
  { key: 'DEAL', entityTypeId: 2, prefix: 'D' },
  { key: 'CONTACT', entityTypeId: 3, prefix: 'C' },
  { key: 'COMPANY', entityTypeId: 4, prefix: 'CO' },
  { key: 'QUOTE', entityTypeId: 7, prefix: 'Q' },
  { key: 'SMART_INVOICE', entityTypeId: 31, prefix: 'SI' },
]

/** The kinds a field may hold where it does not say. */
export const usualCrmKinds = known.slice(0, 4)

/** 'DEAL', 'DYNAMIC_147' … → the kind. */
export function crmKind(key: string): CrmKind | undefined {
  const dynamic = /^DYNAMIC_([1-9]\d*)$/i.exec(key)?.[1]
  return dynamic ? dynamicKind(Number(dynamic)) : known.find((kind) => kind.key === key.toUpperCase())
}

const dynamicKind = (entityTypeId: number): CrmKind =>
  known.find((kind) => kind.entityTypeId === entityTypeId) ?? {
    key: `DYNAMIC_${entityTypeId}`,
    entityTypeId,
    prefix: `T${entityTypeId.toString(16)}`,
  }

export type CrmItemId = { kind: CrmKind; id: number }

/** 'D_12', 'T80_3', 'DEAL_12', 'DYNAMIC_147_3'; a bare '12' where only one kind is possible. */
export function parseCrmItem(value: string, kinds: readonly CrmKind[]): CrmItemId | undefined {
  const [, name, id] = /^(?:(.+)_)?([1-9]\d*)$/.exec(value.trim()) ?? []
  if (!id) return undefined
  const kind = name === undefined ? (kinds.length === 1 ? kinds[0] : undefined) : kindNamed(name)
  return kind && { kind, id: Number(id) }
}

function kindNamed(name: string): CrmKind | undefined {
  const hex = /^T([0-9a-f]+)$/i.exec(name)?.[1]
  return known.find((kind) => kind.prefix === name.toUpperCase()) ?? (hex ? dynamicKind(Number.parseInt(hex, 16)) : crmKind(name))
}

/** D_12, CO_5, T93_3 (the number of a smart process in hex). */
export const crmItemKey = ({ kind, id }: CrmItemId): string => `${kind.prefix}_${id}`
