import { expect, test } from 'vitest'
import { ageRange, bucketsWithin } from './ages'

const ages = [
  { from: undefined, to: 7, count: 5 },
  { from: 7, to: 30, count: 4 },
  { from: 30, to: 90, count: 3 },
  { from: 90, to: undefined, count: 1 },
]

test('a bar is a filter, several are a range, whichever was touched first', () => {
  expect(ageRange(ages, 0, 0)).toEqual({ older: undefined, younger: 7 })
  expect(ageRange(ages, 2, 1)).toEqual({ older: 7, younger: 90 })
  expect(ageRange(ages, 1, 3)).toEqual({ older: 7, younger: undefined })
})

test('the filter shows on the bars that lie within it', () => {
  expect(bucketsWithin(ages, {})).toEqual([])
  expect(bucketsWithin(ages, { older: 7, younger: 90 })).toEqual([1, 2])
  expect(bucketsWithin(ages, { older: 90 })).toEqual([3])
  expect(bucketsWithin(ages, { younger: 30 })).toEqual([0, 1])
  expect(bucketsWithin(ages, { older: 45 })).toEqual([3])
})
