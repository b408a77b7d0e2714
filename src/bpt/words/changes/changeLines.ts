import type { ActivityChange, Changes, PropertyChange } from '@/bpt/diff/changes'
import { type PhpValue, toJson } from '@/bpt/php'
import type { Activity } from '@/bpt/template'
import { rowsOf } from '@/bpt/words/facts/factRows'
import type { RowFact } from '@/bpt/words/facts/row'
import { type Glossary, glossaryOf } from '@/bpt/words/glossary'
import type { Names } from '@/bpt/words/names'
import { typeName } from '@/bpt/words/typeWords'
import { valueWords, yesNo } from '@/bpt/words/values/values'
import { text } from '@/i18n/i18n'
import { placeWords } from './places'

/** One thing that differs: what it is called, what it was and what it is; `undefined` where there was or is nothing. */
export type ChangeLine = { label: string; before: string | undefined; after: string | undefined; isStored?: true }
/** The names on both sides of a comparison. */
export type Glossaries = { before: Glossary; after: Glossary }

/** What each side calls things; what one file does not describe the other may. */
export const glossariesOf = ({ before, after }: Changes, names: Names): Glossaries => ({
  before: glossaryOf(before, names, after),
  after: glossaryOf(after, names, before),
})

type Changed = Extract<ActivityChange, { properties: readonly PropertyChange[] }>

/** What differs of a step, in the words of its facts; what has no words as it is stored. */
export function stepLines(change: Changed, changes: Changes, glossaries: Glossaries): ChangeLine[] {
  const { before, after, properties } = change
  const lines: ChangeLine[] = []
  if (change.isRenamed) lines.push({ label: text('steps.fact.title'), before: before.title, after: after.title })
  if (change.isMoved) lines.push(movedLine(change, changes, glossaries))
  const told = new Set<string>()
  for (const { property, ...values } of properties) {
    const line = ownLine(property, values)
    if (line) lines.push(line)
    if (line) told.add(property)
  }
  const changed = new Set(properties.map(({ property }) => property))
  for (const row of new Set([...rowsOf(after), ...rowsOf(before)])) {
    if (!row.properties.some((property) => changed.has(property) && !told.has(property))) continue
    const found = differing(row.facts(before, glossaries.before), row.facts(after, glossaries.after))
    for (const line of found) lines.push(line)
    if (found.length > 0) for (const property of row.properties) told.add(property)
  }
  return [...lines, ...properties.filter(({ property }) => !told.has(property)).map((one) => storedLine(one, glossaries))]
}

function movedLine({ before, after }: Changed, changes: Changes, glossaries: Glossaries): ChangeLine {
  const was = placeWords(before, changes.before, glossaries.before)
  const is = placeWords(after, changes.after, glossaries.after)
  const label = text('steps.fact.place')
  if (was === is) return { label, before: undefined, after: text('steps.place.order') }
  return { label, before: was || text('steps.place.top'), after: is || text('steps.place.top') }
}

function ownLine(property: string, { before, after }: Omit<PropertyChange, 'property'>): ChangeLine | undefined {
  if (property === 'Activated') return { label: text('steps.fact.switchedOn'), before: yesNo(before), after: yesNo(after) }
  if (property === 'Type')
    return { label: text('steps.fact.type'), before: typeName(String(before)), after: typeName(String(after)) }
  return undefined
}

function differing(before: readonly RowFact[], after: readonly RowFact[]): ChangeLine[] {
  const was = new Map(before.map(({ label, value }) => [label, value]))
  const is = new Map(after.map(({ label, value }) => [label, value]))
  return [...new Set([...is.keys(), ...was.keys()])]
    .filter((label) => is.get(label) !== was.get(label))
    .map((label) => ({ label, before: was.get(label), after: is.get(label) }))
}

/** A property under its stored name. */
export function storedLine({ property, before, after }: PropertyChange, glossaries: Glossaries): ChangeLine {
  const was = valueWords(before, glossaries.before)
  const is = valueWords(after, glossaries.after)
  const words =
    was === is ? { before: stored(before), after: stored(after) } : { before: was || undefined, after: is || undefined }
  return { label: property, ...words, isStored: true }
}

const stored = (value: PhpValue | undefined): string | undefined =>
  value === undefined ? undefined : JSON.stringify(toJson(value))

/** Where a step stands or stood; '' at the top. */
export const whereWords = (activity: Activity, changes: Changes, glossaries: Glossaries, isGone: boolean): string =>
  placeWords(activity, isGone ? changes.before : changes.after, isGone ? glossaries.before : glossaries.after)
