import { documentKind } from '@/documents/documentKind'
import type { DocumentType } from '@/documents/types/documentType'
import { type TextId, text } from '@/i18n/i18n'
import { documentIdOf, numberOf } from './startType'

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
export const documentName = (type: DocumentType, id: string): string =>
  `${text(words[kindOf(type, id).name])} ${type.module === 'rpa' ? id : numberOf(id)}`

/** The icon of such documents, and the portal's page of one of them. */
export const kindOf = (type: DocumentType, id = documentIdOf(type, 1)) => documentKind(type.module, type.entity, id)
