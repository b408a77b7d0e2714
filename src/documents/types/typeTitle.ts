import { type TextId, text } from '@/i18n/i18n'
import type { DocumentType } from './documentType'

/** Names of smart processes and lists by their types. */
export type TypeNames = Readonly<Record<string, string>>

const titles: Record<string, TextId> = {
  LEAD: 'types.leads',
  DEAL: 'types.deals',
  CONTACT: 'types.contacts',
  COMPANY: 'types.companies',
  SMART_INVOICE: 'types.invoices',
  QUOTE: 'types.quotes',
  ORDER: 'types.orders',
  INVOICE: 'types.oldInvoices',
  SMART_DOCUMENT: 'types.signing',
  SMART_B2E_DOC: 'types.signingStaff',
}

/** What a template works on, in the plural: "Deals", the name of a list. */
export function typeTitle({ module, type }: DocumentType, names: TypeNames): string {
  const known = module === 'crm' && Object.hasOwn(titles, type) ? titles[type] : undefined
  if (known) return text(known)
  const id = /\d+$/.exec(type)?.[0] ?? type
  if (type.startsWith('DYNAMIC_')) return names[type] || text('types.smart', { id })
  if (module === 'lists') return names[type] || text('types.list', { id })
  if (module === 'disk') return text('types.drive')
  if (module === 'tasks') return text('types.tasks')
  return type
}
