import { expect, test } from 'vitest'
import { nextSize } from './pace'

test.each([
  ['a quick portal: it doubles', 10, 50, { rows: 10, ms: 500 }, 20],
  ['never above the most an action allows', 40, 50, { rows: 40, ms: 500 }, 50],
  ['so that a batch takes 5 s', 20, 50, { rows: 20, ms: 4_000 }, 25],
  ['slower than wanted: it shrinks at once', 20, 50, { rows: 20, ms: 10_000 }, 10],
  ['much too slow: it shrinks hard', 20, 50, { rows: 20, ms: 25_000 }, 2],
  ['one row that takes longer than a batch should', 1, 50, { rows: 1, ms: 30_000 }, 1],
  ['a last batch of few rows tells their pace all the same', 50, 50, { rows: 2, ms: 1_000 }, 10],
  ['nothing was carried out: nothing is learnt', 10, 50, { rows: 0, ms: 30 }, 10],
])('%s', (_, size, most, latest, next) => {
  expect(nextSize(size, most, { ...latest, isLost: false })).toBe(next)
})

test('an answer that got lost makes it careful, however soon that was known', () => {
  expect(nextSize(40, 50, { rows: 40, ms: 20, isLost: true })).toBe(10)
  expect(nextSize(1, 50, { rows: 1, ms: 60_000, isLost: true })).toBe(1)
})

test('at a steady pace of a row no batch passes 20 s after the first', () => {
  for (const msPerRow of [10, 50, 200, 400, 1_000, 3_000]) {
    let size = 10
    for (let batch = 0; batch < 20; batch += 1) {
      size = nextSize(size, 50, { rows: size, ms: size * msPerRow, isLost: false })
      expect(size * msPerRow).toBeLessThanOrEqual(Math.max(5_000, msPerRow))
    }
  }
})
