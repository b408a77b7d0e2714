import { isoInZone } from '@/fields/zone'
import { day } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import type { StartSearch } from './address'
import type { MatchConditions } from './schema'

const DAY = 86_400_000

/** The conditions in the portal's terms: days become moments of the person's zone. */
export function conditionsOf({ title = '', from, to }: StartSearch, zone: string): MatchConditions {
  const start = (of: string) => isoInZone(`${of}T00:00:00`, zone)
  const next = (of: string) => new Date(Date.parse(`${of}T12:00:00Z`) + DAY).toISOString().slice(0, 10)
  return { title: title.trim(), createdFrom: from ? start(from) : null, createdBefore: to ? start(next(to)) : null }
}

/** The same in the person's words. */
export function matchWords({ title = '', from, to }: StartSearch): string {
  const words = [
    title.trim() && text('start.match.wordsTitle', { title: title.trim() }),
    from && text('start.match.wordsFrom', { day: day(from) }),
    to && text('start.match.wordsTo', { day: day(to) }),
  ].filter(Boolean)
  return words.length > 0 ? words.join(', ') : text('start.match.everything')
}
