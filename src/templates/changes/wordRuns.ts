/** Two texts and what they have in common at their ends. */
export type WordRuns = { start: string; before: string; after: string; end: string }

const LONG = 160 // characters: then it is prose, and names in it are not torn apart

/** Parts what differs from what does not, at words: of long texts at both ends, of comparisons what stands before the value. */
export function wordRuns(before: string, after: string): WordRuns {
  const isLong = Math.max(before.length, after.length) > LONG
  const whole = { start: '', before, after, end: '' }
  if (!before || !after) return whole
  const [one, other] = [wordsOf(before), wordsOf(after)]
  const shorter = Math.min(one.length, other.length)
  let start = 0
  while (start < shorter && one[start] === other[start]) start += 1
  if (!isLong && !/[=≠<>≤≥] $/.test(one.slice(0, start).join(''))) return whole
  let end = 0
  while (isLong && end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1
  return {
    start: one.slice(0, start).join(''),
    before: one.slice(start, one.length - end).join(''),
    after: other.slice(start, other.length - end).join(''),
    end: one.slice(one.length - end).join(''),
  }
}

const wordsOf = (text: string) => text.match(/\s+|\S+/g) ?? []

/** The beginning of a text that is longer than `length`. */
export const cutEnd = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length).trimEnd()}…` : text
/** Its end. */
export const cutStart = (text: string, length: number): string =>
  text.length > length ? `…${text.slice(text.length - length).trimStart()}` : text
