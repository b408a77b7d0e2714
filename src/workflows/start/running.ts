import type { DocumentType } from '@/documents/types/documentType'
import { text } from '@/i18n/i18n'

export const MOST_ON_CRM_ITEM = 2 // fixed by the cloud

/** What runs on a document, without automation rules: they do not count against the limit. */
export type Running = { count: number; names: string[]; isFull: boolean; isDouble: boolean }

export function runningOf(
  templateIds: readonly (number | null)[],
  names: ReadonlyMap<number, string>,
  { module }: Pick<DocumentType, 'module'>,
  templateId: number,
): Running {
  const listed = templateIds.filter((id) => id !== null && names.has(id)) as number[]
  return {
    count: listed.length,
    names: [...new Set(listed)].map((id) => names.get(id) ?? ''),
    isFull: module === 'crm' && listed.length >= MOST_ON_CRM_ITEM,
    isDouble: listed.includes(templateId),
  }
}

/** "1 of 2: Contract approval", "None". */
export function runningWords({ count, names }: Running, { module }: Pick<DocumentType, 'module'>): string {
  if (count === 0) return text('start.running.none')
  const shown = names.join(', ')
  return module === 'crm'
    ? text('start.running.ofLimit', { n: count, limit: MOST_ON_CRM_ITEM, names: shown })
    : text('start.running.some', { n: count, names: shown })
}
