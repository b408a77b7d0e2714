import type { KeyboardEvent } from 'react'
import { text } from '@/i18n/i18n'
import { Button } from '@/ui/Button'

type Props = { children: string; disabledReason: string | undefined; onConfirm(): void }

/** The last step. Enter, pressed once too often, must never be the one that confirms. */
export function DangerButton({ children, disabledReason, onConfirm }: Props) {
  const refuseEnter = (event: KeyboardEvent) => {
    if (event.key === 'Enter') event.preventDefault()
  }
  return (
    <Button
      look="danger"
      title={text('runs.confirm.space')}
      disabledReason={disabledReason}
      onKeyDown={refuseEnter}
      onClick={onConfirm}
    >
      {children}
    </Button>
  )
}
