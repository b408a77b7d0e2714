import { text } from '@/i18n/i18n'
import type { JournalEntry } from '@/runs/journal/journalOption'

/** How long, in words: "25 s", "1 min 12 s", "1 h 5 min". */
export function duration(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds))
  const s = whole % 60
  const m = Math.floor(whole / 60)
  if (m === 0) return text('runs.duration.seconds', { s })
  if (m >= 60) return text('runs.duration.hours', { h: Math.floor(m / 60), m: m % 60 })
  return s === 0 ? text('runs.duration.minutes', { m }) : text('runs.duration.both', { m, s })
}

const USUAL_PER_SECOND = 3
const SLOWEST = 0.5
const ENOUGH_ROWS = 20

/** How many rows a second to expect: what the last longer run of this action reached, else what portals usually do. */
export function usualRate(journal: readonly JournalEntry[], action: string): number {
  const last = journal.find((entry) => entry.action === action && entry.finished && entry.count >= ENOUGH_ROWS && entry.ms > 0)
  // A run that was paused for long tells nothing about the portal.
  return Math.max(SLOWEST, last ? (last.count * 1000) / last.ms : USUAL_PER_SECOND)
}

/** A guess in round words: nobody believes "1 min 3 s" of a guess. */
export function estimate(rows: number, perSecond: number): string {
  const seconds = rows / perSecond
  return duration(seconds < 60 ? Math.max(5, Math.ceil(seconds / 5) * 5) : Math.round(seconds / 60) * 60)
}

/** "2.8", "14": one digit after the point only where it matters. */
export const rate = (perSecond: number): number =>
  perSecond < 10 ? Math.max(0.1, Math.round(perSecond * 10) / 10) : Math.round(perSecond)
