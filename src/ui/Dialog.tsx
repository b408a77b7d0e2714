import { X } from 'lucide-react'
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { IconButton } from './Button'

type DialogProps = { title: string; closeLabel: string; onClose: () => void; children: ReactNode; footer?: ReactNode }

/** A modal dialog, open as long as it is drawn; mark what has the focus first with `data-first`. The focus returns to where it came from. */
export function Dialog({ title, closeLabel, onClose, children, footer }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  // A layout effect: its cleanup still finds the dialog in the page, so that the opener can take the focus back.
  useLayoutEffect(() => {
    const opener = document.activeElement
    const element = dialog.current
    element?.showModal()
    const first = element?.querySelector<HTMLElement>('[data-first]')
    ;(
      first ?? element?.querySelector<HTMLElement>(':scope > .body :is(input, textarea, button, a), :scope > .foot button')
    )?.focus()
    return () => {
      element?.close()
      const back =
        opener instanceof HTMLElement && opener.isConnected && opener !== document.body ? opener : document.querySelector('main')
      back?.focus()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className="head">
        <h2 id={titleId} className="grow">
          {title}
        </h2>
        <IconButton small icon={X} label={closeLabel} onClick={onClose} />
      </div>
      <div className="body scroll">{children}</div>
      {footer && <div className="foot">{footer}</div>}
    </dialog>
  )
}
