import { parseSearchWith, stringifySearchWith } from '@tanstack/react-router'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { documentTypes } from '@/documents/documentTypes'
import { listFilter, quickFilters, requestActivities, taskFilterSchema, wireFilter } from './filter'

// As the router does it by default.
const toAddress = stringifySearchWith(JSON.stringify, JSON.parse)
const fromAddress = parseSearchWith(JSON.parse)
const parse = (search: unknown) => z.parse(taskFilterSchema, search)

const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })
const filters = fc.record({
  show: optional(fc.constantFrom(...quickFilters)),
  template: optional(fc.integer({ min: 1 })),
  request: optional(fc.constantFrom(...(Object.keys(requestActivities) as (keyof typeof requestActivities)[]))),
  document: optional(fc.constantFrom(...documentTypes)),
  q: optional(fc.string({ minLength: 1, unit: 'grapheme' })),
})

describe('the filter in the address', () => {
  test('comes back as it went', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        expect(parse(fromAddress(toAddress(filter)))).toEqual(filter)
      }),
    )
  })

  test('a search for digits, words of JSON or nothing much is a text like any other', () => {
    for (const q of ['12', '007', 'true', 'null', '1e5', '{"a":1}', '"x"', '12345678901234567890', ' a '])
      expect(parse(fromAddress(toAddress({ q }))).q).toBe(q)
  })

  test('whatever is written there never breaks the page, and a bad part falls back alone', () => {
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (search) => void parse(search)))
    fc.assert(fc.property(fc.string(), (address) => void parse(fromAddress(`?${address}`))))
    expect(parse({ show: 'everything', template: -1, request: 'approval', document: 7, q: { a: 1 } })).toEqual({
      request: 'approval',
    })
  })

  test('equal lists share one key, whatever is searched in them', () => {
    expect(listFilter({ q: 'x', show: 'done', template: undefined })).toEqual({ show: 'done' })
    expect(JSON.stringify(listFilter({ q: 'x', show: undefined }))).toBe('{}')
  })
})

describe('the filter for the portal', () => {
  const calendar = {
    now: '2026-11-24T09:00:00+00:00',
    todayEnd: '2026-11-24T22:59:59+00:00',
    weekEnd: '2026-11-29T22:59:59+00:00',
  }

  test('open is what waits for the person in a task that still runs; done is what was answered', () => {
    expect(wireFilter({}, 'undated', calendar)).toEqual({ USER_STATUS: 0, STATUS: 0, OVERDUE_DATE: '' })
    expect(wireFilter({}, 'dated', calendar)).toEqual({ USER_STATUS: 0, STATUS: 0, '!OVERDUE_DATE': '' })
    expect(wireFilter({ show: 'done' }, 'done', calendar)).toEqual({ '>USER_STATUS': 0 })
  })

  test('this week begins where overdue ends', () => {
    expect(wireFilter({ show: 'overdue' }, 'dated', calendar)).toMatchObject({ '<OVERDUE_DATE': calendar.now })
    expect(wireFilter({ show: 'week' }, 'dated', calendar)).toMatchObject({
      '>=OVERDUE_DATE': calendar.now,
      '<=OVERDUE_DATE': calendar.weekEnd,
    })
  })

  test('only upper-case fields with one of the six prefixes leave: the portal drops others silently and answers with everything', () => {
    fc.assert(
      fc.property(filters, fc.constantFrom('dated', 'undated', 'done'), (filter, part) => {
        for (const key of Object.keys(wireFilter(listFilter(filter), part, calendar)))
          expect(key).toMatch(/^(!|<=?|>=?)?[A-Z_]+$/)
      }),
    )
  })
})
