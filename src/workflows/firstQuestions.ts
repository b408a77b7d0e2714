import { getOption } from '@/portal/options'
import type { Question } from '@/portal/question'
import { templateNamesQuestion } from '@/templates/queries'
import { idsFromText, knownTemplateIds } from './facts'
import { needsSweep, rowFilter, workflowFilterSchema } from './filter'
import { leftQuestion } from './people'
import { hiddenQuestion, numbersQuestion, pageQuestion } from './queries'

/** What the list in the address asks for in the app's first request: its rows too, where the templates are known from last time. */
export function workflowQuestions(search: unknown): Question[] {
  const known = { templateIds: idsFromText(getOption(knownTemplateIds)), leftIds: [] }
  const first: Question[] = [templateNamesQuestion, leftQuestion]
  if (known.templateIds.length === 0) return first
  const whole = workflowFilterSchema.parse(search ?? {})
  const filter = rowFilter(whole)
  const numbers = [...first, numbersQuestion(known)]
  // Rows that only a sweep tells come later, and so do those that need to know who left.
  if (needsSweep(filter, whole.sort, known) || filter.by === 'left') return numbers
  return [...numbers, pageQuestion(filter, whole.sort, known, 0), hiddenQuestion(filter, known)]
}
