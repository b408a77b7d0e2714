import { arrayAt, at, items, textAt } from '@/bpt/php'
import type { Activity } from '@/bpt/template'
import { type Reference, referencesIn, referenceTo } from './references'

/** All that an activity refers to: its expressions, and what its conditions, loops and assignments name without one. */
export function activityReferences({ type, properties }: Activity): Reference[] {
  const found = referencesIn(properties)
  const name = (object: string, field: string) => {
    if (object && field) found.push(referenceTo(object, field))
  }
  for (const condition of items(at(properties, 'fieldcondition'))) name('Document', textAt(condition, 0))
  for (const condition of items(at(properties, 'mixedcondition'))) name(textAt(condition, 'object'), textAt(condition, 'field'))
  if (type === 'ForEachActivity') name(textAt(properties, 'Object'), textAt(properties, 'Variable'))
  if (type === 'SetVariableActivity') {
    for (const key of arrayAt(properties, 'VariableValue').keys()) name('Variable', String(key))
  }
  return found
}
