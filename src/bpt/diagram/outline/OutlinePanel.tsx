import { X } from 'lucide-react'
import { type ComponentProps, useDeferredValue } from 'react'
import { text } from '@/i18n/i18n'
import { IconButton } from '@/ui/Button'
import { useShortcuts } from '@/ui/keys'
import { Outline } from './Outline'
import './outline.css'

type OutlinePanelProps = ComponentProps<typeof Outline> & { isOpen: boolean; onClose(): void }

/** The outline beside the picture; over it where there is little room. Closed it is there for screen readers, and for who tabs into it. */
export function OutlinePanel({ isOpen, onClose, ...outline }: OutlinePanelProps) {
  const isReady = useDeferredValue(true, false) // the picture first
  return (
    <div className={isOpen ? 'outline-panel' : 'outline-panel vh'}>
      {isOpen && (
        <div className="row outline-head">
          <b className="grow">{text('bpt.outline')}</b>
          <CloseOutline onClose={onClose} />
        </div>
      )}
      {isReady && <Outline {...outline} />}
    </div>
  )
}

function CloseOutline({ onClose }: { onClose(): void }) {
  useShortcuts({ Escape: onClose })
  return <IconButton small icon={X} label={text('bpt.outline.close')} onClick={onClose} />
}
