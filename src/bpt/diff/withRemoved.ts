import type { Activity, Template } from '@/bpt/template'
import type { Changes } from './changes'
import { type Pairs, pairsOf } from './steps/pairs'

/** The template after, with what was removed put back at its old places under its old ids. */
export function withRemoved({ before, after }: Pick<Changes, 'before' | 'after'>): Template {
  const pairs = pairsOf(before, after)
  const activities = new Map<string, Activity>()
  const root = rebuilt(after.root, null, 0, { before, pairs, activities })
  return { ...after, root, activities }
}

type Rebuilding = { before: Template; pairs: Pairs; activities: Map<string, Activity> }

/** `activity` of the template after, or a removed one of the template before. */
function rebuilt(activity: Activity, parent: Activity | null, index: number, rebuilding: Rebuilding): Activity {
  const children: Activity[] = []
  const made = { ...activity, children, parent: parent?.id ?? null, index, depth: parent ? parent.depth + 1 : 0 }
  rebuilding.activities.set(made.id, made)
  childrenOf(activity, rebuilding).forEach((child, at) => children.push(rebuilt(child, made, at, rebuilding)))
  return made
}

function childrenOf(activity: Activity, { before, pairs: { afterOf, beforeOf } }: Rebuilding): readonly Activity[] {
  // A removed one keeps what was removed with it; the rest lives on elsewhere.
  if (before.activities.get(activity.id) === activity) return activity.children.filter((child) => !afterOf.has(child.id))
  const old = beforeOf.get(activity.id)
  if (!old) return activity.children
  const behind = new Map<string | undefined, Activity[]>()
  let last: string | undefined
  for (const child of old.children) {
    const still = afterOf.get(child.id)
    if (still?.parent === activity.id) last = still.id
    else if (!still) {
      const removed = behind.get(last)
      if (removed) removed.push(child)
      else behind.set(last, [child])
    }
  }
  return [...(behind.get(undefined) ?? []), ...activity.children.flatMap((child) => [child, ...(behind.get(child.id) ?? [])])]
}
