import { pairReference } from '@/bpt/model/references'
import { isArray, isYes, type PhpArray, type PhpValue, textOf } from '@/bpt/php'
import type { Declared } from '@/bpt/template'
import type { Glossary } from '@/bpt/words/glossary'
import { number } from '@/i18n/format'
import { language, text } from '@/i18n/i18n'
import { known } from './known'
import { peopleWords } from './people'
import { referenceName, textWords } from './texts'

/** How a value is written depends on what holds it. */
export type Holder = Pick<Declared, 'type' | 'options'>

/** A value in words: names in place of expressions and ids, Yes and No, numbers as the language writes them. */
export function valueWords(value: PhpValue | undefined, glossary: Glossary, holder?: Holder): string {
  const kind = kindOf(holder?.type ?? '')
  if (kind === 'user') return peopleWords(value, glossary)
  if (!isArray(value)) return typeof value === 'boolean' ? yesNo(value) : scalarWords(textOf(value), kind, holder, glossary)
  const pair = pairReference(value)
  if (pair) return referenceName(pair, glossary)
  const isList = isListLike(value)
  return [...value]
    .map(([key, item]) => (isList ? valueWords(item, glossary, holder) : `${key}: ${valueWords(item, glossary, holder)}`))
    .filter((words) => words !== '')
    .join(', ')
}

/** Yes or No, as a flag is stored in any of its ways. */
export const yesNo = (value: PhpValue | undefined): string => text(isYes(value) ? 'steps.yes' : 'steps.no')

const isListLike = (value: PhpArray) => [...value.keys()].every((key) => typeof key !== 'string' || /^n?\d+$/.test(key))

type Kind = 'bool' | 'user' | 'number' | 'money' | 'other'
const kinds: Record<string, Kind> = {
  bool: 'bool',
  boolean: 'bool',
  user: 'user',
  employee: 'user',
  int: 'number',
  integer: 'number',
  double: 'number',
  money: 'money',
}
// 'UF:money', 'S:Money' and 'money' are one.
function kindOf(type: string): Kind {
  const base = type.replace(/^.*:/, '').toLowerCase()
  return known(kinds, base) ?? 'other'
}

function scalarWords(value: string, kind: Kind, holder: Holder | undefined, glossary: Glossary): string {
  if (value.includes('{=')) return textWords(value, glossary)
  const option = holder?.options.find((one) => one.value === value)
  if (option) return option.label
  if (value === '') return ''
  if (kind === 'bool') return yesNo(value)
  if (kind === 'number' && /^-?\d{1,15}(\.\d+)?$/.test(value)) return number(Number(value))
  if (kind === 'money') return moneyWords(value)
  return value
}

function moneyWords(value: string): string {
  const [, amount = '', currency] = /^(-?\d{1,15}(?:\.\d+)?)(?:\|([A-Z]{3}))?$/.exec(value) ?? []
  if (amount === '') return value
  if (!currency) return number(Number(amount))
  return new Intl.NumberFormat(language(), { style: 'currency', currency, minimumFractionDigits: 0 }).format(Number(amount))
}
