import { expect, test } from 'vitest'
import { daysBefore, finishOlderSchema, olderFilter } from './finishOlder'

const today = '2026-11-24'
const filterOf = (search: Record<string, unknown>) => olderFilter(finishOlderSchema.parse(search), today)

test('half a year since the start, unless the address says otherwise', () => {
  expect(filterOf({})).toEqual({ older: 180 })
  expect(filterOf({ days: 90 })).toEqual({ older: 90 })
})

test('a date is the first day that is left alone, and wins over days', () => {
  expect(filterOf({ date: '2026-08-01', days: 90 })).toEqual({ startedTo: '2026-07-31' })
  expect(filterOf({ date: '2026-03-01', since: 'changed' })).toEqual({ changedTo: '2026-02-28' })
})

test('days since the last change become a whole day, which is all the list can say', () => {
  expect(filterOf({ days: 30, since: 'changed' })).toEqual({ changedTo: '2026-10-24' })
})

test('template, starter and kind narrow it; what becomes of the workflows is no part of the filter', () => {
  expect(filterOf({ days: 7, template: 3, by: 'left', type: 'deal', act: 'delete' })).toEqual({
    older: 7,
    template: 3,
    by: 'left',
    type: 'deal',
  })
})

test('an address that cannot be read falls back field by field', () => {
  expect(finishOlderSchema.parse({ date: '2026-06-31', days: -4, since: 'x', by: 0, type: 'deal' })).toEqual({ type: 'deal' })
})

test('days are counted over months and years', () => {
  expect(daysBefore('2026-01-01', 1)).toBe('2025-12-31')
  expect(daysBefore('2026-03-29', 2)).toBe('2026-03-27')
})
