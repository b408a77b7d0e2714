import {
  Ban,
  CircleQuestionMark,
  CircleX,
  Hourglass,
  KeyRound,
  Layers,
  Lock,
  type LucideIcon,
  MessageSquareWarning,
  SearchX,
  ShieldX,
  Users,
  WifiOff,
  Workflow,
} from 'lucide-react'
import type { PortalErrorKind } from '@/portal/errors'
import type { Tone } from '@/ui/Badge'

type ErrorLook = { icon: LucideIcon; tone: Tone; next: 'retry' | 'reload' | 'tasks' | 'plans' }

/** How each kind of failure looks when it takes the page, and the step that helps first. Its words are `errors.<kind>.…`. */
export const errorLooks: Record<PortalErrorKind, ErrorLook> = {
  offline: { icon: WifiOff, tone: 'warn', next: 'retry' },
  silent: { icon: CircleX, tone: 'bad', next: 'retry' },
  limit: { icon: Hourglass, tone: 'warn', next: 'retry' },
  operationTime: { icon: Hourglass, tone: 'warn', next: 'retry' },
  expired: { icon: KeyRound, tone: 'warn', next: 'reload' },
  forbidden: { icon: Lock, tone: 'warn', next: 'tasks' },
  notOwner: { icon: Ban, tone: 'warn', next: 'tasks' },
  noPlan: { icon: Layers, tone: 'info', next: 'plans' },
  noScope: { icon: ShieldX, tone: 'warn', next: 'retry' },
  conflict: { icon: Users, tone: 'info', next: 'retry' },
  notFound: { icon: SearchX, tone: 'info', next: 'tasks' },
  validation: { icon: CircleX, tone: 'bad', next: 'retry' },
  portalText: { icon: MessageSquareWarning, tone: 'warn', next: 'retry' },
  outside: { icon: Workflow, tone: 'info', next: 'reload' },
  unexpected: { icon: CircleQuestionMark, tone: 'bad', next: 'retry' },
}
