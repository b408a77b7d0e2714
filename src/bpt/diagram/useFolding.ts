import { useMemo, useState } from 'react'
import { ancestorsOf, foldedAtFirst } from '@/bpt/layout/folding'
import type { Template } from '@/bpt/template'

const untouched: ReadonlyMap<string, boolean> = new Map()

/** What is folded away: deep parts of a large template at first, then what a person folds and unfolds. `shown` are never hidden at first. */
export function useFolding(template: Template, shown: readonly string[]) {
  const [byHand, setByHand] = useState(untouched)
  const folded = useMemo(() => {
    const all = new Set(foldedAtFirst(template))
    for (const id of shown) for (const around of ancestorsOf(template, id)) all.delete(around)
    for (const [id, isFolded] of byHand) {
      if (isFolded) all.add(id)
      else all.delete(id)
    }
    return all
  }, [template, shown, byHand])
  return {
    folded,
    fold: (id: string, isFolded: boolean) => setByHand((before) => new Map(before).set(id, isFolded)),
    /** Unfolds what hides an activity. */
    reveal: (id: string) =>
      setByHand((before) => {
        const hiding = ancestorsOf(template, id).filter((around) => folded.has(around))
        return hiding.length === 0 ? before : new Map([...before, ...hiding.map((around) => [around, false] as const)])
      }),
  }
}
