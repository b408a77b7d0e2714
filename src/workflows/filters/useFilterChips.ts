import { useQuery } from '@tanstack/react-query'
import { day } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import { templateQueries } from '@/templates/queries'
import { userQueries } from '@/users/queries'
import type { RowFilter } from '@/workflows/filter'
import { useTitleOf } from './useTitleOf'

/** Filters that are set together and stand in one chip. */
export const filterFields = [
  'state',
  'age',
  'template',
  'waits',
  'by',
  'type',
  'document',
  'started',
  'changed',
  'origin',
] as const
export type FilterField = (typeof filterFields)[number]

export const keysOf: Record<FilterField, readonly (keyof RowFilter)[]> = {
  state: ['state'],
  age: ['older', 'younger'],
  template: ['template'],
  waits: ['holder'],
  by: ['by'],
  type: ['type'],
  document: ['document'],
  started: ['startedFrom', 'startedTo'],
  changed: ['changedFrom', 'changedTo'],
  origin: ['origin'],
}

export type FilterChipWords = { field: FilterField; label: string; value: string }

/** What a filter asks, in words: one entry a chip. */
export function useFilterChips(filter: RowFilter): FilterChipWords[] {
  const { data: templates } = useQuery({
    ...templateQueries.names(),
    enabled: filter.template !== undefined,
    throwOnError: false,
  })
  const by = useName(filter.by)
  const holder = useName(filter.holder)
  const document = useTitleOf(filter.document)
  const values: Record<FilterField, string | undefined> = {
    state: filter.state && text(`workflows.state.${filter.state}`),
    age: ageValue(filter),
    template:
      filter.template === undefined
        ? undefined
        : templates?.find(({ id }) => id === filter.template)?.name ||
          text('workflows.template.noName', { id: String(filter.template) }),
    waits: personValue(filter.holder, holder),
    by: personValue(filter.by, by),
    type: filter.type && text(`documents.type.${filter.type}`),
    document,
    started: rangeValue(filter.startedFrom, filter.startedTo),
    changed: rangeValue(filter.changedFrom, filter.changedTo),
    origin: originValue(filter),
  }
  return filterFields.flatMap((field) => {
    const value = values[field]
    return value === undefined ? [] : [{ field, label: labelOf(field, filter), value }]
  })
}

function labelOf(field: FilterField, { older, younger }: RowFilter): string {
  if (field !== 'age' || (older && younger)) return text(`workflows.filter.${field}`)
  return text(older ? 'workflows.filter.older' : 'workflows.filter.younger')
}

function ageValue({ older, younger }: RowFilter): string | undefined {
  if (older && younger) return text('workflows.filter.ageBetween', { from: older, to: younger })
  const days = older ?? younger
  return days === undefined ? undefined : text('workflows.filter.days', { n: days })
}

function rangeValue(from: string | undefined, to: string | undefined): string | undefined {
  if (from && to) return from === to ? day(from) : text('workflows.filter.between', { from: day(from), to: day(to) })
  if (from) return text('workflows.filter.from', { day: day(from) })
  return to && text('workflows.filter.until', { day: day(to) })
}

// A template decides by itself whose workflows they are.
function originValue({ origin, template }: RowFilter): string | undefined {
  if (origin === undefined && template !== undefined) return undefined
  return text(`workflows.origin.${origin ?? 'workflows'}`)
}

type Who = RowFilter['by'] | RowFilter['holder']

function personValue(who: Who, name: string): string | undefined {
  if (who === undefined) return undefined
  return typeof who === 'number' ? name : text(`workflows.who.${who}`)
}

function useName(who: Who): string {
  const id = typeof who === 'number' ? who : 0
  const { data: user } = useQuery(userQueries.one(id))
  return user?.name || text('users.unknown', { id: String(id) })
}
