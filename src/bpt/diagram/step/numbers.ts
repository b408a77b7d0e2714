import { flowOf } from '@/bpt/model/kinds'
import type { Template } from '@/bpt/template'

/** The place of each step in the order of the file, from 1. Branches, states and wrappers are no steps. */
export function stepNumbers({ activities, root }: Template): Map<string, number> {
  const numbers = new Map<string, number>()
  for (const activity of activities.values()) {
    if (activity !== root && !['sequence', 'state'].includes(flowOf(activity))) numbers.set(activity.id, numbers.size + 1)
  }
  return numbers
}
