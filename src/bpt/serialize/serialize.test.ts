import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PhpKey, PhpValue } from '@/bpt/php'
import { arrayKey } from './integers'
import { serialize } from './serialize'
import { unserialize } from './unserialize'

const big = fc
  .bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })
  .map((value) => (Number.isSafeInteger(Number(value)) ? Number(value) : value))
const key: fc.Arbitrary<PhpKey> = fc.oneof(fc.string({ unit: 'grapheme' }).map(arrayKey), fc.integer(), big)
const { value } = fc.letrec<{ value: PhpValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 6, depthSize: 'medium' },
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    big,
    fc.double({ noNaN: true }).map((float) => ({ float: String(float).replace('Infinity', 'INF') })),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('";', '__proto__', '\0', '\ufeff', '}', ';O:1:'),
    fc.array(fc.tuple(key, tie('value')), { maxLength: 6 }).map((entries) => new Map(entries)),
  ),
}))

test('any value is read back as it was written', () => {
  fc.assert(
    fc.property(value, (written) => {
      const read = unserialize(serialize(written), 'utf-8')
      expect(read).toMatchObject({ trailingBytes: 0, duplicateKeys: 0 })
      expect('value' in read && read.value).toEqual(written)
      expect('value' in read && serialize(read.value)).toEqual(serialize(written))
    }),
    { numRuns: 400 },
  )
})

test('lengths are in bytes, also of what UTF-8 cannot spell', () => {
  const text = (one: PhpValue) => new TextDecoder().decode(serialize(one))
  expect(text('Дом')).toBe('s:6:"Дом";')
  expect(text('\ud800')).toBe('s:3:"\ufffd";')
  expect(
    text(
      new Map<PhpKey, PhpValue>([
        [0, true],
        ['a', new Map()],
        [-1, 2n ** 63n],
      ]),
    ),
  ).toBe('a:3:{i:0;b:1;s:1:"a";a:0:{}i:-1;i:9223372036854775808;}')
})

test('depth costs no stack', () => {
  let deep: PhpValue = null
  for (let depth = 0; depth < 50_000; depth += 1) deep = new Map([[0, deep]])
  expect(serialize(deep).length).toBe(2 + 50_000 * 'a:1:{i:0;}'.length)
})
