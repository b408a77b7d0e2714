import { LoaderCircle, type LucideIcon } from 'lucide-react'
import type { ComponentProps, MouseEvent } from 'react'
import { Kbd } from './Kbd'

export type ButtonLook = 'default' | 'primary' | 'ok' | 'danger' | 'danger-o' | 'plain' | 'link'
type ButtonProps = Omit<ComponentProps<'button'>, 'disabled' | 'className'> & {
  look?: ButtonLook
  small?: boolean
  icon?: LucideIcon | undefined
  /** the key that does the same, as `useShortcuts` names it */
  shortcut?: string | undefined
  busy?: boolean | undefined
  /** why it cannot be pressed now; without a reason it can */
  disabledReason?: string | undefined
}

/** A button with a word on it. Busy or disabled it keeps the focus and its width, and a press does nothing. */
export function Button({ look, small, icon: Icon, shortcut, busy, disabledReason, children, title, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={rest.type ?? 'button'}
      className={buttonClass(look, small)}
      title={disabledReason ?? title}
      aria-disabled={busy || disabledReason ? true : undefined}
      aria-busy={busy || undefined}
      aria-keyshortcuts={shortcut}
      onClick={busy || disabledReason ? doNothing : rest.onClick}
    >
      {busy ? <LoaderCircle size={16} className={Icon ? 'spinner' : 'spinner over'} /> : Icon && <Icon size={16} />}
      <span>{children}</span>
      {shortcut && <Kbd>{shortcut}</Kbd>}
    </button>
  )
}

/** A button that is only an icon; its label is read out and shown on hover. */
export function IconButton({ label, icon: Icon, small, look = 'plain', ...rest }: IconButtonProps) {
  return (
    <button {...rest} type="button" className={`${buttonClass(look, small)} icon`} aria-label={label} title={label}>
      <Icon size={16} />
    </button>
  )
}
type IconButtonProps = Omit<ComponentProps<'button'>, 'className' | 'title' | 'disabled'> & {
  label: string
  icon: LucideIcon
  small?: boolean
  look?: ButtonLook
}

/** The classes of a button, for a link that looks like one. */
export const buttonClass = (look: ButtonLook = 'default', small = false): string =>
  ['btn', look !== 'default' && look, small && 'small'].filter(Boolean).join(' ')

// Also keeps a disabled submit button from sending its form.
const doNothing = (event: MouseEvent) => event.preventDefault()
