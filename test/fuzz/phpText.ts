/** A JavaScript value as PHP's serialize() would print it: arrays are lists, objects are maps. */
export function phpText(value: unknown): string {
  if (value === null || value === undefined) return 'N;'
  if (typeof value === 'boolean') return `b:${Number(value)};`
  if (typeof value === 'number') return Number.isInteger(value) ? `i:${value};` : `d:${value};`
  if (typeof value === 'string') return `s:${Buffer.byteLength(value)}:"${value}";`
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  const inner = entries.map(([key, item]) => `${phpText(/^(0|[1-9]\d*)$/.test(String(key)) ? Number(key) : key)}${phpText(item)}`)
  return `a:${entries.length}:{${inner.join('')}}`
}

/** The bytes of a text, one for each character. */
export const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'))
export const utf8 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text))
