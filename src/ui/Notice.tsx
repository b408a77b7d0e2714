import { CircleAlert, CircleCheck, CircleX, Info, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from './Button'

type NoticeTone = 'info' | 'warn' | 'bad' | 'ok'
type NoticeProps = {
  tone?: NoticeTone
  icon?: LucideIcon
  children: ReactNode
  action?: { label: string; run: () => void; busy?: boolean } | undefined
  /** read out when it appears: a failure at once, the rest when the reader pauses */
  announced?: boolean
}

const icons: Record<NoticeTone, LucideIcon> = { info: Info, warn: CircleAlert, bad: CircleX, ok: CircleCheck }

/** A sentence that matters here and now, with at most one button. */
export function Notice({ tone = 'info', icon, children, action, announced = tone === 'bad' }: NoticeProps) {
  const Icon = icon ?? icons[tone]
  return (
    <div className={`notice ${tone}`} role={announced ? (tone === 'bad' ? 'alert' : 'status') : undefined}>
      <Icon size={18} />
      <div className="grow">{children}</div>
      {action && (
        <Button small busy={action.busy} onClick={action.run}>
          {action.label}
        </Button>
      )}
    </div>
  )
}
