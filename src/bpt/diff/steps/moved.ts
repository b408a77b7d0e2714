import type { Activity, Template } from '@/bpt/template'
import { longestRun } from './longestRun'
import type { Pairs } from './pairs'

/** Ids of activities that have another parent, or another place among those siblings that both templates have. */
export function movedIn(after: Template, pairs: Pairs): Set<string> {
  const moved = new Set<string>()
  for (const parent of after.activities.values()) {
    const parentBefore = pairs.beforeOf.get(parent.id)
    const stayed: { id: string; index: number }[] = []
    for (const child of parent.children) {
      const childBefore = pairs.beforeOf.get(child.id)
      if (!childBefore) continue
      if (parentBefore && childBefore.parent === parentBefore.id) stayed.push({ id: child.id, index: childBefore.index })
      else moved.add(child.id)
    }
    if (!isOrdered(parent)) continue
    const run = longestRun(stayed.map(({ index }) => index))
    stayed.forEach(({ id }, index) => {
      if (!run.has(index)) moved.add(id)
    })
  }
  return moved
}

// The blocks of a graph run as their links say.
const isOrdered = ({ type }: Activity) => type !== 'NodeWorkflowActivity'
