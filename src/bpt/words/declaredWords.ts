import type { Declared } from '@/bpt/template'
import { text } from '@/i18n/i18n'
import type { Glossary } from './glossary'
import { valueWords } from './values/values'
import { valueTypeName } from './valueTypes'

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
