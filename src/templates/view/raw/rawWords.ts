import { isArray, type PhpArray, type PhpValue, textOf, toJson } from '@/bpt/php'
import { number } from '@/i18n/format'
import { text } from '@/i18n/i18n'

const CLIPPED = 300

/** What a value is, in a word or two. */
export function kindWords(value: PhpValue): string {
  if (value === null) return text('templateView.raw.nothing')
  if (isArray(value)) return text(isList(value) ? 'templateView.raw.list' : 'templateView.raw.map', { n: value.size })
  if (typeof value === 'string') {
    return value.length > CLIPPED ? text('templateView.raw.longText', { n: number(value.length) }) : text('templateView.raw.text')
  }
  return text(typeof value === 'boolean' ? 'templateView.raw.boolean' : 'templateView.raw.number')
}

/** A value on one line; '' for arrays, whose kind says all. */
export function shortValue(value: PhpValue): string {
  if (value === null || typeof value === 'boolean') return String(value)
  const whole = textOf(value)
  return whole.length > CLIPPED ? `${whole.slice(0, CLIPPED)}…` : whole
}

/** A value as it is taken elsewhere: text as it is, arrays as JSON. */
export const wholeValue = (value: PhpValue): string => {
  if (isArray(value)) return JSON.stringify(toJson(value), null, 2)
  return value === null || typeof value === 'boolean' ? String(value) : textOf(value)
}

function isList(array: PhpArray): boolean {
  let next = 0
  for (const key of array.keys()) {
    if (key !== next) return false
    next += 1
  }
  return true
}
