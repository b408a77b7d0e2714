import * as z from 'zod/mini'

/** a hundred years */
export const MOST_DAYS = 36_500

/** A number of days in an address. */
export const daysSchema = z.int().check(z.positive(), z.maximum(MOST_DAYS))
/** A day in an address; one that is none in the calendar would break everything that counts with it. */
export const daySchema = z.string().check(z.regex(/^[12]\d{3}-\d\d-\d\d$/), z.refine(isDay))

// The browser's own calendar knows no 31 June: it would be read as 1 July.
function isDay(text: string): boolean {
  const at = Date.parse(`${text}T12:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text)
}
