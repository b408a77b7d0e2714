import * as z from 'zod/mini'
import { documentTypes } from '@/documents/documentTypes'
import { daySchema, daysSchema } from '@/workflows/days'
import type { RowFilter } from '@/workflows/filter'

const maybe = <Schema extends z.ZodMiniType>(schema: Schema) => z.catch(z.optional(schema), undefined)
const positive = z.int().check(z.positive())

/** The recipe in the address; a date wins over days. */
export const finishOlderSchema = z.object({
  /** the first day that is left alone, in the person's zone */
  date: maybe(daySchema),
  days: maybe(daysSchema),
  /** what is old: the start, or nothing has changed since */
  since: maybe(z.enum(['changed'])),
  template: maybe(positive),
  by: maybe(z.union([positive, z.enum(['system', 'left'])])),
  type: maybe(z.enum(documentTypes)),
  act: maybe(z.enum(['delete'])),
})
export type FinishOlder = z.output<typeof finishOlderSchema>
export const DEFAULT_DAYS = 180

/** The list's filter for what is to be finished; `today` is a day in the person's zone. */
export function olderFilter({ date, days = DEFAULT_DAYS, since, template, by, type }: FinishOlder, today: string): RowFilter {
  return {
    ...(since === 'changed' ? { changedTo: dayBefore(date ?? daysBefore(today, days)) } : {}),
    ...(since === undefined && date !== undefined ? { startedTo: dayBefore(date) } : {}),
    ...(since === undefined && date === undefined ? { older: days } : {}),
    ...(template === undefined ? {} : { template }),
    ...(by === undefined ? {} : { by }),
    ...(type === undefined ? {} : { type }),
  }
}

const DAY = 86_400_000

/** The day so many days before another. */
export const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) - days * DAY).toISOString().slice(0, 10)

const dayBefore = (day: string): string => daysBefore(day, 1)
