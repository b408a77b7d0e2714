import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarAt } from './calendar'

// The machine's zone is UTC (test/setup.ts), the person's is not.
const at = (iso: string, zone: string) => calendarAt(Date.parse(iso), zone)
const inZone = (iso: string, timeZone: string) =>
  new Date(iso).toLocaleString('en-GB', { timeZone, weekday: 'short', hour: '2-digit', minute: '2-digit', second: '2-digit' })

describe('where today and this week end', () => {
  test('a Tuesday in Moscow', () => {
    expect(at('2026-11-24T09:00:00Z', 'Europe/Moscow')).toEqual({
      now: '2026-11-24T09:00:00+00:00',
      todayEnd: '2026-11-24T20:59:59+00:00',
      weekEnd: '2026-11-29T20:59:59+00:00',
    })
  })

  test('the person’s day counts, not the machine’s: 22:30 in London is tomorrow in Almaty and today in New York', () => {
    const evening = '2026-11-24T22:30:00Z'
    expect(at(evening, 'Asia/Almaty').todayEnd).toBe('2026-11-25T18:59:59+00:00')
    expect(at(evening, 'America/New_York').todayEnd).toBe('2026-11-25T04:59:59+00:00')
  })

  test('on a Sunday the week ends with the day', () => {
    const { todayEnd, weekEnd } = at('2026-11-29T12:00:00Z', 'Europe/Berlin')
    expect(weekEnd).toBe(todayEnd)
  })

  test.each([
    ['spring, 23 hours', '2026-03-29T00:30:00Z', '2026-03-29T21:59:59+00:00'],
    ['spring, after the change', '2026-03-29T12:00:00Z', '2026-03-29T21:59:59+00:00'],
    ['autumn, 25 hours', '2026-10-25T00:30:00Z', '2026-10-25T22:59:59+00:00'],
    ['autumn, after the change', '2026-10-25T12:00:00Z', '2026-10-25T22:59:59+00:00'],
  ])('the clocks change in Berlin: %s', (_, now, todayEnd) => {
    expect(at(now, 'Europe/Berlin').todayEnd).toBe(todayEnd)
  })

  test('a week in which the clocks change ends at the person’s midnight', () => {
    expect(at('2026-03-24T12:00:00Z', 'Europe/Berlin').weekEnd).toBe('2026-03-29T21:59:59+00:00')
    expect(at('2026-10-20T12:00:00Z', 'Europe/Berlin').weekEnd).toBe('2026-10-25T22:59:59+00:00')
  })

  test('at any moment in any zone today ends at 23:59:59, within the day, and the week on a Sunday', () => {
    const zones = ['Europe/Berlin', 'Asia/Kathmandu', 'America/St_Johns', 'Pacific/Auckland', 'Australia/Lord_Howe', 'UTC']
    const moments = fc.date({ min: new Date('2025-01-01'), max: new Date('2032-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(moments, fc.constantFrom(...zones), (moment, zone) => {
        const { todayEnd, weekEnd } = calendarAt(moment.getTime(), zone)
        expect(inZone(todayEnd, zone)).toMatch(/23:59:59$/)
        expect(inZone(weekEnd, zone)).toMatch(/^Sun.*23:59:59$/)
        const day = (iso: string | Date) => new Date(iso).toLocaleDateString('en-GB', { timeZone: zone })
        expect(day(todayEnd)).toBe(day(moment))
        expect(Date.parse(weekEnd) - Date.parse(todayEnd)).toBeLessThan(7 * 86_400_000)
      }),
    )
  })
})
