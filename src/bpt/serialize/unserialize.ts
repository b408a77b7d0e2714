import type { PhpArray, PhpKey, PhpValue } from '@/bpt/php'
import { Cursor } from './cursor'
import { arrayKey, integer } from './integers'
import { type Fault, Unreadable } from './unreadable'

export type Unserialized = { value: PhpValue; trailingBytes: number; duplicateKeys: number; bigIntegers: number }

const DEEPEST = 256
const MOST_VALUES = 500_000
const SHORTEST_ELEMENT = 'i:0;N;'.length

const UNSIGNED = /^\d+$/
const SIGNED = /^[+-]?\d+$/
const FLOAT = /^(INF|-INF|NAN|[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?)$/
/** What this reader does not read. */
const foreign: Record<string, Fault['code']> = {
  O: 'object',
  C: 'object',
  E: 'enumeration',
  R: 'reference',
  r: 'reference',
  S: 'escaped',
}

/** PHP's unserialize() within caps, without recursion, references or objects. */
export function unserialize(bytes: Uint8Array, encoding: string): Unserialized | Fault {
  try {
    return readAll(new Cursor(bytes, encoding))
  } catch (error) {
    if (error instanceof Unreadable) return error.fault
    throw error
  }
}

type Open = { array: Map<PhpKey, PhpValue>; left: number }

function readAll(cursor: Cursor): Unserialized {
  const found: Unserialized = { value: null, trailingBytes: 0, duplicateKeys: 0, bigIntegers: 0 }
  const open: Open[] = []
  let values = 0
  for (;;) {
    const inside = open.at(-1)
    if (inside && inside.left === 0) {
      cursor.expect('}')
      open.pop()
    } else {
      const key = inside ? readKey(cursor) : 0
      const start = cursor.at
      values += 1
      const value = cursor.peek() === 'a' ? openArray(cursor, open, MOST_VALUES - values) : readScalar(cursor)
      if (values > MOST_VALUES) cursor.fail('values', start)
      if (typeof value === 'bigint') found.bigIntegers += 1
      if (inside) {
        if (inside.array.has(key)) found.duplicateKeys += 1
        inside.array.set(key, value)
        inside.left -= 1
      } else found.value = value
    }
    if (open.length === 0) return { ...found, trailingBytes: cursor.left }
  }
}

function openArray(cursor: Cursor, open: Open[], room: number): PhpArray {
  const start = cursor.at
  cursor.expect('a:')
  const left = Number(cursor.until(':', UNSIGNED))
  cursor.expect('{')
  // What a number in the file says is believed only as far as there are bytes for it.
  if (left * SHORTEST_ELEMENT >= cursor.left) cursor.fail('syntax', start)
  if (left > room) cursor.fail('values', start)
  if (open.length === DEEPEST) cursor.fail('depth', start)
  const array = new Map<PhpKey, PhpValue>()
  open.push({ array, left })
  return array
}

function readKey(cursor: Cursor): PhpKey {
  const type = cursor.peek()
  if (type !== 'i' && type !== 's' && type !== 'S') cursor.fail('syntax')
  const key = readScalar(cursor)
  return typeof key === 'string' ? arrayKey(key) : (key as number | bigint)
}

function readScalar(cursor: Cursor): PhpValue {
  const start = cursor.at
  const type = cursor.peek()
  if (type === 'N') {
    cursor.expect('N;')
    return null
  }
  if (cursor.peek(1) !== ':') cursor.fail('syntax')
  const code = Object.hasOwn(foreign, type) ? foreign[type] : undefined
  if (code) cursor.fail(code)
  cursor.at += 2
  switch (type) {
    case 'b':
      return cursor.until(';', /^[01]$/) === '1'
    case 'i':
      return integer(cursor.until(';', SIGNED))
    case 'd':
      return { float: cursor.until(';', FLOAT) }
    case 's': {
      const length = Number(cursor.until(':', UNSIGNED))
      cursor.expect('"')
      const text = cursor.text(length)
      cursor.expect('";')
      return text
    }
    default:
      return cursor.fail('syntax', start)
  }
}
