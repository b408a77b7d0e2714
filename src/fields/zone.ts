const formats = new Map<string, Intl.DateTimeFormat>()

function formatIn(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const options = { calendar: 'gregory', hourCycle: 'h23' } as const
  const fields = {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  } as const
  const format = new Intl.DateTimeFormat('en-US', { ...options, ...fields, ...(zone ? { timeZone: zone } : {}) })
  formats.set(zone, format)
  return format
}

/** What a clock in the zone shows at an instant: '2027-03-15T18:00:00'. An empty zone is this computer's. */
export function wallClock(instant: number, zone: string): string {
  const parts = Object.fromEntries(
    formatIn(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  )
  return `${parts.year?.padStart(4, '0')}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}:${parts.second}`
}

/**
 * The ISO date-time with offset of a clock reading in the zone. A reading that the clocks skip in spring means the moment
 * as far after the jump; one that comes twice in autumn means the first.
 */
export function isoInZone(wall: string, zone: string): string {
  const asUtc = Date.parse(`${wall.length === 16 ? `${wall}:00` : wall}Z`)
  const before = offsetAt(asUtc - DAY, zone)
  const after = offsetAt(asUtc + DAY, zone)
  const exact = [before, after].find((offset) => offsetAt(asUtc - offset, zone) === offset)
  return isoAt(asUtc - (exact ?? before), zone)
}

const DAY = 86_400_000
const MINUTE = 60_000

function isoAt(instant: number, zone: string): string {
  const minutes = Math.round(offsetAt(instant, zone) / MINUTE)
  const size = Math.abs(minutes)
  const two = (value: number) => String(value).padStart(2, '0')
  const offset = `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
  return new Date(instant + minutes * MINUTE).toISOString().slice(0, 19) + offset
}

function offsetAt(instant: number, zone: string): number {
  const whole = Math.floor(instant / 1000) * 1000
  return Date.parse(`${wallClock(whole, zone)}Z`) - whole
}
