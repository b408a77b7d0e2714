import { text } from '@/i18n/i18n'
import type { Problem } from './problem'

/** What is wrong with a file, and what its author can do. */
export function problemText({ code, offset = 0, detail = '' }: Problem): { title: string; advice: string } {
  const values = { offset, detail: detail || '–' }
  return { title: text(`findings.problem.${code}.title`, values), advice: text(`findings.problem.${code}.advice`, values) }
}
