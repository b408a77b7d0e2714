import { Ban, Check, CircleHelp, CircleSlash, LogOut, type LucideIcon, Undo2 } from 'lucide-react'
import type { Outcome } from '@/runs/run'
import type { Tone } from '@/ui/Badge'

/** The order in which outcomes are told. */
export const outcomes: readonly Outcome[] = ['done', 'gone', 'refused', 'notDone', 'notSent', 'unknown']

/** How an outcome looks: its icon and tint; the word stands beside. */
export const outcomeLooks: Record<Outcome, { icon: LucideIcon; tone?: Tone }> = {
  done: { icon: Check, tone: 'ok' },
  gone: { icon: LogOut },
  refused: { icon: Ban, tone: 'bad' },
  notDone: { icon: Undo2, tone: 'bad' },
  notSent: { icon: CircleSlash },
  unknown: { icon: CircleHelp, tone: 'warn' },
}
