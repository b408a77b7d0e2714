import { text } from '@/i18n/i18n'
import type { PortalErrorKind } from '@/portal/errors'
import { refusal } from '@/runs/result/happened'
import { Button } from '@/ui/Button'
import { Notice } from '@/ui/Notice'

type Props = { error: PortalErrorKind; words: string; onAgain(): void; onCancel(): void }

/** Collecting or checking failed: nothing was written. */
export function RunFailed({ error, words, onAgain, onCancel }: Props) {
  return (
    <section className="card body stack run-failed">
      <Notice tone="bad" action={{ label: text('runs.tryAgain'), run: onAgain }}>
        {text('runs.failed')} {refusal(error, words)}
      </Notice>
      <div className="bar">
        <Button onClick={onCancel}>{text('runs.cancel')}</Button>
      </div>
    </section>
  )
}
