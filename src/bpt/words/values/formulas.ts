import type { Glossary } from '@/bpt/words/glossary'
import { number } from '@/i18n/format'
import { type TextId, text } from '@/i18n/i18n'
import { textWords } from './texts'

/** A moment in words: a timestamp, a date as written, a field, or what the portal's calculator makes of these. */
export function momentWords(value: string, glossary: Glossary): string {
  // A timestamp has no zone of its own; the portal's is not known here.
  if (/^\d{9,11}$/.test(value)) return `${new Date(Number(value) * 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC`
  const formula = /^(?:=|\{\{=)([\s\S]*?)(?:\}\})?$/.exec(value)?.[1]
  return (formula && formulaWords(formula.trim(), glossary)) || textWords(value, glossary)
}

const isNow = (value: string) => /^\{=\s*System\s*:\s*Now(Local)?\s*\}$/i.test(value)

function formulaWords(formula: string, glossary: Glossary): string {
  const [, call = '', inner = ''] = /^(dateadd|workdateadd|settime)\(([\s\S]*)\)$/i.exec(formula) ?? []
  const [base = '', ...rest] = argumentsOf(inner)
  if (call === '') return ''
  if (call.toLowerCase() === 'settime') {
    const time = `${(rest[0] ?? '0').padStart(2, '0')}:${(rest[1] ?? '0').padStart(2, '0')}`
    if (!/^\d\d:\d\d$/.test(time)) return ''
    return isNow(base) ? time : text('steps.moment.at', { date: operandWords(base, glossary), time })
  }
  const [, sign, span = ''] = /^["']([-+]?)(.*)["']$/.exec(rest[0] ?? '') ?? []
  const time = spanWords(span, call.toLowerCase() === 'workdateadd')
  if (time === '') return ''
  if (isNow(base) && sign !== '-') return text('steps.moment.fromNow', { time })
  return text(sign === '-' ? 'steps.moment.before' : 'steps.moment.after', { time, date: operandWords(base, glossary) })
}

const operandWords = (value: string, glossary: Glossary): string => formulaWords(value, glossary) || textWords(value, glossary)

// Commas inside calls, expressions and quotes do not part arguments.
function argumentsOf(inner: string): string[] {
  const found = ['']
  let depth = 0
  let isQuoted = false
  for (const sign of inner) {
    if (sign === '"') isQuoted = !isQuoted
    else if (!isQuoted && '({'.includes(sign)) depth += 1
    else if (!isQuoted && ')}'.includes(sign)) depth -= 1
    if (sign === ',' && depth === 0 && !isQuoted) found.push('')
    else found[found.length - 1] += sign
  }
  return found.map((one) => one.trim())
}

const calendar: Record<string, TextId> = {
  y: 'steps.years',
  m: 'steps.months',
  d: 'steps.days',
  h: 'steps.hours',
  i: 'steps.minutes',
  s: 'steps.seconds',
}
const working: Record<string, TextId> = { ...calendar, d: 'steps.workingDays', h: 'steps.workingHours' }

/** The calculator's spans: "2d4h". */
function spanWords(span: string, isWorking: boolean): string {
  const parts = [...span.matchAll(/(\d{1,9})\s*([ymdhis])/gi)]
  if (parts.length === 0 || parts.map(([part]) => part).join('') !== span.replaceAll(/\s(?=[^ymdhis])/gi, '')) return ''
  return parts
    .filter(([, amount]) => Number(amount) > 0 || parts.length === 1)
    .map(([, amount = '', unit = '']) => {
      const id = (isWorking ? working : calendar)[unit.toLowerCase()]
      return id ? text(id, { n: Number(amount), amount: number(Number(amount)) }) : ''
    })
    .join(' ')
}
