/** A short name for a list of texts, for cache keys that would otherwise hold fifty ids. */
export function shortName(texts: readonly string[]): string {
  let low = 0x811c9dc5
  let high = 0x1b873593
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) {
      low = Math.imul(low ^ text.charCodeAt(at), 0x01000193)
      high = Math.imul(high ^ text.charCodeAt(at), 0x85ebca6b)
    }
    low = Math.imul(low ^ 0xff, 0x01000193) // where one text ends
    high = Math.imul(high ^ 0xff, 0x85ebca6b)
  }
  return `${texts.length}.${(low >>> 0).toString(36)}${(high >>> 0).toString(36)}`
}
