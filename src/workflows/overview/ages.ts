import { text } from '@/i18n/i18n'
import type { RowFilter } from '@/workflows/filter'
import type { AgeBucket } from '@/workflows/sweep/overview'

/** The filter of all buckets between two, in whichever order they were touched. */
export function ageRange(ages: readonly AgeBucket[], one: number, other: number): Pick<RowFilter, 'older' | 'younger'> {
  const [first, last] = [Math.min(one, other), Math.max(one, other)]
  return { older: ages[first]?.from, younger: ages[last]?.to }
}

/** Numbers of the buckets that lie within the filter; none where it has no age. */
export function bucketsWithin(ages: readonly AgeBucket[], { older, younger }: RowFilter): number[] {
  if (older === undefined && younger === undefined) return []
  return ages.flatMap(({ from = 0, to = Number.POSITIVE_INFINITY }, index) =>
    from >= (older ?? 0) && to <= (younger ?? Number.POSITIVE_INFINITY) ? [index] : [],
  )
}

/** A bucket's upper bound, short: "7 d", "6 mo", "1 y", "older". */
export function boundLabel(days: number | undefined): string {
  if (days === undefined) return text('workflows.ages.older')
  if (days >= 365) return text('ui.age.years', { n: Math.round(days / 365) })
  return days > 90 ? text('ui.age.months', { n: Math.round(days / 30) }) : text('ui.age.days', { n: days })
}
