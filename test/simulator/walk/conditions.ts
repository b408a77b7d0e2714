import { asMap, asValues, isEmpty, isNumeric, isPhpArray, type PhpMap, toText } from '../php.ts'
import { lookUp, resolve, type Scope } from './values.ts'

type Test = { value: unknown; operator: string; against: unknown; or: boolean }

/** Whether a condition holds; undefined where the simulated portal cannot tell: fields of the document, code. */
export function holds(scope: Scope, properties: PhpMap): boolean | undefined {
  if (!isEmpty(properties.truecondition)) return true
  if (!isEmpty(properties.mixedcondition))
    return joined(asValues(properties.mixedcondition).map((item) => mixed(scope, asMap(item))))
  if (!isEmpty(properties.propertyvariablecondition))
    return joined(asValues(properties.propertyvariablecondition).map((item) => listed(scope, 'Variable', asValues(item))))
  if (!isEmpty(properties.fieldcondition))
    return joined(asValues(properties.fieldcondition).map((item) => listed(scope, 'Document', asValues(item))))
  return undefined
}

const mixed = (scope: Scope, { object, field, operator, value, joiner }: PhpMap): Test => ({
  value: lookUp(scope, toText(object), toText(field)),
  operator: toText(operator),
  against: resolve(scope, value),
  or: toText(joiner) === '1',
})
const listed = (scope: Scope, object: string, [field, operator, value, joiner]: unknown[]): Test => ({
  value: lookUp(scope, object, toText(field)),
  operator: toText(operator),
  against: resolve(scope, value ?? ''),
  or: toText(joiner) === '1',
})

/** AND binds tighter; a joiner joins its item to the one before it. */
function joined(tests: Test[]): boolean | undefined {
  const groups: (boolean | undefined)[] = []
  for (const [index, test] of tests.entries()) {
    const told = tell(test)
    if (index === 0 || test.or) groups.push(told)
    else groups.push(both(groups.pop(), told))
  }
  if (groups.includes(true)) return true
  return groups.includes(undefined) ? undefined : false
}

const both = (a: boolean | undefined, b: boolean | undefined): boolean | undefined =>
  a === false || b === false ? false : a === undefined || b === undefined ? undefined : true

function tell({ value, operator, against }: Test): boolean | undefined {
  if (value === undefined) return undefined
  if (operator === 'empty') return isEmpty(value)
  if (operator === '!empty') return !isEmpty(value)
  const found = many(value)
  const wanted = many(against)
  if (operator === 'in' || operator === '!in') return found.some((one) => wanted.includes(one)) !== operator.startsWith('!')
  if (operator === 'contain' || operator === '!contain')
    return found.some((one) => wanted.every((part) => one.includes(part))) !== operator.startsWith('!')
  if (operator === 'between') return order(found[0], wanted[0]) >= 0 && order(found[0], wanted[1]) <= 0
  const difference = order(found[0], wanted[0])
  switch (operator) {
    case '=':
      return difference === 0
    case '!=':
      return difference !== 0
    case '>':
      return difference > 0
    case '>=':
      return difference >= 0
    case '<':
      return difference < 0
    case '<=':
      return difference <= 0
    default:
      return undefined
  }
}

const many = (value: unknown): string[] => (isPhpArray(value) ? asValues(value).map(toText) : [toText(value)])

/** Money counts by its amount: 184500|EUR. */
function order(a = '', b = ''): number {
  const [left, right] = [amount(a), amount(b)]
  if (left !== null && right !== null) return left - right
  return a === b ? 0 : a < b ? -1 : 1
}
const amount = (text: string): number | null => {
  const [number = ''] = text.split('|')
  return isNumeric(number) ? Number(number) : number === '' ? 0 : null
}
