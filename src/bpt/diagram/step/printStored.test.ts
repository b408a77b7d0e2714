import { expect, test } from 'vitest'
import { fromJson, type PhpValue } from '@/bpt/php'
import { printStored } from './printStored'

test('scalars are told apart by their spelling', () => {
  expect(['1', 1, true, null, { float: '1.50' }, 10n].map((value) => printStored(value as PhpValue))).toEqual([
    '"1"',
    '1',
    'true',
    'null',
    '1.50',
    '10',
  ])
})

test('lists and maps are printed a line each', () => {
  expect(printStored(fromJson({ Users: ['user_1', 'author'], Options: {}, Deep: { a: 1 } }))).toBe(
    '{\n  Users: [\n    "user_1"\n    "author"\n  ]\n  Options: []\n  Deep: {\n    a: 1\n  }\n}',
  )
})

test('lines of a text stay lines', () => {
  expect(printStored('say "hi"\nand go')).toBe('"say "hi"\nand go"')
})

test('depth breaks nothing', () => {
  let value: PhpValue = 1
  for (let depth = 0; depth < 20_000; depth++) value = new Map([[0, value]])
  expect(printStored(value).length).toBeLessThan(6_000_000)
})
