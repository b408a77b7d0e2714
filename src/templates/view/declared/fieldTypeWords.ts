import { textOf } from '@/bpt/php'
import type { Declared } from '@/bpt/template'
import { type TextId, text } from '@/i18n/i18n'

// The portal's own type names and those of its modules, in small letters.
const words: Record<string, TextId> = {
  string: 'templateView.type.string',
  text: 'templateView.type.text',
  int: 'templateView.type.int',
  double: 'templateView.type.double',
  bool: 'templateView.type.bool',
  date: 'templateView.type.date',
  datetime: 'templateView.type.datetime',
  time: 'templateView.type.time',
  select: 'templateView.type.select',
  internalselect: 'templateView.type.select',
  user: 'templateView.type.user',
  's:employee': 'templateView.type.user',
  file: 'templateView.type.file',
  's:diskfile': 'templateView.type.diskFile',
  document: 'templateView.type.document',
  money: 'templateView.type.money',
  'uf:money': 'templateView.type.money',
  's:money': 'templateView.type.money',
  'uf:url': 'templateView.type.link',
  'uf:address': 'templateView.type.address',
  'uf:crm': 'templateView.type.crm',
  'e:ecrm': 'templateView.type.crm',
  'e:elist': 'templateView.type.element',
  'uf:iblock_element': 'templateView.type.element',
  'uf:iblock_section': 'templateView.type.section',
  's:html': 'templateView.type.html',
  email: 'templateView.type.email',
  phone: 'templateView.type.phone',
  web: 'templateView.type.website',
  im: 'templateView.type.messenger',
  deal_stage: 'templateView.type.stage',
  lead_status: 'templateView.type.stage',
  deal_category: 'templateView.type.pipeline',
  project: 'templateView.type.project',
}

const codeOf = (type: string): TextId | undefined => {
  const key = type.toLowerCase()
  return Object.hasOwn(words, key) ? words[key] : undefined
}

/** What a field holds, in words: "List: 4 options", "User". The portal's own code where a module brought the type. */
export function fieldTypeWords({ type, options, raw }: Pick<Declared, 'type' | 'options' | 'raw'>): string {
  const id = codeOf(type) ?? codeOf(textOf(raw.get('BaseType')))
  if (options.length > 0 && (id === undefined || id === 'templateView.type.select'))
    return text('templateView.type.options', { n: options.length })
  return id ? text(id) : type
}
