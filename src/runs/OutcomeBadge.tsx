import { text } from '@/i18n/i18n'
import { Badge } from '@/ui/Badge'
import { outcomeLooks } from './outcomeLooks'
import type { Outcome } from './run'

/** An outcome as a word with its icon and tint. */
export function OutcomeBadge({ outcome }: { outcome: Outcome }) {
  return <Badge {...outcomeLooks[outcome]}>{text(`runs.outcome.${outcome}`)}</Badge>
}
