import { FileSearch, X } from 'lucide-react'
import { text } from '@/i18n/i18n'
import { IconButton } from '@/ui/Button'
import { Notice } from '@/ui/Notice'
import './drop.css'

type Props = { isOver: boolean; said: string | undefined; onClose(): void }

/** While a file is over the app: what dropping it does. Afterwards why nothing was opened. */
export const DropOverlay = ({ isOver, said, onClose }: Props) =>
  isOver ? (
    <div className="drop-over">
      <p className="card">
        <FileSearch size={20} aria-hidden="true" />
        <span>
          <b>{text('upload.drop.title')}</b> {text('upload.drop.text')}
        </span>
      </p>
    </div>
  ) : (
    <div className="drop-said card">
      <Notice tone="warn" announced>
        {said}
      </Notice>
      <IconButton small icon={X} label={text('upload.close')} onClick={onClose} />
    </div>
  )
