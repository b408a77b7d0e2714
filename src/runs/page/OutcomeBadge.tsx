import { text } from '@/i18n/i18n'
import type { Outcome } from '@/runs/run'
import { Badge } from '@/ui/Badge'
import { outcomeLooks } from './outcomeLooks'

/** An outcome as a word with its icon and tint. */
export function OutcomeBadge({ outcome }: { outcome: Outcome }) {
  return <Badge {...outcomeLooks[outcome]}>{text(`runs.outcome.${outcome}`)}</Badge>
}
