export const SERVER_ZONE = 'Europe/Moscow'
const SERVER_OFFSET = 3 * 3_600_000 // Moscow keeps one offset all year

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** The given hour of the day that lies `days` from today, by the portal server's clock. */
export function dayAt(now: number, days: number, hour: number): number {
  const midnight = Math.floor((now + SERVER_OFFSET) / DAY) * DAY - SERVER_OFFSET
  return midnight + days * DAY + hour * HOUR
}

/** Today at 18:00; late in the evening the last minute of the day, so that it is still to come. */
export function endOfToday(now: number): number {
  const closing = dayAt(now, 0, 18)
  return closing > now + 10 * MINUTE ? closing : dayAt(now, 1, 0) - MINUTE
}

/** A date as the portal sends it: with the server's offset. */
export const serverIso = (time: number): string => `${new Date(time + SERVER_OFFSET).toISOString().slice(0, 19)}+03:00`

/** 12.11.2026, by the server's clock: how people write dates into titles. */
export function writtenDate(time: number): string {
  const [year, month, day] = serverIso(time).slice(0, 10).split('-')
  return `${day}.${month}.${year}`
}
