import { text } from '@/i18n/i18n'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'

type Props = { name: string; onDiscard(): void; onClose(): void }

/** Something was typed for this file: is it to go? */
export const DiscardDialog = ({ name, onDiscard, onClose }: Props) => (
  <Dialog
    title={text('upload.discard.title', { name })}
    closeLabel={text('upload.close')}
    onClose={onClose}
    footer={
      <div className="bar">
        <Button data-first onClick={onClose}>
          {text('upload.discard.keep')}
        </Button>
        <span className="grow" />
        <Button look="danger-o" onClick={onDiscard}>
          {text('upload.discard')}
        </Button>
      </div>
    }
  >
    <p>{text('upload.discard.text')}</p>
  </Dialog>
)
