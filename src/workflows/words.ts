import { documentKind } from '@/documents/documentKind'
import { type TextId, text } from '@/i18n/i18n'
import type { WorkflowListRow } from './row'

/** The document's title, else its raw id. */
export const titleOf = ({ title, document }: Pick<WorkflowListRow, 'title' | 'document'>): string => title || document.id

/** The template's name; an automation rule's has none that the portal would tell. */
export const templateOf = ({ templateName, templateId }: Pick<WorkflowListRow, 'templateName' | 'templateId'>): string =>
  templateName === null ? text('workflows.rule') : templateNameOf(templateId, templateName)

const kinds = {
  deal: 'documents.deal',
  lead: 'documents.lead',
  contact: 'documents.contact',
  company: 'documents.company',
  invoice: 'documents.invoice',
  quote: 'documents.quote',
  smart: 'documents.smart',
  list: 'documents.type.list',
  file: 'documents.type.drive',
} as const satisfies Record<string, TextId>

/** What the document is, in a word; '' where there is none. */
export function kindOf({ module, entity, id }: WorkflowListRow['document']): string {
  const { name } = documentKind(module, entity, id)
  return name in kinds ? text(kinds[name as keyof typeof kinds]) : ''
}

/** A template by its name, or its number where it has none. */
export const templateNameOf = (id: number | null, name: string): string =>
  name || text('workflows.template.noName', { id: String(id ?? '') })
