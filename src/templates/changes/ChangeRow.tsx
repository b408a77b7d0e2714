import type { ReactNode } from 'react'
import { text } from '@/i18n/i18n'
import { Badge, type Tone } from '@/ui/Badge'

export type ChangeState = 'added' | 'removed' | 'changed' | 'moved'
const tones: Record<ChangeState, Tone> = { added: 'ok', removed: 'bad', changed: 'warn', moved: 'info' }
const words = { added: 'changes.added', removed: 'changes.removed', changed: 'changes.changed', moved: 'changes.moved' } as const

type Props = { state: ChangeState; title: string; kind?: string; action?: ReactNode; children?: ReactNode }

/** One thing that differs: how, what it is called, and what is different about it. */
export function ChangeRow({ state, title, kind, action, children }: Props) {
  return (
    <li className={`change ${state}`}>
      <div className="change-head">
        <Badge tone={tones[state]}>{text(words[state])}</Badge>
        <span className="change-title">
          <b className="m">{title}</b>
          {kind && <span className="s t3"> {kind}</span>}
        </span>
      </div>
      {children}
      {action}
    </li>
  )
}
