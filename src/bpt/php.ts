/** A PHP value as this app holds it. Integers beyond 2^53 are bigints; floats keep their spelling, so that a file is written back as it was. */
export type PhpValue = null | boolean | number | bigint | string | PhpFloat | PhpArray
export type PhpFloat = { readonly float: string }
/** PHP's one array for lists and maps: keeps its order and its kinds of keys, and knows no prototype. */
export type PhpArray = ReadonlyMap<PhpKey, PhpValue>
export type PhpKey = number | bigint | string

export const isArray = (value: PhpValue | undefined): value is PhpArray => value instanceof Map
export const emptyArray: PhpArray = new Map()

/** What an array holds under a key; undefined where it is no array or has no such key. Of names that PHP counts as numbers either form finds it. */
export function at(value: PhpValue | undefined, key: string | number): PhpValue | undefined {
  if (!isArray(value)) return undefined
  const found = value.get(key)
  return found === undefined && typeof key === 'string' && isIntegerKey(key) ? value.get(Number(key)) : found
}

/** The array under a key, or an empty one. */
export function arrayAt(value: PhpValue | undefined, key: string | number): PhpArray {
  const inner = at(value, key)
  return isArray(inner) ? inner : emptyArray
}

/** The values of an array in their order; of anything else none. */
export const items = (value: PhpValue | undefined): PhpValue[] => (isArray(value) ? [...value.values()] : [])

/** A scalar as PHP would print it; '' for arrays and nothing. */
export function textOf(value: PhpValue | undefined): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'bigint') return String(value)
  if (value === true) return '1'
  return value && typeof value === 'object' && !isArray(value) ? value.float : ''
}

export const textAt = (value: PhpValue | undefined, key: string | number): string => textOf(at(value, key))

/** The designer's getBool: empty, "false", 0 and "N" are no. BPT_FORMAT §3 */
export function isYes(value: PhpValue | undefined): boolean {
  if (isArray(value)) return value.size > 0
  return !['', '0', 'n', 'false'].includes(textOf(value).toLowerCase())
}

/** PHP arrays as REST prints them: a list or an object; integer-like names become PHP's integer keys again. */
export function fromJson(json: unknown): PhpValue {
  if (Array.isArray(json)) return new Map(json.map((item, index) => [index, fromJson(item)]))
  if (typeof json === 'object' && json !== null)
    return new Map(Object.entries(json).map(([key, item]) => [isIntegerKey(key) ? Number(key) : key, fromJson(item)]))
  if (typeof json === 'number') return Number.isSafeInteger(json) ? json : { float: String(json) }
  return typeof json === 'string' || typeof json === 'boolean' ? json : null
}

/** The way back: an array with the keys 0..n in order is a list, any other an object without prototype. */
export function toJson(value: PhpValue | undefined): unknown {
  if (isArray(value)) {
    const entries = [...value]
    if (entries.every(([key], index) => key === index)) return entries.map(([, item]) => toJson(item))
    const object: Record<string, unknown> = Object.create(null)
    for (const [key, item] of entries) object[String(key)] = toJson(item)
    return object
  }
  if (typeof value === 'bigint') return String(value)
  return value && typeof value === 'object' ? Number((value as PhpFloat).float) : (value ?? null)
}

const isIntegerKey = (key: string): boolean => /^(0|-?[1-9]\d{0,14})$/.test(key)
