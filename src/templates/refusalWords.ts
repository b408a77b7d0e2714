import { text } from '@/i18n/i18n'
import { errorKind, PortalError, type PortalErrorKind } from '@/portal/errors'
import { refusal } from '@/runs/result/happened'

const quoted: readonly PortalErrorKind[] = ['validation', 'portalText', 'unexpected', 'forbidden']

/** Why something could not be done, in a sentence; the portal's own words are quoted. */
export function refusalWords(error: unknown): string {
  if (error instanceof PortalError && error.code === 'NOT_ARRIVED') return text('templates.error.notArrived')
  if (error instanceof PortalError && error.code === 'STILL_UNKNOWN') return text('templates.error.stillUnknown')
  const kind = errorKind(error)
  return refusal(kind, error instanceof PortalError && quoted.includes(kind) ? error.message : '')
}
