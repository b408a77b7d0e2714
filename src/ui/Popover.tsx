import { type ComponentProps, type ReactNode, type ToggleEvent, useId, useRef, useState } from 'react'

type Trigger = Pick<ComponentProps<'button'>, 'ref' | 'popoverTarget' | 'aria-expanded' | 'aria-haspopup'>
type PopoverProps = {
  label: string
  /** draws the button; it must take all of `trigger` */
  trigger: (trigger: Trigger) => ReactNode
  children: (close: () => void) => ReactNode
  align?: 'start' | 'end'
}
const GAP = 4

/** A panel at a button: the browser opens and closes it, Escape and a click elsewhere included, and gives the focus back. */
export function Popover({ label, trigger, children, align = 'start' }: PopoverProps) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  const prepare = ({ newState, currentTarget }: ToggleEvent<HTMLElement>) => {
    if (newState !== 'open') return
    if (button.current) place(currentTarget, button.current, align)
    setOpen(true)
  }
  // Only now: content that left earlier would take the focus along, and the browser could not give it back to the button.
  const clear = ({ newState }: ToggleEvent) => {
    if (newState === 'closed') setOpen(false)
  }
  return (
    <>
      {trigger({ ref: button, popoverTarget: id, 'aria-expanded': open, 'aria-haspopup': 'dialog' })}
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        className="popover scroll"
        onBeforeToggle={prepare}
        onToggle={clear}
      >
        {open && children(() => panel.current?.hidePopover())}
      </div>
    </>
  )
}

function place({ style }: HTMLElement, button: HTMLElement, align: 'start' | 'end') {
  const at = button.getBoundingClientRect()
  style.setProperty('--top', `${at.bottom + GAP}px`)
  style.setProperty('--left', align === 'start' ? `${at.left}px` : 'auto')
  style.setProperty('--right', align === 'end' ? `${document.documentElement.clientWidth - at.right}px` : 'auto')
}
