import { text } from '@/i18n/i18n'
import { errorKind, PortalError, type PortalErrorKind } from '@/portal/errors'
import { Notice } from '@/ui/Notice'

/** Why an answer was not accepted, at the place where it was given: what happened, what the portal said, and that what was `typed` is safe. */
export function AnswerError({ error, typed }: { error: Error; typed: boolean }) {
  const kind = errorKind(error)
  const words = quotation(error)
  return (
    <Notice tone={kind === 'conflict' || kind === 'notFound' ? 'info' : 'bad'} announced>
      {sentence(error, kind)} {words && <q>{words}</q>} {typed && text('tasks.error.kept')}
    </Notice>
  )
}

function sentence(error: Error, kind: PortalErrorKind): string {
  if (error instanceof PortalError && error.code === 'NOT_ARRIVED') return text('tasks.error.notArrived')
  if (error instanceof PortalError && error.code === 'STILL_UNKNOWN') return text('tasks.error.stillUnknown')
  return text(`tasks.error.${kind}`)
}

const quoted: readonly PortalErrorKind[] = ['validation', 'portalText', 'unexpected', 'forbidden']

function quotation(error: Error): string {
  return error instanceof PortalError && quoted.includes(error.kind) ? plain(error.message) : ''
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#039': "'", '#39': "'", nbsp: ' ' }

// The portal writes the field's title into its text HTML-escaped, with line breaks as tags.
const plain = (message: string) =>
  message
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .trim()
