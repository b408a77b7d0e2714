import type { Declared } from '@/bpt/template'
import { text } from '@/i18n/i18n'
import type { Glossary } from './glossary'
import { valueWords } from './values/values'

// biome-ignore format: one name is one word
const known = [
  'bool', 'date', 'datetime', 'double', 'file', 'int', 'select', 'internalselect', 'string', 'text', 'user', 'time', 'document',
  'money', 'url', 'address',
] as const
type Known = (typeof known)[number]
const sameAs: Record<string, Known> = { boolean: 'bool', integer: 'int', employee: 'user', enumeration: 'select', html: 'text' }
const byName = new Map<string, Known>([...known.map((name) => [name, name] as const), ...Object.entries(sameAs)])

/** What a type of values is called; of a type that is not known, its stored name. */
export function valueTypeName(type: string): string {
  const name = byName.get(type.replace(/^.*:/, '').toLowerCase())
  return name ? text(`steps.valueType.${name}`) : type
}

/** "Number", "Person, several values". */
export const typePhrase = ({ type, multiple }: Pick<Declared, 'type' | 'multiple'>): string =>
  multiple ? text('steps.field.several', { type: valueTypeName(type) }) : valueTypeName(type)

/** What it holds as long as nobody says otherwise. */
export const defaultWords = (declared: Declared, glossary: Glossary): string =>
  valueWords(declared.defaultValue, glossary, declared)

/** "Yes / No, required, default No". */
export function declaredPhrase(declared: Declared, glossary: Glossary): string {
  const ofDefault = defaultWords(declared, glossary)
  return [
    typePhrase(declared),
    declared.required && text('steps.field.required'),
    ofDefault && text('steps.field.default', { value: ofDefault }),
  ]
    .filter(Boolean)
    .join(', ')
}
