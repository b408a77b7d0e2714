import type { Holders } from '@/workflows/holders'
import type { Workflow } from '@/workflows/schema'
import { stateOf } from '@/workflows/stuck'

const DAY = 86_400_000
/** Upper bounds of the age histogram in days; the last bucket has none. */
export const ageBounds = [1, 7, 30, 90, 180, 365] as const

/** Workflows started at least `from` and less than `to` days ago: the filter's `older` and `younger`. */
export type AgeBucket = { from: number | undefined; to: number | undefined; count: number }

/** What all running workflows look like together; automation rules are counted apart, in `rules` only. */
export type Overview = {
  running: number
  stuck: number
  over30: number
  over90: number
  rules: number
  byLeft: number
  heldByLeft: number
  /** largest first */
  byTemplate: readonly { id: number; name: string; count: number }[]
  ages: readonly AgeBucket[]
  /** workflows that wait for a person, most first */
  byHolder: readonly { userId: number; count: number }[]
  /** from which age on (ms) a workflow is among the oldest tenth of its template's; undefined where there are fewer than ten */
  oldestTenth(templateId: number | null): number | undefined
}

type Facts = { templates: ReadonlyMap<number, { name: string }>; left: ReadonlySet<number>; now: number }

/** The overview of a sweep. */
export function overviewOf(
  workflows: readonly Workflow[],
  holders: ReadonlyMap<string, Holders>,
  { templates, left, now }: Facts,
): Overview {
  const own = workflows.filter(({ templateId }) => templateId !== null && templates.has(templateId))
  const ages = own.map((workflow) => ({ ...workflow, age: now - Date.parse(workflow.startedAt ?? '') }))
  const older = (days: number) => ages.filter(({ age }) => age > days * DAY).length
  const people = own.map(({ id }) => holders.get(id)?.people ?? [])
  const byTemplate = countBy(own, ({ templateId }) => [templateId ?? 0])
  const oldest = oldestTenths(ages)
  return {
    running: own.length,
    stuck: own.filter((workflow) => stateOf(workflow, now) === 'stuck').length,
    over30: older(30),
    over90: older(90),
    rules: workflows.length - own.length,
    byLeft: own.filter(({ startedBy }) => left.has(startedBy)).length,
    heldByLeft: people.filter((those) => those.some((id) => left.has(id))).length,
    byTemplate: byTemplate.map(([id, count]) => ({ id, name: templates.get(id)?.name ?? '', count })),
    ages: bucketsOf(ages),
    byHolder: countBy(people, (those) => those).map(([userId, count]) => ({ userId, count })),
    oldestTenth: (templateId) => oldest.get(templateId ?? 0),
  }
}

type Aged = { templateId: number | null; age: number }

function bucketsOf(rows: readonly Aged[]): AgeBucket[] {
  return [...ageBounds, undefined].map((to, index) => {
    const from = ageBounds[index - 1]
    const count = rows.filter(
      ({ age }) => (from === undefined || age > from * DAY) && (to === undefined || age <= to * DAY),
    ).length
    return { from, to, count }
  })
}

function oldestTenths(rows: readonly Aged[]): Map<number, number> {
  const byTemplate = new Map<number, number[]>()
  for (const { templateId, age } of rows) if (templateId !== null && !Number.isNaN(age)) push(byTemplate, templateId, age)
  return new Map(
    [...byTemplate].flatMap(([id, ages]): [number, number][] => {
      const limit = ages.sort((a, b) => b - a)[Math.floor(ages.length / 10) - 1]
      return limit === undefined ? [] : [[id, limit]]
    }),
  )
}

function countBy<Row>(rows: readonly Row[], keys: (row: Row) => readonly number[]): [number, number][] {
  const counts = new Map<number, number>()
  for (const row of rows) for (const key of keys(row)) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts].sort(([a, x], [b, y]) => y - x || a - b)
}

function push(into: Map<number, number[]>, key: number, value: number): void {
  const of = into.get(key)
  if (of) of.push(value)
  else into.set(key, [value])
}
