import { expect, test } from 'vitest'
import { rowFilter, sortOf, templateFilterSchema } from './filter'

test('each field of a broken address falls back alone', () => {
  expect(
    templateFilterSchema.parse({ owner: 'ours', auto: 'sometimes', modified: 'true', idle: true, sort: '-size', q: 12 }),
  ).toEqual({ owner: 'ours', auto: undefined, modified: undefined, idle: true, sort: undefined, q: '12' })
})

test('search and order are no part of which rows there are', () => {
  expect(rowFilter({ q: 'x', sort: '-name', owner: 'app', type: undefined })).toEqual({ owner: 'app' })
})

test.each([
  [undefined, { name: 'name', descending: false }],
  ['-running', { name: 'running', descending: true }],
] as const)('%s', (sort, expected) => {
  expect(sortOf(sort)).toEqual(expected)
})
