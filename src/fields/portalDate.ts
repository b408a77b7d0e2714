import { wallClock } from './zone'

/** How a portal writes dates: the usual settings of its sites. The American one goes with a 12-hour clock. */
export const dateForms = ['DD.MM.YYYY', 'MM/DD/YYYY', 'DD/MM/YYYY', 'YYYY-MM-DD'] as const
export type DateForm = (typeof dateForms)[number]

/** What a portal of this language most likely has: REST does not tell it. New sites are set up so, any of them may be changed. */
export const guessDateForm = (portalLanguage: string): DateForm =>
  portalLanguage.toLowerCase().startsWith('en') ? 'MM/DD/YYYY' : 'DD.MM.YYYY'

/** '2026-11-24' as the portal writes it. */
export function portalDay(day: string, form: DateForm): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return form.replace('YYYY', year).replace('MM', month).replace('DD', date)
}

/** A clock reading, '2026-11-24T09:05:00', as the portal writes it. */
export function portalMoment(wall: string, form: DateForm): string {
  const [day = '', time = ''] = wall.split('T')
  return `${portalDay(day, form)} ${form === 'MM/DD/YYYY' ? twelveHours(time) : time}`
}

function twelveHours(time: string): string {
  const [hour = '', ...rest] = time.split(':')
  return `${[String(Number(hour) % 12 || 12), ...rest].join(':')} ${Number(hour) < 12 ? 'am' : 'pm'}`
}

/** The offset of the portal's clock in minutes, from any moment it has sent; undefined where that has none. */
export function offsetOf(moment: string | null): number | undefined {
  const [, sign, hours, minutes] = /T.*([+-])(\d\d):?(\d\d)$/.exec(moment ?? '') ?? []
  return sign ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) : undefined
}

/** What the portal's clock shows at an instant; the person's, where both showed the same at `known` (then it has their zone). */
export function portalClock(instant: number, known: string | null, zone: string): string {
  const offset = offsetOf(known)
  if (offset === undefined || known === null) return wallClock(instant, zone)
  const shift = offset * 60_000
  const same = wallClock(Date.parse(known), zone) === wallClock(Date.parse(known) + shift, 'UTC')
  return same ? wallClock(instant, zone) : wallClock(instant + shift, 'UTC')
}
