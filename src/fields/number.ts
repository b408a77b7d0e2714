import type { Language } from '@/i18n/i18n'

export type ReadNumber = { number: string } | { problem: 'notNumber' | 'notWhole' | 'unclear' }

const decimalSign: Record<Language, ',' | '.'> = { en: '.', ru: ',', de: ',' }
const groupSign: Record<Language, ',' | '.' | undefined> = { en: ',', ru: undefined, de: '.' }

/**
 * What a person wrote, as the portal reads numbers: digits and a dot. It stays text, so that no digit is lost.
 * "1.234" is a thousand to one German and one and a bit to another: where the sign groups thousands, such a text is not guessed at.
 */
export function readNumber(written: string, language: Language, whole = false): ReadNumber {
  const text = written
    .trim()
    .replace(/^[−–]/, '-')
    .replace(/(?<=\d)[\s'’](?=\d{3})/g, '')
  const match = /^([+-]?)([\d.,]*\d)$/.exec(text)
  if (!match) return { problem: 'notNumber' }
  const digits = match[2] ?? ''
  const signs = digits.replace(/\d/g, '')
  const last = signs.at(-1)
  if (signs.length === 1 && last === groupSign[language] && isGrouped(digits, last)) return { problem: 'unclear' }
  const decimal = isGrouping(signs) && isGrouped(digits, last) ? undefined : last
  const [integer = '', fraction = '', ...more] = decimal ? digits.split(decimal) : [digits]
  const groups = signs.replaceAll(decimal ?? '', '')
  if (more.length > 0 || new Set(groups).size > 1 || (groups && !isGrouped(integer, groups[0]))) return { problem: 'notNumber' }
  if (/[.,]/.test(fraction)) return { problem: 'notNumber' }
  if (whole && /[1-9]/.test(fraction)) return { problem: 'notWhole' }
  const plain = integer.replace(/[.,]/g, '') || '0'
  return { number: `${match[1] === '-' ? '-' : ''}${plain}${fraction && !whole ? `.${fraction}` : ''}` }
}

// The same sign twice or more can only group.
const isGrouping = (signs: string) => signs.length > 1 && new Set(signs).size === 1
const isGrouped = (digits: string, sign: string | undefined) =>
  sign !== undefined && new RegExp(`^[1-9]\\d{0,2}(?:\\${sign}\\d{3})+$`).test(digits)

/** A number of the portal ('30.5') as the language writes it, without grouping. */
export const writtenNumber = (value: string, language: Language): string =>
  /^[+-]?\d*\.?\d+$/.test(value) ? value.replace('.', decimalSign[language]) : value
