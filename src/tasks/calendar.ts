import type { Calendar } from './filter'

const DAY = 86_400_000

/** Where today and this week (to Sunday) end in a zone, seen from a moment in epoch ms. */
export function calendarAt(now: number, timeZone: string): Calendar {
  const midnight = nextMidnight(now, timeZone)
  const weekday = new Date(now).toLocaleDateString('en-US', { weekday: 'short', timeZone })
  const daysLeft = 6 - ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(weekday)
  // Noon of the last day is on that day whatever the clocks do meanwhile.
  const weekEnd = daysLeft === 0 ? midnight : nextMidnight(midnight - DAY / 2 + daysLeft * DAY, timeZone)
  return { now: iso(now), todayEnd: iso(midnight - 1000), weekEnd: iso(weekEnd - 1000) }
}

const iso = (moment: number) => new Date(Math.floor(moment / 1000) * 1000).toISOString().replace('.000Z', '+00:00')

function nextMidnight(now: number, timeZone: string): number {
  const sinceMidnight = (at: number) => {
    const parts = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
    }).formatToParts(at)
    const [hours = 0, minutes = 0, seconds = 0] = parts.filter(({ type }) => type !== 'literal').map(({ value }) => Number(value))
    return ((hours * 60 + minutes) * 60 + seconds) * 1000
  }
  const whole = Math.floor(now / 1000) * 1000
  const guess = whole + DAY - sinceMidnight(whole)
  // On the day the clocks change the guess is an hour off.
  const off = sinceMidnight(guess)
  return off === 0 ? guess : off < DAY / 2 ? guess - off : guess + DAY - off
}
