import { useSyncExternalStore } from 'react'
import { text } from '@/i18n/i18n'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { offeredFile, openedFile } from './openedFile'

type Props = { name: string; isSending: boolean; onTaken(): void }

/** Another file came while something was typed for the open one. */
export function OtherFileDialog({ name, isSending, onTaken }: Props) {
  const offered = useSyncExternalStore(offeredFile.subscribe, offeredFile.current)
  if (!offered) return null
  const take = () => {
    onTaken()
    void openedFile.take()
  }
  return (
    <Dialog
      title={text('upload.other.title', { name: offered.name })}
      closeLabel={text('upload.close')}
      onClose={openedFile.decline}
      footer={
        <div className="bar">
          <Button data-first onClick={openedFile.decline}>
            {text('upload.other.keep', { name })}
          </Button>
          <span className="grow" />
          <Button look="danger-o" disabledReason={isSending ? text('upload.discard.sending') : undefined} onClick={take}>
            {text('upload.other.open')}
          </Button>
        </div>
      }
    >
      <p>{text('upload.other.text', { name })}</p>
    </Dialog>
  )
}
