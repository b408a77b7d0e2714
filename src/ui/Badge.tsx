import type { LucideIcon } from 'lucide-react'

export type Tone = 'bad' | 'warn' | 'ok' | 'info' | 'note'

/** A fact in one word with its icon; never a control. Without a tone it is grey. */
export function Badge({
  tone,
  icon: Icon,
  children,
  title,
}: {
  tone?: Tone
  icon?: LucideIcon
  children: string
  title?: string
}) {
  return (
    <span className={tone ? `badge ${tone}` : 'badge'} title={title}>
      {Icon && <Icon size={13} />}
      {children}
    </span>
  )
}
