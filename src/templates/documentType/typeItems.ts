import { documentKind } from '@/documents/documentKind'
import type { DocumentType } from '@/documents/types/documentType'
import type { NumberedType } from '@/documents/types/knownTypes'
import type { TypeOption } from '@/documents/types/typeOption'
import { typeTitle } from '@/documents/types/typeTitle'
import { text } from '@/i18n/i18n'
import type { PickerItem } from '@/ui/Picker'
import { numberedKinds, type TypeChoice } from './typeChoice'

/** What can be picked, and what picking it chooses. */
export type TypeItem = PickerItem & { choice: TypeChoice }

/** All there is: the portal's own types, those told by a number, and one to be written by hand. */
export const typeItems = (options: readonly TypeOption[]): TypeItem[] => [
  ...options.map(({ group, name, type }) => listItem(type, name, text(`upload.type.group.${group}`))),
  ...numberedKinds.map((kind) => numberItem(kind, '')),
  handItem({ by: 'hand', module: '', entity: '', type: '' }),
]

/** The item that stands for what was chosen. */
export function itemOf(choice: TypeChoice, options: readonly TypeOption[]): TypeItem {
  if (choice.by === 'number') return numberItem(choice.kind, choice.number)
  if (choice.by === 'hand') return handItem(choice)
  const known = options.find(({ type }) => keyOf(type) === keyOf(choice.type))
  return listItem(choice.type, known?.name ?? '', '')
}

export const keyOf = ({ module, entity, type }: DocumentType): string => `${module}|${entity}|${type}`

const listItem = (type: DocumentType, name: string, hint: string): TypeItem => ({
  id: keyOf(type),
  label: name || typeTitle(type, {}),
  hint,
  choice: { by: 'list', type },
})

const numberItem = (kind: NumberedType, number: string): TypeItem => ({
  id: kind,
  label: text(`upload.type.${kind}`),
  hint: text(kind === 'rpa' ? 'upload.type.group.rpa' : 'upload.type.group.tasks'),
  choice: { by: 'number', kind, number },
})

const handItem = (choice: TypeChoice): TypeItem => ({
  id: 'hand',
  label: text('upload.type.hand'),
  hint: text('upload.type.group.hand'),
  choice,
})

/** The kind of document in one word, as `documentKind` tells it. */
export const kindName = ({ module, entity, type }: DocumentType): string =>
  documentKind(module, entity, module === 'rpa' ? `${type.slice(1)}:1` : `${type}_1`).name

/** Whether each word of a search is found in its name or group. */
export function matchesFind({ label, hint = '' }: PickerItem, find: string): boolean {
  const words = `${label} ${hint}`.toLocaleLowerCase()
  return find
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => words.includes(word))
}
