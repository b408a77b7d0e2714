import * as z from 'zod/mini'
import { documentEntities, documentTypes } from '@/documents/documentTypes'
import type { WorkflowFilterWire, WorkflowOrderWire } from './api'
import { daySchema, daysSchema } from './days'

export const workflowStates = ['running', 'waiting', 'stuck'] as const
export const columnNames = ['document', 'state', 'waits', 'by', 'started', 'changed', 'template', 'id'] as const
export type ColumnName = (typeof columnNames)[number]
export const sortNames = ['document', 'template', 'waits', 'by', 'started', 'changed', 'id'] as const
export type SortName = (typeof sortNames)[number]
const sorts = sortNames.flatMap((name) => [name, `-${name}`] as const)

const maybe = <Schema extends z.ZodMiniType>(schema: Schema) => z.catch(z.optional(schema), undefined)
const positive = z.int().check(z.positive())
// The router reads a text like "12" as a number and hands it over as such.
const text = z.pipe(z.union([z.string(), z.number()]), z.transform(String))

/** The list's whole state in the address. A field that cannot be read falls back alone: a bad link never breaks the page. */
export const workflowFilterSchema = z.object({
  state: maybe(z.enum(workflowStates)),
  template: maybe(positive),
  type: maybe(z.enum(documentTypes)),
  /** `module|entity|id` */
  document: maybe(z.string().check(z.regex(/^[^|]+\|[^|]*\|[^|]+$/))),
  /** days in the person's zone, both inclusive */
  startedFrom: maybe(daySchema),
  startedTo: maybe(daySchema),
  changedFrom: maybe(daySchema),
  changedTo: maybe(daySchema),
  /** started at least so many days ago, and less than so many */
  older: maybe(daysSchema),
  younger: maybe(daysSchema),
  /** who started it: a person, the portal itself, people who left */
  by: maybe(z.union([positive, z.enum(['system', 'left'])])),
  /** whose answer it waits for: a person, people who left, nobody */
  holder: maybe(z.union([positive, z.enum(['left', 'nobody'])])),
  /** automation rules too, or only them; usually neither */
  origin: maybe(z.enum(['rules', 'all'])),
  /** looks through loaded rows only */
  q: maybe(text),
  sort: maybe(z.enum(sorts as [string, ...string[]])),
  /** column names joined by commas; beats the person's own choice */
  columns: maybe(z.string()),
})
export type WorkflowFilter = z.output<typeof workflowFilterSchema>
/** What decides which rows there are, without how they are shown. */
export type RowFilter = Omit<WorkflowFilter, 'q' | 'sort' | 'columns'>

/** The filter without search, sort, columns and empty entries, so that equal lists share one key. */
export function rowFilter({ q: _, sort: __, columns: ___, ...filter }: WorkflowFilter): RowFilter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as RowFilter
}

/** What a filter is read by: the templates that people see, people who left, the portal's clock and the person's zone. */
export type FilterFacts = {
  templateIds: readonly number[]
  leftIds: readonly number[]
  now: number
  /** the first moment of a day ('2026-11-24') in the person's zone, epoch ms */
  dayStart(day: string): number
}

export const STUCK_AFTER_MS = 300_000 // the portal's own rule, after OWNED_UNTIL
const DAY = 86_400_000

type Lists = Pick<FilterFacts, 'templateIds' | 'leftIds'>
/** PHP may read no more than 1,000 values of a form: the rest of a longer list is lost, and what comes behind it. */
export const MOST_VALUES = 900

/** Whether the lists by which the portal would have to filter are longer than one request may hold. */
export const isTooLong = ({ template, origin, by }: RowFilter, { templateIds, leftIds }: Lists): boolean =>
  (template === undefined && origin !== 'all' ? templateIds.length : 0) + (by === 'left' ? leftIds.length : 0) > MOST_VALUES

/** Whether only a sweep can tell which rows match or how they are sorted: the portal knows nine fields of an instance and no names. */
export const needsSweep = (filter: RowFilter, sort: string | undefined, lists?: Lists): boolean =>
  filter.holder !== undefined ||
  filter.state === 'waiting' ||
  ['document', 'template', 'waits', 'by'].includes(sortOf(sort).name) ||
  (lists !== undefined && isTooLong(filter, lists))

