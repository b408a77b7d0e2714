import { type Language, language, text } from './i18n'

/** A moment: what the portal sends (ISO) or epoch ms. */
export type Moment = string | number

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const ms = (moment: Moment) => (typeof moment === 'number' ? moment : Date.parse(moment))

/** How long ago, short, for lists: "40 min", "6 d", "4 mo", "1 y 2 mo". */
export function age(since: Moment, now: number): string {
  const passed = Math.max(0, now - ms(since))
  if (passed < MINUTE) return text('ui.age.now')
  if (passed < HOUR) return text('ui.age.minutes', { n: Math.floor(passed / MINUTE) })
  if (passed < DAY) return text('ui.age.hours', { n: Math.floor(passed / HOUR) })
  const days = Math.floor(passed / DAY)
  if (days < 60) return text('ui.age.days', { n: days })
  const months = Math.floor(days / 30.44)
  if (months < 12) return text('ui.age.months', { n: months })
  const years = text('ui.age.years', { n: Math.floor(months / 12) })
  return months % 12 === 0 ? years : `${years} ${text('ui.age.months', { n: months % 12 })}`
}

/** How late: "2 days overdue", "5 h overdue". */
export function overdue(dueAt: Moment, now: number): string {
  const late = Math.max(0, now - ms(dueAt))
  if (late < HOUR) return text('ui.overdue.minutes', { n: Math.max(1, Math.floor(late / MINUTE)) })
  if (late < DAY) return text('ui.overdue.hours', { n: Math.floor(late / HOUR) })
  return text('ui.overdue.days', { n: Math.floor(late / DAY) })
}

/** A deadline ahead, short: "Today 18:00", "Thu, 26 Nov"; the year where it is another. */
export function deadline(dueAt: Moment, timeZone: string, now: number): string {
  if (dayOf(dueAt, timeZone) === dayOf(now, timeZone)) return text('ui.today', { time: time(dueAt, timeZone) })
  return format(dueAt, timeZone, { weekday: 'short', day: 'numeric', month: 'short', ...yearIfOther(dueAt, timeZone, now) })
}

/** Exact, for what lies ahead: "Sun, 22 Nov, 18:00"; the year where it is another. */
export const dayAndTime = (at: Moment, timeZone: string, now: number): string =>
  format(at, timeZone, { weekday: 'short', ...dayTime, ...yearIfOther(at, timeZone, now) })

/** Exact, for what has been: "18 Nov, 09:12"; the year where it is another. */
export const dateTime = (at: Moment, timeZone: string, now: number): string =>
  format(at, timeZone, { ...dayTime, ...yearIfOther(at, timeZone, now) })

/** A day of the calendar, written '2026-08-26': "26 Aug 2026". */
export const day = (date: string): string =>
  format(`${date}T12:00:00Z`, 'UTC', { day: 'numeric', month: 'short', year: 'numeric' })

/** A time of day: "09:41". */
export const time = (at: Moment, timeZone: string): string => format(at, timeZone, { hour: '2-digit', minute: '2-digit' })

/** A count or measure as the language writes it: "1,204". */
export const number = (value: number): string => new Intl.NumberFormat(language()).format(value)

// The design writes English dates day first and in 24 hours; American ones would say 6:00 PM.
/** How a language's dates are written: the English of the app is European. */
export const localeOf = (of: Language): string => (of === 'en' ? 'en-GB' : of)

const locale = () => localeOf(language())

const dayTime = { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' } as const

// Making a formatter costs more than a row does.
const formatters = new Map<string, Intl.DateTimeFormat>()
function format(at: Moment, timeZone: string, options: Intl.DateTimeFormatOptions): string {
  const key = `${locale()} ${timeZone} ${Object.values(options)}`
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(locale(), { ...options, timeZone })
  formatters.set(key, known)
  return known.format(ms(at))
}

const dayOf = (at: Moment, timeZone: string) => new Date(ms(at)).toLocaleDateString('en-CA', { timeZone })
const yearIfOther = (at: Moment, timeZone: string, now: number): Intl.DateTimeFormatOptions =>
  dayOf(at, timeZone).slice(0, 4) === dayOf(now, timeZone).slice(0, 4) ? {} : { year: 'numeric' }
