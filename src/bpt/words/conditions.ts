import { referenceTo } from '@/bpt/model/references'
import { arrayAt, at, isArray, isYes, items, type PhpArray, type PhpValue, textAt } from '@/bpt/php'
import { type TextId, text } from '@/i18n/i18n'
import type { Glossary } from './glossary'
import { known } from './values/known'
import { referenceName, textWords } from './values/texts'
import { type Holder, valueWords } from './values/values'

/** The properties that hold a condition; the first that is there counts. BPT_FORMAT §5 */
export const conditionProperties = [
  'fieldcondition',
  'propertyvariablecondition',
  'mixedcondition',
  'codecondition',
  'truecondition',
] as const

type Condition = { name: string; holder: Holder | undefined; operator: string; value: PhpValue | undefined; isOr: boolean }

/** A condition in words: "Amount > 50 000 and Legal_ok ≠ Yes", "Otherwise"; '' where there is none. */
export function conditionWords(properties: PhpArray, glossary: Glossary): string {
  for (const property of conditionProperties) {
    const value = at(properties, property)
    if (value === undefined || value === null || value === '' || (isArray(value) && value.size === 0)) continue
    if (property === 'truecondition') return isYes(value) ? text('steps.otherwise') : ''
    if (property === 'codecondition') return text('steps.codeCondition')
    return joined(conditionsIn(value, property, glossary), glossary)
  }
  return ''
}

function conditionsIn(value: PhpValue, property: string, glossary: Glossary): Condition[] {
  if (!isArray(value)) return []
  // The oldest files hold one condition without a list around it.
  const rows = isArray(at(value, 0)) || property === 'mixedcondition' ? items(value).filter(isArray) : [value]
  return rows.map((row) => (property === 'mixedcondition' ? mixed(row, glossary) : old(row, property, glossary)))
}

function old(row: PhpArray, property: string, glossary: Glossary): Condition {
  const id = textAt(row, 0)
  const declared = property === 'fieldcondition' ? glossary.field(id) : (glossary.variable(id) ?? glossary.parameter(id))
  return {
    name: property === 'fieldcondition' ? glossary.fieldName(id) : (declared?.name ?? id),
    holder: declared,
    operator: textAt(row, 1),
    value: at(row, 2),
    isOr: isYes(at(row, 3)),
  }
}

function mixed(row: PhpArray, glossary: Glossary): Condition {
  const reference = referenceTo(textAt(row, 'object'), textAt(row, 'field'))
  const { of, field } = reference
  const isDeclared = of === 'variable' || of === 'parameter' || of === 'constant'
  return {
    name: referenceName(reference, glossary),
    holder: of === 'document' ? glossary.field(field) : isDeclared ? glossary[of](field) : undefined,
    operator: textAt(row, 'operator'),
    value: at(row, 'value'),
    isOr: isYes(at(row, 'joiner')),
  }
}

/** The joiner of a condition stands before it; AND binds tighter. */
function joined(conditions: readonly Condition[], glossary: Glossary): string {
  const groups: string[][] = []
  for (const condition of conditions) {
    const words = oneWords(condition, glossary)
    const last = groups.at(-1)
    if (last && !condition.isOr) last.push(words)
    else groups.push([words])
  }
  const isMixed = groups.length > 1
  return groups
    .map((group) => group.join(` ${text('steps.and')} `))
    .map((words, index) => (isMixed && (groups[index]?.length ?? 0) > 1 ? `(${words})` : words))
    .join(` ${text('steps.or')} `)
}

const signs: Record<string, string> = { '=': '=', '==': '=', '!=': '≠', '>': '>', '>=': '≥', '<': '<', '<=': '≤' }
const withValue: Record<string, TextId> = {
  in: 'steps.condition.in',
  '!in': 'steps.condition.notIn',
  contain: 'steps.condition.contains',
  '!contain': 'steps.condition.containsNot',
}

function oneWords(condition: Condition, glossary: Glossary): string {
  const { name, holder, operator, value } = condition
  if (operator === 'empty') return text('steps.condition.empty', { name })
  if (operator === '!empty') return text('steps.condition.filled', { name })
  if (operator === 'modified') return text('steps.condition.modified', { name })
  if (operator === 'between') return between(condition, glossary)
  const words = valueWords(value, glossary, holder)
  const sign = known(signs, operator) ?? operator
  if (words === '' && sign === '=') return text('steps.condition.empty', { name })
  if (words === '' && sign === '≠') return text('steps.condition.filled', { name })
  const id = known(withValue, operator)
  return id ? text(id, { name, value: words || '""' }) : `${name} ${sign} ${words || '""'}`
}

function between({ name, holder, value }: Condition, glossary: Glossary): string {
  const [from, to] = isArray(value) ? items(value) : [value, undefined]
  return text('steps.condition.between', {
    name,
    from: valueWords(from, glossary, holder),
    to: valueWords(to, glossary, holder),
  })
}

/** What a "for each" goes through: its Object and Variable. */
export function eachWords(properties: PhpArray, glossary: Glossary): string {
  const object = textAt(properties, 'Object')
  const field = textAt(properties, 'Variable') || textAt(arrayAt(properties, 'Variable'), 0)
  return object && field ? referenceName(referenceTo(object, field), glossary) : textWords(field, glossary)
}
