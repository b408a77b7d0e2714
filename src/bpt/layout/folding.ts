import { type Flow, flowOf } from '@/bpt/model/kinds'
import type { Activity, Template } from '@/bpt/template'

const BIG = 60
const OPEN_LEVELS = 3
const flat: ReadonlySet<Flow> = new Set<Flow>(['step', 'end', 'goto', 'sequence'])

/** Whether it can be folded: something is drawn below it. */
export const isFoldable = (activity: Activity): boolean => activity.children.length > 0 && !flat.has(flowOf(activity))

/** What is folded when a template is opened: nothing in a small one, what is nested deeply in a big one. */
export function foldedAtFirst({ kind, root, activities }: Template): Set<string> {
  const folded = new Set<string>()
  if (kind === 'graph' || activities.size <= BIG) return folded
  const waiting: { activity: Activity; level: number }[] = [{ activity: root, level: 0 }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { activity, level } = next
    const canFold = isFoldable(activity)
    if (canFold && level >= OPEN_LEVELS) folded.add(activity.id)
    // A state is a place, not a nesting.
    const inside = canFold && flowOf(activity) !== 'state' ? level + 1 : level
    for (const child of activity.children) waiting.push({ activity: child, level: inside })
  }
  return folded
}

/** What is around an activity, from the outside in: to be unfolded for it to be seen. */
export function ancestorsOf({ activities }: Template, id: string): string[] {
  const ancestors: string[] = []
  let parent = activities.get(id)?.parent ?? null
  while (parent !== null && ancestors.length < activities.size) {
    ancestors.push(parent)
    parent = activities.get(parent)?.parent ?? null
  }
  return ancestors.reverse()
}
