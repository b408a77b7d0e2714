import { type Params, Reference, type WireValue } from './command'

/**
 * Parameters as PHP reads them: `FIELDS[date]=…&TASK_IDS[0]=7`. Null, undefined and empty lists are not sent; that is how PHP forms
 * work. Throws TypeError for what a form cannot say: booleans, NaN, dates.
 */
export function encodeForm(params: Params): string {
  const pairs: string[] = []
  for (const [name, value] of Object.entries(params)) append(pairs, name, value)
  return pairs.join('&')
}

function append(pairs: string[], name: string, value: WireValue): void {
  if (value === null || value === undefined) return
  if (value instanceof Reference) pairs.push(pair(name, value.text))
  else if (typeof value === 'string' || Number.isFinite(value)) pairs.push(pair(name, String(value)))
  else if (Array.isArray(value)) value.forEach((item: WireValue, index) => append(pairs, `${name}[${index}]`, item))
  else if (isMap(value)) for (const [key, item] of Object.entries(value)) append(pairs, `${name}[${key}]`, item)
  else throw new TypeError(`${name}: ${String(value)} cannot be sent as a form`)
}

const isMap = (value: unknown): value is Record<string, WireValue> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

const pair = (name: string, value: string) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`

/** Whether a text in there looks like `$result[`: inside a batch the portal would replace it by another answer's field. */
export function looksLikeReference(value: WireValue): boolean {
  if (typeof value === 'string') return value.includes('$result[')
  if (value === null || typeof value !== 'object' || value instanceof Reference) return false
  return Object.entries(value).some(([key, item]) => key.includes('$result[') || looksLikeReference(item as WireValue))
}
