import { text } from '@/i18n/i18n'
import type { WriteOutcome } from '@/portal/portal'

/** Why a view could not be kept or taken away, in words. */
export function viewProblem(outcome: Exclude<WriteOutcome<true>, { state: 'done' }>): string {
  if (outcome.state === 'unknown') return text('workflows.view.unknown')
  return text(outcome.error.code === 'VIEWS_TOO_LARGE' ? 'workflows.view.tooMany' : 'workflows.view.failed')
}
