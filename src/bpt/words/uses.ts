import { conditionFields } from '@/bpt/model/fieldsUsed'
import { type Reference, referencesIn, referenceTo } from '@/bpt/model/references'
import { arrayAt, at, items, type PhpArray, textAt } from '@/bpt/php'
import { text } from '@/i18n/i18n'
import type { Glossary } from './glossary'
import { referenceName } from './values/texts'

/** Everything a step reads or writes, by name, each once. */
export function usedNames(properties: PhpArray, glossary: Glossary): string[] {
  return [...new Set(usedReferences(properties).map((reference) => usedName(reference, glossary)))]
}

function usedName(reference: Reference, glossary: Glossary): string {
  const name = referenceName(reference, glossary)
  return reference.of === 'document' ? text('steps.documentField', { name }) : name
}

function usedReferences(properties: PhpArray): Reference[] {
  const keysOf = (property: string, object: string) =>
    [...arrayAt(properties, property).keys()].map((key) => referenceTo(object, String(key)))
  return [
    ...keysOf('VariableValue', 'Variable'),
    ...keysOf('FieldValue', 'Document'),
    ...conditionFields(properties).map((field) => referenceTo('Document', field)),
    ...items(at(properties, 'propertyvariablecondition')).map((condition) => referenceTo('Variable', textAt(condition, 0))),
    ...items(at(properties, 'mixedcondition')).map((condition) =>
      referenceTo(textAt(condition, 'object'), textAt(condition, 'field')),
    ),
    ...(at(properties, 'Object') && at(properties, 'Variable')
      ? [referenceTo(textAt(properties, 'Object'), textAt(properties, 'Variable'))]
      : []),
    ...referencesIn(properties),
  ].filter(({ of, field }) => field !== '' && of !== 'system')
}
