import { activityReferences } from '@/bpt/model/activityReferences'
import { at, items, textAt } from '@/bpt/php'
import type { Activity, Template } from '@/bpt/template'
import { requestedFields } from '@/bpt/words/requested'

export type DeclaredKind = 'parameter' | 'variable' | 'constant'
/** The steps that read or write a parameter, a variable or a constant, in the order of the template. */
export type Usages = (of: DeclaredKind, id: string) => readonly Activity[]

/** Where everything declared is used. Linear in the size of the template. */
export function usagesOf(template: Template): Usages {
  const known = new Map<string, Activity[]>()
  for (const activity of template.activities.values())
    for (const key of keysUsedBy(activity)) {
      const steps = known.get(key)
      if (steps) steps.push(activity)
      else known.set(key, [activity])
    }
  return (of, id) => known.get(keyOf(of, id)) ?? []
}

const keyOf = (of: string, id: string) => `${of} ${id}`

function keysUsedBy(activity: Activity): Set<string> {
  const named = activityReferences(activity).map(({ of, field }) => keyOf(of, field.replace(/_printable$/i, '')))
  const asked = requestedFields(activity).map(({ id }) => keyOf('variable', id))
  // An old condition names a variable or a parameter without saying which of the two.
  const compared = items(at(activity.properties, 'propertyvariablecondition'))
    .map((condition) => textAt(condition, 0))
    .flatMap((id) => [keyOf('variable', id), keyOf('parameter', id)])
  return new Set([...named, ...asked, ...compared])
}
