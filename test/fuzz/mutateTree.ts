import { isArray, type PhpKey, type PhpValue } from '../../src/bpt/php.ts'
import { serialize } from '../../src/bpt/serialize/serialize.ts'
import { unserialize } from '../../src/bpt/serialize/unserialize.ts'
import type { Random } from './mutate.ts'

const strange: PhpValue[] = [
  null,
  true,
  -1,
  2n ** 63n,
  { float: 'NAN' },
  '',
  '0',
  '__proto__',
  '{=A1:B}',
  'user_1 group_2 C1:NEW',
  new Map(),
]
const strangeKeys: PhpKey[] = [
  '__proto__',
  'constructor',
  'Type',
  'Name',
  'Children',
  'Properties',
  'Title',
  'fieldcondition',
  0,
  1,
]

/** Serialized data whose syntax is right and whose meaning is not: values in places where nobody expects them. */
export function mutateTree(bytes: Uint8Array, random: Random): Uint8Array {
  const read = unserialize(bytes, 'utf-8')
  if ('code' in read) throw new Error('a fixture can be read')
  const places = placesIn(read.value)
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item
  for (let left = Math.ceil(random() * 8); left > 0; left -= 1) {
    const { array, key } = pick(places)
    const value = random() < 0.5 ? pick(strange) : copy(pick(places).array)
    if (random() < 0.2) array.delete(key)
    else array.set(random() < 0.7 ? key : pick(strangeKeys), value)
  }
  return serialize(read.value)
}

type Place = { array: Map<PhpKey, PhpValue>; key: PhpKey }

function placesIn(value: PhpValue): Place[] {
  if (!isArray(value)) return []
  return [...value].flatMap(([key, inner]) => [{ array: value as Map<PhpKey, PhpValue>, key }, ...placesIn(inner)])
}

// A tree may not come to hold itself.
const copy = (value: PhpValue): PhpValue =>
  isArray(value) ? new Map([...value].map(([key, inner]) => [key, copy(inner)])) : value
