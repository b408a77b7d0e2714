import { text } from '@/i18n/i18n'
import { DangerButton } from '@/runs/page/DangerButton'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'

/** Asked before rows are tried again of which nobody can tell whether they were done. */
export function RetryUnknownDialog({ n, onClose, onRetry }: { n: number; onClose(): void; onRetry(): void }) {
  return (
    <Dialog
      title={text('runs.retryUnknown.title', { n })}
      closeLabel={text('runs.close')}
      onClose={onClose}
      footer={
        <>
          <Button data-first onClick={onClose}>
            {text('runs.retryUnknown.keep')}
          </Button>
          <span className="grow" />
          <DangerButton disabledReason={undefined} onConfirm={onRetry}>
            {text('runs.retry', { n })}
          </DangerButton>
        </>
      }
    >
      <p>{text('runs.retryUnknown.text', { n })}</p>
    </Dialog>
  )
}
