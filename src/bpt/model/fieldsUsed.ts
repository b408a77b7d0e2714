import { arrayAt, at, isArray, items, type PhpArray, textAt, textOf } from '@/bpt/php'
import type { Activity, Declared, Template } from '@/bpt/template'
import { referencesIn, withoutPrintable } from './references'

/** How the template uses a field of its document. */
export type FieldUse = 'expression' | 'condition' | 'write'
export type UsedField = {
  /** as written: the field's id or its alias */
  id: string
  how: readonly FieldUse[]
  /** ids of the activities that use it, in their order */
  activities: readonly string[]
  /** found among the file's document fields, by id or alias */
  isDescribed: boolean
}

type Use = { id: string; how: FieldUse; activity?: string }

/** Fields of the document that the template reads, writes or asks about (BPT_FORMAT §6), by their ids. */
export function fieldsUsed(template: Template): UsedField[] {
  const described = new Set(template.documentFields.flatMap(({ id, alias }) => (alias ? [id, alias] : [id])))
  const byId = new Map<string, { how: Set<FieldUse>; activities: Set<string> }>()
  for (const { id, how, activity } of usesIn(template)) {
    const used = byId.get(id) ?? { how: new Set(), activities: new Set() }
    used.how.add(how)
    if (activity !== undefined) used.activities.add(activity)
    byId.set(id, used)
  }
  return [...byId]
    .map(([id, { how, activities }]) => ({
      id,
      how: [...how].sort(),
      activities: [...activities],
      isDescribed: described.has(id),
    }))
    .sort((one, other) => (one.id < other.id ? -1 : 1))
}

function* usesIn({ activities, parameters, variables, constants }: Template): Generator<Use> {
  for (const activity of activities.values())
    for (const { id, how } of usesOf(activity)) yield { id: withoutPrintable(id), how, activity: activity.id }
  for (const declared of [...parameters, ...variables, ...constants])
    for (const id of usedByDeclared(declared)) yield { id: withoutPrintable(id), how: 'expression' }
}

function* usesOf({ type, properties }: Activity): Generator<Use> {
  for (const { of, field } of referencesIn(properties)) if (of === 'document') yield { id: field, how: 'expression' }
  for (const id of conditionFields(properties)) yield { id, how: 'condition' }
  if (type === 'SetFieldActivity')
    for (const key of arrayAt(properties, 'FieldValue').keys()) yield { id: String(key), how: 'write' }
}

/** Fields in the conditions of a branch or a loop. */
export function conditionFields(properties: PhpArray): string[] {
  const plain = items(at(properties, 'fieldcondition')).map((condition) => textAt(condition, 0))
  const mixed = items(at(properties, 'mixedcondition')).flatMap((condition) =>
    textAt(condition, 'object') === 'Document' ? [textAt(condition, 'field')] : [],
  )
  return [...plain, ...mixed].filter((id) => id !== '')
}

function usedByDeclared({ type, raw, defaultValue }: Declared): string[] {
  const inDefault = referencesIn(defaultValue).flatMap(({ of, field }) => (of === 'document' ? [field] : []))
  const options = at(raw, 'Options')
  const source = type === 'internalselect' && !isArray(options) ? textOf(options) : ''
  return source ? [...inDefault, source] : inDefault
}
