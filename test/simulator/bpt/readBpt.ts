import { inflateSync } from 'node:zlib'
import { asMap, asValues, type PhpMap } from '../php.ts'
import { unserialize } from './unserialize.ts'

export type BptContent = { tree: unknown[]; parameters: PhpMap; variables: PhpMap; constants: PhpMap; fields: PhpMap }

const MAX_BYTES = 64 * 1024 * 1024
/** Arrays of references may hold themselves. */
const MAX_DEPTH = 1000

/** A .bpt as the portal's import reads it: serialized, plain or in zlib; null where it would be refused. BPT_FORMAT §1 */
export function readBpt(bytes: Buffer): BptContent | null {
  const plain = unserialize(bytes)
  const content = plain instanceof Map && plain.has('TEMPLATE') ? plain : unserialize(inflated(bytes))
  if (!(content instanceof Map)) return null
  const { TEMPLATE, PARAMETERS, VARIABLES, CONSTANTS, DOCUMENT_FIELDS } = asMap(toPlain(content))
  const tree = asValues(TEMPLATE)
  if (tree.length === 0) return null
  return {
    tree,
    parameters: asMap(PARAMETERS),
    variables: asMap(VARIABLES),
    constants: asMap(CONSTANTS),
    fields: asMap(DOCUMENT_FIELDS),
  }
}

function inflated(bytes: Buffer): Buffer {
  try {
    return inflateSync(bytes, { maxOutputLength: MAX_BYTES })
  } catch {
    return Buffer.alloc(0)
  }
}

/** Lists where the keys are 0..n in order, objects otherwise: what json_encode would make of it. */
function toPlain(value: unknown, depth = 0): unknown {
  if (!(value instanceof Map)) return value
  if (depth > MAX_DEPTH) return null
  const entries = [...value].map(([key, inner]) => [key, toPlain(inner, depth + 1)] as const)
  return entries.every(([key], index) => key === index) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries)
}
