import { wallClock } from './zone'

const ISO = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?)?$/
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:\s+(\d{1,2}):(\d\d)(?::(\d\d))?)?$/

/** A date of the portal as 'YYYY-MM-DD', or '' where it cannot be read. The day is the one written: a zone must not move it. */
export const dateOf = (value: string): string => parse(value)?.date ?? ''

/** A date-time of the portal as the person's clock shows it, 'YYYY-MM-DDTHH:mm:ss', or ''. Without an offset it is taken as it stands. */
export function dateTimeOf(value: string, zone: string): string {
  const parsed = parse(value)
  if (!parsed) return ''
  const wall = `${parsed.date}T${parsed.time}`
  return parsed.offset ? wallClock(Date.parse(wall + parsed.offset), zone) : wall
}

function parse(value: string): { date: string; time: string; offset: string } | undefined {
  const text = value.trim().replace(/\s*\[-?\d+\]$/, '') // "15.03.2027 10:00:00 [0]": the portal's own mark for "not shifted"
  const parsed = parseIso(text) ?? parseDotted(text)
  return parsed && isDate(parsed.date) && !Number.isNaN(Date.parse(`${parsed.date}T${parsed.time}Z`)) ? parsed : undefined
}

function parseIso(text: string) {
  const [, date, time = '00:00', offset = ''] = ISO.exec(text) ?? []
  if (!date) return undefined
  const colon = /^[+-]\d{4}$/.test(offset) ? `${offset.slice(0, 3)}:${offset.slice(3)}` : offset
  return { date, time: withSeconds(time), offset: colon }
}

function parseDotted(text: string) {
  const [, day, month, year, hour = '0', minute = '00', second = '00'] = DOTTED.exec(text) ?? []
  if (!day || !month || !year) return undefined
  const time = `${hour.padStart(2, '0')}:${minute}:${second}`
  return { date: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, time, offset: '' }
}

const withSeconds = (time: string) => (time.length === 5 ? `${time}:00` : time)

/** Whether the day exists: Date.parse would read 30 February as 2 March. */
function isDate(date: string): boolean {
  const instant = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(date)
}
