import { text } from '@/i18n/i18n'
import { errorKind, PortalError } from '@/portal/errors'
import { refusalWords } from '@/templates/refusalWords'
import { Notice } from '@/ui/Notice'

/** Why nothing came of an upload or a replacement: what happened, and what the portal said, as it is. What was typed stays. */
export function UploadProblem({ error }: { error: Error }) {
  const isNews = ['conflict', 'notFound'].includes(errorKind(error))
  return (
    <Notice tone={isNews ? 'warn' : 'bad'} announced>
      {problemWords(error)}
    </Notice>
  )
}

function problemWords(error: Error): string {
  const code = error instanceof PortalError ? error.code : ''
  if (code === 'NOT_ARRIVED') return text('upload.problem.notArrived')
  if (code === 'STILL_UNKNOWN') return text('upload.problem.stillUnknown')
  if (code === 'CHANGED_OTHERWISE') return text('upload.problem.changedOtherwise')
  if (code === 'NOT_SENT') return text('upload.problem.notSent')
  return refusalWords(error)
}
