import { latin1 } from './phpText.ts'

export type Random = () => number

/** The same numbers for the same seed. */
export function seeded(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const nasty = [
  'O:8:"stdClass":0:{}',
  'R:1;',
  'r:2;',
  'E:3:"A:B";',
  'S:2:"\\41a";',
  'N;',
  'b:2;',
  'i:9223372036854775808;',
  'i:-0;',
  'd:1.0E+400;',
  'a:999999999:{',
  'a:2147483647:{}',
  's:4294967295:"',
  's:0:"";',
  'a:0:{}',
  '}}}}',
  '{{{{',
  ';',
  '"',
  '\0',
  '\xff\xfe',
  's:9:"__proto__";',
  's:11:"constructor";',
  's:9:"prototype";',
  's:8:"Children";',
  's:4:"Type";',
  '{=A:B',
  '{=Document:X > a, b}',
  'a:1:{i:0;'.repeat(300),
].map(latin1)

const pick = <Item>(random: Random, items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item
const joined = (...parts: Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts))

/** Damages bytes in one to six places, the way editors, transfers and attackers do. */
export function mutate(bytes: Uint8Array, others: readonly Uint8Array[], random: Random): Uint8Array {
  let result = bytes
  for (let left = Math.ceil(random() * 6); left > 0; left -= 1) result = mutateOnce(result, others, random)
  return result
}

function mutateOnce(bytes: Uint8Array, others: readonly Uint8Array[], random: Random): Uint8Array {
  const place = () => Math.floor(random() * (bytes.length + 1))
  const at = place()
  const end = Math.min(bytes.length, at + Math.floor(random() ** 3 * 400))
  const [before, inside, after] = [bytes.subarray(0, at), bytes.subarray(at, end), bytes.subarray(end)]
  switch (Math.floor(random() * 8)) {
    case 0:
      return changedByte(bytes, at, Math.floor(random() * 256))
    case 1:
      return changedByte(bytes, at, pick(random, [...'0123456789:;{}"abidsNORErC+-']).charCodeAt(0))
    case 2:
      return joined(before, after)
    case 3:
      return joined(before, inside, inside, after)
    case 4:
      return joined(before, pick(random, nasty), after)
    case 5:
      return random() < 0.2 ? before.slice() : joined(before, pick(random, nasty), inside, after)
    case 6: {
      const other = pick(random, others)
      const from = Math.floor(random() * other.length)
      return joined(before, other.subarray(from, from + Math.floor(random() * 2000)), after)
    }
    default:
      return changedNumber(bytes, at, random)
  }
}

function changedByte(bytes: Uint8Array, at: number, byte: number): Uint8Array {
  const copy = bytes.slice()
  copy[at] = byte
  return copy
}

// Lengths and counts are what a reader trusts.
function changedNumber(bytes: Uint8Array, at: number, random: Random): Uint8Array {
  const isDigit = (index: number) => (bytes[index] ?? 0) >= 48 && (bytes[index] ?? 0) <= 57
  let start = at
  while (start < bytes.length && !isDigit(start)) start += 1
  let end = start
  while (isDigit(end)) end += 1
  const number = Number(Buffer.from(bytes.subarray(start, end)).toString()) || 0
  const other = pick(random, [number + 1, number - 1, number * 2, 0, 2 ** 31, 2 ** 32 + number, 10 ** 15])
  return joined(bytes.subarray(0, start), latin1(String(other)), bytes.subarray(end))
}
