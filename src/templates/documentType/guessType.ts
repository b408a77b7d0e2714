import type { DocumentType } from '@/documents/types/documentType'
import type { TypeGroup, TypeOption } from '@/documents/types/typeOption'
import { type FieldsKind, guessKind, smartNumber } from './guessKind'

export type Guess = { kind: FieldsKind | undefined; type: DocumentType | undefined }

const groups: Partial<Record<FieldsKind, readonly TypeGroup[]>> = {
  smart: ['smart'],
  list: ['process', 'list', 'groupList'],
  drive: ['drive'],
}

/** The document type that the fields of a file point to; of smart processes and lists only where one alone can be meant. */
export function guessType(fields: readonly { id: string }[], options: readonly TypeOption[]): Guess {
  const kind = guessKind(fields)
  if (!kind) return { kind, type: undefined }
  const own = groups[kind]
  if (!own) return { kind, type: options.find(({ group, type }) => group === 'crm' && type.type === kind)?.type }
  const fitting = options.filter(({ group }) => own.includes(group))
  const numbered = kind === 'smart' ? fitting.find(({ fieldsNumber }) => fieldsNumber === smartNumber(fields)) : undefined
  return { kind, type: (numbered ?? (fitting.length === 1 ? fitting[0] : undefined))?.type }
}

/** Whether a document type is of the kind that the fields come from: then what is no field of its owner is standard there. */
export function isOfKind({ module, type }: DocumentType, kind: FieldsKind | undefined): boolean {
  if (kind === undefined) return false
  if (kind === 'list') return module === 'lists'
  if (kind === 'drive') return module === 'disk'
  if (kind === 'tasks') return module === 'tasks'
  return module === 'crm' && (kind === 'smart' ? type.startsWith('DYNAMIC_') : type === kind)
}
