import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Tone } from './Badge'

type EmptyStateProps = {
  icon: LucideIcon
  tone?: Tone
  title: string
  /** the page's only heading, or one inside a page that has its own */
  heading?: 'h1' | 'h2'
  children: ReactNode
  actions?: ReactNode
}

/** Nothing to show: what, why, and what next. */
export function EmptyState({ icon: Icon, tone = 'info', title, heading: Heading = 'h2', children, actions }: EmptyStateProps) {
  return (
    <div className="empty">
      <span className={`art ${tone}`}>
        <Icon size={32} strokeWidth={1.75} />
      </span>
      <Heading>{title}</Heading>
      {children}
      {actions && <div className="bar">{actions}</div>}
    </div>
  )
}
