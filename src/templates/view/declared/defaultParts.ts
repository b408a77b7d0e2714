import { isArray, items, type PhpValue, textOf, toJson } from '@/bpt/php'
import type { Declared } from '@/bpt/template'
import { dateOf, dateTimeOf } from '@/fields/dateText'

/** One value of a default, told apart by how it is shown. */
export type DefaultPart =
  | { kind: 'person'; id: number }
  /** several people by one code: a department, the author of the document */
  | { kind: 'group'; code: string }
  | { kind: 'expression'; source: string }
  | { kind: 'yesNo'; isYes: boolean }
  | { kind: 'option'; label: string }
  /** of a list whose options do not hold it */
  | { kind: 'strayOption'; value: string }
  | { kind: 'day'; day: string }
  /** a clock reading, 'YYYY-MM-DDTHH:mm:ss' */
  | { kind: 'moment'; wall: string }
  | { kind: 'money'; amount: string; currency: string }
  | { kind: 'number'; value: number }
  | { kind: 'text'; text: string }

/** What a default holds. The zone is the person's: an absolute time is shown by their clock. */
export function defaultParts(declared: Declared, zone: string): DefaultPart[] {
  return valuesOf(declared.defaultValue).map((value) => partOf(value, declared, zone))
}

const valuesOf = (value: PhpValue): PhpValue[] => {
  if (!isArray(value)) return isNothing(value) ? [] : [value]
  // A map with names is one value with a structure of its own.
  const isList = [...value.keys()].every((key) => typeof key !== 'string')
  return isList ? items(value).filter((item) => !isNothing(item)) : [value]
}
const isNothing = (value: PhpValue) => value === null || value === '' || (isArray(value) && value.size === 0)

function partOf(value: PhpValue, { type, options }: Declared, zone: string): DefaultPart {
  if (isArray(value)) return { kind: 'text', text: JSON.stringify(toJson(value)) }
  const written = value === false ? 'N' : textOf(value)
  if (/\{=[^}]+\}|\{\{[^}]+\}\}/.test(written) || (written.startsWith('=') && written.length > 1))
    return { kind: 'expression', source: written }
  const read = Object.hasOwn(readers, type.toLowerCase()) ? readers[type.toLowerCase()]?.(written, zone) : undefined
  if (read) return read
  if (options.length > 0) {
    const chosen = options.find((option) => option.value === written)
    return chosen ? { kind: 'option', label: chosen.label } : { kind: 'strayOption', value: written }
  }
  return personOf(written, false) ?? { kind: 'text', text: written }
}

type Reader = (written: string, zone: string) => DefaultPart | undefined

/** A bare number is a person only where the type says that people are meant. */
function personOf(written: string, isPeople: boolean): DefaultPart | undefined {
  const id =
    /^user_(\d+)$/i.exec(written)?.[1] ?? (isPeople ? /^\[?(\d+)\]?$|\[(\d+)\]$/.exec(written)?.slice(1).find(Boolean) : '')
  if (id) return { kind: 'person', id: Number(id) }
  return /^group_/i.test(written) || (isPeople && /^author$/i.test(written)) ? { kind: 'group', code: written } : undefined
}

const people: Reader = (written) => personOf(written, true)
// Longer ones, and fractions, are shown digit for digit.
const whole: Reader = (written) => (/^-?\d{1,15}$/.test(written) ? { kind: 'number', value: Number(written) } : undefined)
const money: Reader = (written) => {
  const [, amount, currency] = /^(-?\d+(?:\.\d+)?)\|([A-Z]{3})$/.exec(written) ?? []
  return amount && currency ? { kind: 'money', amount, currency } : undefined
}
const readers: Record<string, Reader> = {
  int: whole,
  double: whole,
  user: people,
  's:employee': people,
  bool: (written) =>
    /^(y|1|true|yes)$/i.test(written)
      ? { kind: 'yesNo', isYes: true }
      : /^(n|0|false|no)$/i.test(written)
        ? { kind: 'yesNo', isYes: false }
        : undefined,
  date: (written) => (dateOf(written) ? { kind: 'day', day: dateOf(written) } : undefined),
  datetime: (written, zone) => {
    const wall = dateTimeOf(written, zone)
    return wall ? { kind: 'moment', wall } : undefined
  },
  money,
  'uf:money': money,
  's:money': money,
}
