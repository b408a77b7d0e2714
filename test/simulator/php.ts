export type PhpMap = Record<string, unknown>

/** An array in PHP's sense: a list or a map. */
export const isPhpArray = (value: unknown): value is PhpMap | unknown[] => typeof value === 'object' && value !== null

export const asMap = (value: unknown): PhpMap => (isPhpArray(value) ? { ...value } : {})
export const asValues = (value: unknown): unknown[] => (isPhpArray(value) ? Object.values(value) : [])

/** Top-level names are folded by the bizproc methods; of `filter` and `FILTER` the later wins. */
export const upperKeys = (params: PhpMap): PhpMap =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name.toUpperCase(), value]))

/** `(int)$value` */
export function toInt(value: unknown): number {
  if (isPhpArray(value)) return Object.keys(value).length > 0 ? 1 : 0
  if (typeof value === 'boolean') return value ? 1 : 0
  return Number.parseInt(String(value ?? ''), 10) || 0
}

/** `(string)$value` */
export function toText(value: unknown): string {
  if (isPhpArray(value)) return 'Array'
  if (typeof value === 'boolean') return value ? '1' : ''
  return String(value ?? '')
}

/** `empty($value)`: also "0" */
export const isEmpty = (value: unknown): boolean =>
  isPhpArray(value)
    ? Object.keys(value).length === 0
    : value === undefined || value === null || value === false || toText(value) === '' || toText(value) === '0'

export const isNumeric = (value: unknown): boolean =>
  typeof value === 'number' || (typeof value === 'string' && /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i.test(value))

/** Y, 1, true: the flags of all ages */
export const isYes = (value: unknown): boolean => value === true || value === 'Y' || toText(value) === '1' || value === 'true'

/** What json_encode makes of PHP arrays: an empty map is `[]`, a map with the keys 0..n in order is a list. */
export function toJsonShape(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toJsonShape)
  if (!isPhpArray(value)) return value
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined)
  const shaped = entries.map(([key, inner]) => [key, toJsonShape(inner)] as const)
  if (shaped.every(([key], index) => key === String(index))) return shaped.map(([, inner]) => inner)
  return Object.fromEntries(shaped)
}
