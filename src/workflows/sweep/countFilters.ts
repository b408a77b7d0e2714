import { type FilterFacts, isTooLong, MOST_VALUES, type RowFilter, wireFilter } from '@/workflows/filter'

type Wire = Exclude<ReturnType<typeof wireFilter>, 'none'>
/** `sign`: whether its count is added or taken away. */
export type CountFilter = { wire: Wire; sign: 1 | -1 }

/** Filters whose counts together are the filter's own: itself, or several where its lists are too long for one request. */
export function countFilters(filter: RowFilter, facts: FilterFacts): CountFilter[] {
  if (!isTooLong(filter, facts)) return counted(filter, facts)
  if (filter.origin === 'rules') {
    const { origin: _, ...own } = filter
    const less = countFilters(own, facts).map(({ wire }): CountFilter => ({ wire, sign: -1 }))
    return [...countFilters({ ...own, origin: 'all' }, facts), ...less]
  }
  // Half of what fits for each of the two lists; one that the filter does not use stays as it is.
  const templates = filter.template === undefined && filter.origin === undefined ? pieces(facts.templateIds) : [facts.templateIds]
  const left = filter.by === 'left' ? pieces(facts.leftIds) : [facts.leftIds]
  return templates.flatMap((templateIds) => left.flatMap((leftIds) => counted(filter, { ...facts, templateIds, leftIds })))
}

function counted(filter: RowFilter, facts: FilterFacts): CountFilter[] {
  const wire = wireFilter(filter, facts)
  return wire === 'none' ? [] : [{ wire, sign: 1 }]
}

const SIZE = MOST_VALUES / 2
const pieces = (ids: readonly number[]): (readonly number[])[] =>
  Array.from({ length: Math.ceil(ids.length / SIZE) }, (_, index) => ids.slice(index * SIZE, (index + 1) * SIZE))
