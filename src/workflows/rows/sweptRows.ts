import { documentKey } from '@/documents/titledDocument'
import { type FilterFacts, type RowFilter, type SortName, sortOf } from '@/workflows/filter'
import { nobody } from '@/workflows/holders'
import { matches } from '@/workflows/matches'
import type { Workflow } from '@/workflows/schema'
import type { Sweep } from '@/workflows/sweep/sweep'

/** What rows are sorted by besides their own fields; a name that is missing comes last. */
export type SortNames = {
  titles: ReadonlyMap<string, string | null>
  templates: ReadonlyMap<number, { name: string }>
  people: ReadonlyMap<number, string>
}

/** The swept workflows that match, holders and all. */
export const sweptMatches = (swept: Sweep, filter: RowFilter, facts: FilterFacts): Workflow[] =>
  swept.workflows.filter((workflow) => matches(workflow, filter, facts, swept.holders.get(workflow.id) ?? nobody))

/** In the order of the address; what has no such name comes last either way, equals by id. */
export function sortSwept(rows: readonly Workflow[], sort: string | undefined, swept: Sweep, names: SortNames): Workflow[] {
  const { name, descending } = sortOf(sort)
  const sign = descending ? -1 : 1
  const keyed = rows.map((row) => ({ row, key: keys[name](row, swept, names) }))
  return keyed.sort((a, b) => compare(a.key, b.key, sign) || byId(a.row, b.row)).map(({ row }) => row)
}

type Key = string | number | undefined

const keys: Record<SortName, (row: Workflow, swept: Sweep, names: SortNames) => Key> = {
  document: ({ document }, { titles }, names) =>
    titles.get(documentKey(document)) ?? names.titles.get(documentKey(document)) ?? undefined,
  template: ({ templateId }, _, { templates }) => templates.get(templateId ?? 0)?.name,
  waits: ({ id }, { holders }, { people }) => people.get(holders.get(id)?.people[0] ?? 0),
  by: ({ startedBy }, _, { people }) => people.get(startedBy),
  started: ({ startedAt }) => timeOf(startedAt),
  changed: ({ modifiedAt }) => timeOf(modifiedAt),
  id: ({ id }) => id,
}

const timeOf = (moment: string | null) => (moment === null ? undefined : Date.parse(moment))
const byId = (a: Workflow, b: Workflow) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
const collator = new Intl.Collator(undefined, { numeric: true })

function compare(a: Key, b: Key, sign: number): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
  return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b)))
}
