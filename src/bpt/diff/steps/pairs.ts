import type { Activity, Template } from '@/bpt/template'

/** Activities of two templates that are the same one: by name; the roots are, whatever they are called. */
export type Pairs = {
  /** by the id in the template before */
  afterOf: ReadonlyMap<string, Activity>
  /** by the id in the template after */
  beforeOf: ReadonlyMap<string, Activity>
}

/** Matches the activities of two templates. */
export function pairsOf(before: Template, after: Template): Pairs {
  const afterOf = new Map<string, Activity>([[before.root.id, after.root]])
  const beforeOf = new Map<string, Activity>([[after.root.id, before.root]])
  for (const [id, activity] of before.activities) {
    const other = after.activities.get(id)
    if (!other || activity === before.root || other === after.root) continue
    afterOf.set(id, other)
    beforeOf.set(other.id, activity)
  }
  return { afterOf, beforeOf }
}
