import { useMemo } from 'react'
import type { Finding } from '@/bpt/checks/finding'
import { withRemoved } from '@/bpt/diff/withRemoved'
import { layoutTemplate } from '@/bpt/layout/layoutTemplate'
import { placesOf } from './cards/places'
import type { DiagramProps } from './Diagram'
import { useFind } from './finding/useFind'
import { marksOf } from './marks/marks'
import type { Scene } from './scene'
import { stepNumbers } from './step/numbers'
import { useFolding } from './useFolding'

/** The template drawn, with what was removed, what is folded away and what the search has found. */
export function useScene({ template: given, changes, names, findings = none, lit = nobody, startsWhen }: DiagramProps) {
  const template = useMemo(() => (changes ? withRemoved(changes) : given), [changes, given])
  const marks = useMemo(() => marksOf(changes), [changes])
  const waiting = useMemo(() => namedBy(lit, template.activities), [lit, template])
  const folding = useFolding(template, waiting)
  const picture = useMemo(() => layoutTemplate(template, folding.folded), [template, folding.folded])
  const find = useFind(template, names)
  const fixed = useMemo(
    () => ({ marks, lit: new Set(lit), findings: byActivity(findings), numbers: stepNumbers(given) }),
    [marks, lit, findings, given],
  )
  const scene: Scene = useMemo(
    () => ({
      ...fixed,
      template,
      names,
      picture,
      places: placesOf(picture, template),
      startsWhen,
      hits: new Set(find.hits),
    }),
    [fixed, template, names, picture, startsWhen, find.hits],
  )
  return { scene, folding, find, waiting }
}

const none: readonly Finding[] = []
const nobody: readonly string[] = []

function namedBy(names: readonly string[], activities: Scene['template']['activities']): string[] {
  const wanted = new Set(names)
  return wanted.size === 0 ? [] : [...activities.values()].filter(({ name }) => wanted.has(name)).map(({ id }) => id)
}

function byActivity(findings: readonly Finding[]): Map<string, Finding[]> {
  const by = new Map<string, Finding[]>()
  for (const finding of findings) {
    if (finding.activity === undefined) continue
    const of = by.get(finding.activity)
    if (of) of.push(finding)
    else by.set(finding.activity, [finding])
  }
  return by
}
