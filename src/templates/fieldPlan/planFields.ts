import type { DocumentField } from '@/bpt/template'
import type { DocumentType } from '@/documents/types/documentType'
import { type FieldsKind, guessKind } from '@/templates/documentType/guessKind'
import { isOfKind } from '@/templates/documentType/guessType'
import { type Difference, differences } from './differences'
import type { PortalField } from './schema'
import { isNamedOtherwise, isStandard } from './standardFields'

/** `maybe`: the portal does not tell whether it has the field. */
export type FieldAct = 'create' | 'maybe' | 'change' | 'keep'
export type PlannedField = {
  /** as it will be called on the portal */
  id: string
  field: DocumentField
  act: FieldAct
  /** why it stays as it is */
  kept?: 'standard' | 'present' | 'same'
  differences: readonly Difference[]
  /** what the portal has under this id */
  portal: PortalField | undefined
}
export type FieldPlan = {
  rows: readonly PlannedField[]
  counts: Readonly<Record<FieldAct, number>>
}

/**
 * What the import will do to the fields of the documents (BPT_FORMAT §2, point 4). `portal`: the fields they have now; undefined where that
 * cannot be read.
 */
export function planFields(
  fields: readonly DocumentField[],
  type: DocumentType,
  portal: readonly PortalField[] | undefined,
): FieldPlan {
  const kind = guessKind(fields)
  const known = portal && new Map(portal.map((one) => [one.id, one] as const))
  const rows = fields.filter(({ id }) => isImported(id)).map((field) => planField(field, type, kind, known))
  const counts = { create: 0, maybe: 0, change: 0, keep: 0 }
  for (const { act } of rows) counts[act] += 1
  return { rows: rows.sort((a, b) => order.indexOf(a.act) - order.indexOf(b.act)), counts }
}

const order: FieldAct[] = ['create', 'maybe', 'change', 'keep']

/** Fields of what a document refers to, and readable forms of others, are none of its own. */
export const isImported = (id: string): boolean => !id.includes('.') && !/_PRINTABLE$/i.test(id)

function planField(
  field: DocumentField,
  type: DocumentType,
  kind: FieldsKind | undefined,
  known: ReadonlyMap<string, PortalField> | undefined,
): PlannedField {
  const portalId = idOnPortal(field.id, type)
  const isOther = isNamedOtherwise(field.id, type)
  // A property without a code is known by its number alone, which stands in the alias.
  const found = (isOther ? undefined : known?.get(field.id)) ?? known?.get(portalId) ?? known?.get(field.alias)
  const row = { id: found?.id ?? portalId, field, differences: [], portal: found }
  const isOwn = isPeoplesField(field.id, type)
  const isTheirs = known?.get(field.id) !== undefined || isStandard(field.id, type.module)
  if (!isOwn && (isOfKind(type, kind) || (isTheirs && !isOther))) return { ...row, id: field.id, act: 'keep', kept: 'standard' }
  if (!known) return { ...row, act: 'maybe' }
  if (!found) return { ...row, act: 'create' }
  // Only lists overwrite what is there.
  if (type.module !== 'lists') return { ...row, act: 'keep', kept: 'present' }
  const differs = differences(found, field)
  return differs.length > 0 ? { ...row, act: 'change', differences: differs } : { ...row, act: 'keep', kept: 'same' }
}

/** Made by people, not by the portal. */
function isPeoplesField(id: string, { module }: DocumentType): boolean {
  return module === 'lists' ? id.startsWith('PROPERTY_') : id.startsWith('UF_')
}

/** The CRM and lists put their prefixes before ids that have none, and know capitals only. */
function idOnPortal(id: string, { module }: DocumentType): string {
  const prefix = module === 'crm' ? 'UF_CRM_' : module === 'lists' ? 'PROPERTY_' : ''
  return prefix === '' || id.startsWith(prefix) ? id : `${prefix}${id.toUpperCase()}`
}
