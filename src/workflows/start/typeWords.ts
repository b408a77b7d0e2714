import { documentKind } from '@/documents/documentKind'
import { type TextId, text } from '@/i18n/i18n'
import { documentIdOf, numberOf, type StartType } from './startType'

/** Names of smart processes and lists by their types. */
export type TypeNames = Readonly<Record<string, string>>

const titles: Record<string, TextId> = {
  LEAD: 'start.type.leads',
  DEAL: 'start.type.deals',
  CONTACT: 'start.type.contacts',
  COMPANY: 'start.type.companies',
  SMART_INVOICE: 'start.type.invoices',
  QUOTE: 'start.type.quotes',
}

/** What a template works on, in the plural: "Deals", the name of a list. */
export function typeTitle({ module, type }: StartType, names: TypeNames): string {
  const known = module === 'crm' && Object.hasOwn(titles, type) ? titles[type] : undefined
  if (known) return text(known)
  const id = /\d+$/.exec(type)?.[0] ?? type
  if (type.startsWith('DYNAMIC_')) return names[type] || text('start.type.smart', { id })
  if (module === 'lists') return names[type] || text('start.type.list', { id })
  if (module === 'disk') return text('start.type.drive')
  if (module === 'tasks') return text('start.type.tasks')
  return type
}

const words: Record<ReturnType<typeof documentKind>['name'], TextId> = {
  deal: 'documents.type.deal',
  lead: 'documents.type.lead',
  contact: 'documents.type.contact',
  company: 'documents.type.company',
  invoice: 'documents.type.invoice',
  quote: 'documents.type.quote',
  smart: 'documents.type.smartProcess',
  list: 'documents.type.list',
  file: 'documents.type.drive',
  task: 'start.word.task',
  order: 'start.word.other',
  rpa: 'start.word.other',
  workflow: 'start.word.other',
  other: 'start.word.other',
}

/** "Deal 2871". */
export const documentName = (type: StartType, id: string): string =>
  `${text(words[kindOf(type, id).name])} ${type.module === 'rpa' ? id : numberOf(id)}`

/** The icon of such documents, and the portal's page of one of them. */
export const kindOf = (type: StartType, id = documentIdOf(type, 1)) => documentKind(type.module, type.entity, id)
