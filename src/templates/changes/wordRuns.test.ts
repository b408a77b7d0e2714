import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordRuns } from './wordRuns'

test('short values are told whole, comparisons from where they differ', () => {
  expect(wordRuns('5 working days', '2 working days')).toEqual({
    start: '',
    before: '5 working days',
    after: '2 working days',
    end: '',
  })
  expect(wordRuns('Amount > 100 000', 'Amount > 50 000')).toEqual({
    start: 'Amount > ',
    before: '100 000',
    after: '50 000',
    end: '',
  })
})

test('nothing is lost of either text', () => {
  const words = fc.array(fc.constantFrom('a', 'b', ' ', '\n', 'long word'), { maxLength: 60 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(words, words, (one, other) => {
      const { start, before, after, end } = wordRuns(one, other)
      expect([start + before + end, start + after + end]).toEqual([one, other])
    }),
  )
})
