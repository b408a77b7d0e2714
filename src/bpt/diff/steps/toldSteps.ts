import type { ActivityChange, Changes } from '@/bpt/diff/changes'
import type { Activity } from '@/bpt/template'

/** A change of a step as it is told; `inside` came or went with it and is not told on its own. */
export type ToldStep = { change: ActivityChange; inside: readonly Activity[] }

/** The changes of steps, those within an added or removed step together with it. */
export function toldSteps({ activities }: Pick<Changes, 'activities'>): ToldStep[] {
  const told: { change: ActivityChange; inside: Activity[] }[] = []
  const added = new Map<string, Activity[]>()
  const removed = new Map<string, Activity[]>()
  for (const change of activities) {
    if (change.state !== 'added' && change.state !== 'removed') {
      told.push({ change, inside: [] })
      continue
    }
    const activity = change.state === 'added' ? change.after : change.before
    const groups = change.state === 'added' ? added : removed
    const around = activity.parent === null ? undefined : groups.get(activity.parent)
    const inside = around ?? []
    if (around) around.push(activity)
    else told.push({ change, inside })
    // A wrapper inside is not told of, its steps are.
    for (const part of [activity, ...activity.children.filter(({ type }) => type === 'SequenceActivity')])
      groups.set(part.id, inside)
  }
  return told
}
