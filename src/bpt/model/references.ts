import { isArray, type PhpArray, type PhpValue } from '@/bpt/php'

/** An expression `{=Object:Field > modifiers}` (BPT_FORMAT §7). */
export type Reference = {
  of:
    | 'document'
    | 'parameter'
    | 'variable'
    | 'constant'
    | 'globalVariable'
    | 'globalConstant'
    | 'system'
    | 'user'
    | 'workflow'
    | 'input'
    | 'activity'
  /** as written: 'Document', 'Template', 'A123_4_5_6' … */
  object: string
  field: string
  modifiers: readonly string[]
}

const kinds: Record<string, Reference['of']> = {
  document: 'document',
  template: 'parameter',
  parameter: 'parameter',
  variable: 'variable',
  constant: 'constant',
  globalvar: 'globalVariable',
  globalconst: 'globalConstant',
  system: 'system',
  user: 'user',
  workflow: 'workflow',
  input: 'input',
}
// The portal's own expression. What repeats is followed by a character that it cannot be: it never tries again.
const EXPRESSION = /\{=\s*([a-z0-9_]+)\s*:\s*([a-z0-9_.]+)(?:\s*>\s*([a-z0-9_:]+)(?:\s*,\s*([a-z0-9_]+))?)?\s*\}/gi
const GENERATED_NAME = /^A\d+(_\d+){2,3}$/

/** A text with the expressions in it read; joined again it is the same but for spaces inside them. */
export function partsOf(text: string): (string | Reference)[] {
  const parts: (string | Reference)[] = []
  let at = 0
  for (const found of text.matchAll(EXPRESSION)) {
    if (found.index > at) parts.push(text.slice(at, found.index))
    parts.push(fromMatch(found))
    at = found.index + found[0].length
  }
  if (at < text.length || at === 0) parts.push(text.slice(at))
  return parts
}

/** Everything a value refers to, at any depth, in its order: in texts, in calculations, and as pairs such as ['Variable', 'X']. */
export function referencesIn(value: PhpValue | undefined): Reference[] {
  const found: Reference[] = []
  const waiting: (PhpValue | undefined)[] = [value]
  while (waiting.length > 0) {
    const one = waiting.pop()
    if (typeof one === 'string') for (const match of one.matchAll(EXPRESSION)) found.push(fromMatch(match))
    if (!isArray(one)) continue
    const pair = pairReference(one)
    if (pair) found.push(pair)
    else for (const inner of [...one.values()].reverse()) waiting.push(inner)
  }
  return found
}

/** The reference that an object and a field make; an object that is none of the known kinds is an activity. */
export const referenceTo = (object: string, field: string, modifiers: readonly string[] = []): Reference => ({
  of: knownKind(object) ?? 'activity',
  object,
  field,
  modifiers,
})

/** The name without the old mark of "as text": X_printable asks for X. */
export const withoutPrintable = (field: string): string => field.replace(/_printable$/i, '')

const knownKind = (object: string): Reference['of'] | undefined =>
  Object.hasOwn(kinds, object.toLowerCase()) ? kinds[object.toLowerCase()] : undefined

const fromMatch = ([, object = '', field = '', ...modifiers]: RegExpExecArray): Reference =>
  referenceTo(
    object,
    field,
    modifiers.filter((one) => one !== undefined),
  )

/** The old form of an expression: the pair ['Variable', 'Manager']; undefined where it is none. BPT_FORMAT §7 */
export function pairReference(array: PhpArray): Reference | undefined {
  const [object, field] = [array.get(0), array.get(1)]
  if (array.size !== 2 || typeof object !== 'string' || typeof field !== 'string') return undefined
  const isObject = knownKind(object) || GENERATED_NAME.test(object)
  return isObject && /^[\w.]+$/.test(field) ? referenceTo(object, field) : undefined
}
