/** What can be written into a .bpt: PHP's values as JavaScript has them. A Map keeps an order of keys that an object would not. */
export type PhpData = null | boolean | number | string | readonly PhpData[] | { readonly [key: string]: PhpData } | PhpPairs
export type PhpPairs = ReadonlyMap<string | number, PhpData>

/** PHP's serialize(): lengths in bytes of UTF-8, whole numbers and keys as integers. */
export function serialize(value: PhpData): string {
  if (value === null) return 'N;'
  if (typeof value === 'boolean') return `b:${value ? 1 : 0};`
  if (typeof value === 'number') return Number.isInteger(value) ? `i:${value};` : `d:${value};`
  if (typeof value === 'string') return text(value)
  const pairs = pairsOf(value)
  return `a:${pairs.length}:{${pairs.map(([key, inner]) => keyOf(key) + serialize(inner)).join('')}}`
}

const text = (value: string): string => `s:${Buffer.byteLength(value)}:"${value}";`

// Of an array, "7" and 7 are the same key: an integer. "07" stays text.
const keyOf = (key: string | number): string =>
  typeof key === 'number' || /^(0|-?[1-9]\d{0,14})$/.test(key) ? `i:${key};` : text(key)

function pairsOf(value: Extract<PhpData, object>): [string | number, PhpData][] {
  if (value instanceof Map) return [...value]
  return Array.isArray(value) ? value.map((item, index) => [index, item]) : Object.entries(value)
}
