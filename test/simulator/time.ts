const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const numeric = '2-digit'
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: numeric,
    day: numeric,
    hour: numeric,
    minute: numeric,
    second: numeric,
  })
  formats.set(zone, made)
  return made
}

/** The wall clock of a zone as if it were UTC. */
function wallClock(at: number, zone: string): number {
  const part = Object.fromEntries(
    formatOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  )
  return Date.UTC(part.year ?? 0, (part.month ?? 1) - 1, part.day, part.hour, part.minute, part.second)
}

const wholeSeconds = (at: number) => Math.floor(at / 1000) * 1000

/** How the portal sends a date-time: ISO 8601 with the server's offset, no fractions. */
export function isoDate(at: number, zone: string): string {
  const wall = wallClock(at, zone)
  const minutes = Math.round((wall - wholeSeconds(at)) / 60000)
  const two = (value: number) => String(value).padStart(2, '0')
  const offset = `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`
  return new Date(wall).toISOString().slice(0, 19) + offset
}

/** How the database shows it: the raw columns that ordering by a date adds to task.list. */
export const databaseDate = (at: number, zone: string): string => isoDate(at, zone).slice(0, 19).replace('T', ' ')

/** The portal's free date parser: ISO with offset, or local texts in the server's zone; null where it makes no sense of it. */
export function parseDate(value: unknown, zone: string, now: number): number | null {
  const text = String(value ?? '').trim()
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/i.test(text)) return wholeSeconds(Date.parse(text))
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?)?$/.exec(text)
  if (iso) return fromWall(iso.slice(1, 4).map(Number), iso.slice(4), zone)
  const dotted = /^(\d\d)\.(\d\d)\.(\d{4})(?: (\d\d):(\d\d)(?::(\d\d))?)?$/.exec(text)
  if (dotted) return fromWall(dotted.slice(1, 4).reverse().map(Number), dotted.slice(4), zone)
  const days = /^([+-]\d+) days?$/.exec(text)
  if (days) return wholeSeconds(now + Number(days[1]) * 86_400_000)
  return text === 'now' ? wholeSeconds(now) : null
}

function fromWall([year = 0, month = 1, day = 1]: number[], clock: (string | undefined)[], zone: string): number {
  const [hour = 0, minute = 0, second = 0] = clock.map((part) => Number(part ?? 0))
  const wall = Date.UTC(year, month - 1, day, hour, minute, second)
  const guess = wall - (wallClock(wall, zone) - wall)
  return wall - (wallClock(guess, zone) - guess)
}
