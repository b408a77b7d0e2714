import { CircleAlert, Hourglass, type LucideIcon, Play } from 'lucide-react'
import { text } from '@/i18n/i18n'
import { Badge, type Tone } from '@/ui/Badge'
import type { WorkflowState } from './row'

const looks: Record<WorkflowState, { icon: LucideIcon; tone?: Tone }> = {
  running: { icon: Play, tone: 'info' },
  waiting: { icon: Hourglass },
  stuck: { icon: CircleAlert, tone: 'bad' },
}

/** How a workflow stands: icon, word and tint. Waiting is what is normal, and grey. */
export const StateBadge = ({ state }: { state: WorkflowState }) => (
  <Badge {...looks[state]}>{text(`workflows.state.${state}`)}</Badge>
)
