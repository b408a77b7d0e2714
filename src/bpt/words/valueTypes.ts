import { textOf } from '@/bpt/php'
import type { Declared } from '@/bpt/template'
import { text } from '@/i18n/i18n'

// biome-ignore format: one name is one word
const known = [
  'bool', 'date', 'datetime', 'double', 'file', 'int', 'select', 'internalselect', 'string', 'text', 'html', 'user', 'time', 'document',
  'money', 'url', 'address', 'diskfile', 'crm', 'element', 'section', 'email', 'phone', 'web', 'im', 'stage', 'pipeline', 'project',
] as const
type Known = (typeof known)[number]
const sameAs: Record<string, Known> = {
  boolean: 'bool',
  integer: 'int',
  employee: 'user',
  enumeration: 'select',
  ecrm: 'crm',
  elist: 'element',
  iblock_element: 'element',
  iblock_section: 'section',
  deal_stage: 'stage',
  lead_status: 'stage',
  deal_category: 'pipeline',
}
const byName = new Map<string, Known>([...known.map((name) => [name, name] as const), ...Object.entries(sameAs)])

// Modules put a letter or two before the names of their types: "S:employee", "UF:money".
const knownAs = (type: string): Known | undefined => byName.get(type.replace(/^.*:/, '').toLowerCase())

/** What a type of values is called; of a type that is not known, its stored name. */
export function valueTypeName(type: string): string {
  const name = knownAs(type)
  return name ? text(`steps.valueType.${name}`) : type
}

/** What a field holds: "List: 4 options", "Person". Of a type that is not known, what it is built on or its stored name. */
export function fieldTypeName({ type, options, raw }: Pick<Declared, 'type' | 'options' | 'raw'>): string {
  const name = knownAs(type) ?? knownAs(textOf(raw.get('BaseType')))
  if (options.length > 0 && (!name || name === 'select' || name === 'internalselect'))
    return text('steps.valueType.options', { n: options.length })
  return name ? text(`steps.valueType.${name}`) : type
}
