import type { DocumentType } from '@/documents/types/documentType'
import type { Target } from '@/runs/run'
import type { DocumentFacts } from './schema'

/** A document to start on, as the machine keeps it. `evenIfDouble`: the person has seen that this template runs on it already. */
export const startTarget = (
  type: DocumentType,
  template: { id: number; name: string },
  id: string,
  facts: DocumentFacts | undefined,
  more: { note?: string; evenIfDouble?: boolean } = {},
): Target => ({
  key: id,
  title: facts?.title || id,
  detail: template.name,
  document: { module: type.module, entity: type.entity, id },
  note: more.note ?? '',
  person: facts?.person || null,
  at: facts?.changedAt ?? null,
  tasks: [],
  data: { type: type.type, template: template.id, evenIfDouble: more.evenIfDouble ? 1 : 0 },
})
