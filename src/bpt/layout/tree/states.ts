import { flowOf } from '@/bpt/model/kinds'
import type { Activity } from '@/bpt/template'

/** The states of a template. */
export type States = {
  /** id of the state of this name */
  byName(name: string): string | undefined
  /** nothing leads out of it */
  isFinal(state: Activity): boolean
  /** an id for the pill below a final state's steps */
  endId(state: Activity): string
}

export function statesOf(root: Activity, freeId: (id: string) => string): States {
  const ids = new Map<string, string>()
  const leadOn = new Set<Activity>()
  const waiting: { activity: Activity; state: Activity | undefined }[] = [{ activity: root, state: undefined }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { activity } = next
    const flow = flowOf(activity)
    const state = flow === 'state' ? activity : next.state
    if (flow === 'state' && !ids.has(activity.name)) ids.set(activity.name, activity.id)
    if (state && (flow === 'goto' || activity.type === 'EventDrivenActivity')) leadOn.add(state)
    for (let index = activity.children.length - 1; index >= 0; index -= 1) {
      const child = activity.children[index]
      if (child) waiting.push({ activity: child, state })
    }
  }
  return {
    byName: (name) => ids.get(name),
    isFinal: (state) => !leadOn.has(state),
    endId: ({ id }) => freeId(`end of ${id}`),
  }
}