/** Newest change first, unless the address says otherwise. */
export function sortOf(sort: string | undefined): { name: SortName; descending: boolean } {
  const value = sort ?? '-changed'
  return { name: value.replace('-', '') as SortName, descending: value.startsWith('-') }
}

/** The portal's filter, without what only a sweep can tell (see `matches`); 'none' where nothing can match. */
export function wireFilter(filter: RowFilter, facts: FilterFacts): WorkflowFilterWire | 'none' {
  const { templateIds, leftIds, now } = facts
  const isLong = isTooLong(filter, facts) // then what is behind the lists is left to `matches`
  const wire: Record<string, string | number | readonly (string | number)[]> = {}
  if (filter.template !== undefined) wire.TEMPLATE_ID = filter.template
  else if (filter.origin === undefined) {
    if (templateIds.length === 0) return 'none'
    if (!isLong) wire.TEMPLATE_ID = templateIds
  } else if (filter.origin === 'rules' && templateIds.length > 0 && !isLong) wire['!TEMPLATE_ID'] = templateIds
  const [module, entity, id] = filter.document?.split('|') ?? (filter.type ? documentEntities[filter.type] : [])
  // As lists: a single text is compared by LIKE, where "_" matches anything and a backslash may escape.
  if (module) wire.MODULE_ID = [module]
  if (entity) wire.ENTITY = [entity]
  if (id) wire.DOCUMENT_ID = [id]
  if (filter.by === 'left' && leftIds.length === 0) return 'none'
  if (filter.by === 'left') {
    if (!isLong) wire.STARTED_BY = leftIds
  } else if (filter.by !== undefined) wire.STARTED_BY = filter.by === 'system' ? 0 : filter.by
  if (filter.state === 'stuck') wire['<OWNED_UNTIL'] = iso(now - STUCK_AFTER_MS)
  if (filter.state === 'running') wire['>=OWNED_UNTIL'] = iso(now + 1)
  const { from, before, changedFrom, changedBefore } = limits(filter, facts)
  if (from !== undefined) wire['>=STARTED'] = iso(from)
  if (before !== undefined) wire['<STARTED'] = iso(before)
  if (changedFrom !== undefined) wire['>=MODIFIED'] = iso(changedFrom)
  if (changedBefore !== undefined) wire['<MODIFIED'] = iso(changedBefore)
  return wire as WorkflowFilterWire
}

/** The portal's order; ends in ID, so that pages neither overlap nor skip. */
export function wireOrder(sort: string | undefined): WorkflowOrderWire {
  const { name, descending } = sortOf(sort)
  const direction = descending ? 'DESC' : 'ASC'
  if (name === 'started') return { STARTED: direction, ID: direction }
  if (name === 'id') return { ID: direction }
  return { MODIFIED: name === 'changed' ? direction : 'DESC', ID: 'ASC' }
}

/** Epoch ms between which it was started and changed: from (inclusive), before (exclusive). */
export function limits(filter: RowFilter, { now, dayStart }: FilterFacts) {
  const after = (day: string | undefined) => (day === undefined ? undefined : dayStart(nextDay(day)))
  const least = (...values: (number | undefined)[]) => pick(Math.min, values)
  const most = (...values: (number | undefined)[]) => pick(Math.max, values)
  const start = (day: string | undefined) => (day === undefined ? undefined : dayStart(day))
  return {
    from: most(start(filter.startedFrom), filter.younger && now - filter.younger * DAY),
    before: least(after(filter.startedTo), filter.older && now - filter.older * DAY),
    changedFrom: start(filter.changedFrom),
    changedBefore: after(filter.changedTo),
  }
}

function pick(of: (...values: number[]) => number, values: (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined)
  return known.length > 0 ? of(...known) : undefined
}

const nextDay = (day: string): string => new Date(Date.parse(`${day}T12:00:00Z`) + DAY).toISOString().slice(0, 10)

// To the second, as the portal keeps it, and upwards: then "<" and ">=" say the same of whole seconds as of the moment itself.
const iso = (moment: number): string => new Date(Math.ceil(moment / 1000) * 1000).toISOString().replace('.000Z', '+00:00')
