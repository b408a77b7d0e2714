import { type Flow, flowOf } from '@/bpt/model/kinds'
import { at, isYes, textAt } from '@/bpt/php'
import type { Activity } from '@/bpt/template'
import { below } from './order'

const ofBranches: ReadonlySet<Flow> = new Set<Flow>(['choice', 'parallel', 'events', 'answers', 'branches'])

/** Whether a line leaves a step that has nothing below it. */
export function stepGoesOn(activity: Activity): boolean {
  if (!activity.isOn) return true
  const flow = flowOf(activity)
  // The state changes when the steps around it are through, unless it says "at once". BPT_FORMAT §5
  if (flow === 'goto') return !isYes(at(activity.properties, 'CancelCurrentState'))
  return flow !== 'end' || textAt(activity.properties, 'TerminateType').startsWith('allExceptCurrent')
}

/** Whether a line leaves it: the same that its drawing tells, for one whose inside is not drawn. */
export function goesOn(root: Activity): boolean {
  const ended = new Set<Activity>()
  const inside = below(root)
  for (let index = inside.length - 1; index >= 0; index -= 1) {
    const activity = inside[index]?.activity
    if (activity && !doesGoOn(activity, ended)) ended.add(activity)
  }
  return doesGoOn(root, ended)
}

function doesGoOn(activity: Activity, ended: ReadonlySet<Activity>): boolean {
  const { children } = activity
  const flow = flowOf(activity)
  if (flow === 'loop' || flow === 'state') return true
  if (children.length === 0) return stepGoesOn(activity)
  if (flow === 'end' || flow === 'goto') return stepGoesOn(activity) && children.every((child) => !ended.has(child))
  if (ofBranches.has(flow)) return children.some((child) => !ended.has(child))
  return children.every((child) => !ended.has(child))
}
