import { type PhpArray, textAt } from '@/bpt/php'
import type { Glossary } from '@/bpt/words/glossary'
import { number } from '@/i18n/format'
import { type TextId, text } from '@/i18n/i18n'
import { momentWords } from './formulas'
import { textWords } from './texts'

const units = { s: 'steps.seconds', m: 'steps.minutes', h: 'steps.hours', d: 'steps.days' } satisfies Record<string, TextId>

/** "2 days"; of an expression "{Days} days". */
export function amountWords(amount: string, unit: TextId, glossary: Glossary): string {
  const isNumber = /^\d{1,15}$/.test(amount)
  return text(unit, { n: isNumber ? Number(amount) : 5, amount: isNumber ? number(Number(amount)) : textWords(amount, glossary) })
}

/** How long a step waits at most; '' where it waits as long as it takes. */
export function timeoutWords(properties: PhpArray, glossary: Glossary): string {
  const amount = textAt(properties, 'TimeoutDuration').trim()
  if (amount === '' || amount === '0') return ''
  const unit = textAt(properties, 'TimeoutDurationType').toLowerCase()
  return amountWords(amount, unit === 'm' || unit === 'h' || unit === 'd' ? units[unit] : units.s, glossary)
}

/** What a pause waits for: "3 days", "Until 09:00". '' where that is not said. */
export function pauseWords(properties: PhpArray, glossary: Glossary): string {
  const duration = timeoutWords(properties, glossary)
  if (duration) return duration
  const until = textAt(properties, 'TimeoutTime').trim()
  if (until === '' || until === '0') return ''
  return text('steps.until', { moment: momentWords(until, glossary) })
}
