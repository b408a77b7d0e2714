import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateOf, dateTimeOf } from './dateText'
import { isoInZone, wallClock } from './zone'

// The machine is in UTC (test/setup.ts), the portal in Moscow, the person anywhere.
test.each([
  ['2027-03-15T12:00:00', 'Asia/Vladivostok', '2027-03-15T12:00:00+10:00'],
  ['2027-03-15T12:00:00', 'America/St_Johns', '2027-03-15T12:00:00-02:30'],
  ['2027-07-01T09:30', 'Europe/Berlin', '2027-07-01T09:30:00+02:00'],
  ['2027-01-01T09:30', 'Europe/Berlin', '2027-01-01T09:30:00+01:00'],
  ['2027-03-28T02:30:00', 'Europe/Berlin', '2027-03-28T03:30:00+02:00'], // skipped in spring
  ['2027-10-31T02:30:00', 'Europe/Berlin', '2027-10-31T02:30:00+02:00'], // comes twice in autumn
  ['2027-10-31T03:30:00', 'Europe/Berlin', '2027-10-31T03:30:00+01:00'],
])('%s on a clock in %s is %s', (wall, zone, iso) => {
  expect(isoInZone(wall, zone)).toBe(iso)
})

test('a moment the portal told is shown on the person’s clock', () => {
  expect(dateTimeOf('2027-03-15T23:30:00+03:00', 'Asia/Vladivostok')).toBe('2027-03-16T06:30:00')
  expect(dateTimeOf('15.03.2027 09:05:00 [0]', 'Asia/Vladivostok')).toBe('2027-03-15T09:05:00')
})

test('a day the portal told is that day in every zone', () => {
  expect(dateOf('2027-03-15T00:00:00+03:00')).toBe('2027-03-15')
  expect(dateOf('15.03.2027')).toBe('2027-03-15')
  expect(dateOf('30.02.2027')).toBe('')
  expect(dateOf('soon')).toBe('')
})

test('any moment survives the way to the clock and back, but for the hour that comes twice', () => {
  const zones = fc.constantFrom(
    'Europe/Berlin',
    'Asia/Vladivostok',
    'America/New_York',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
    'UTC',
  )
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), zones, (seconds, zone) => {
      const back = Date.parse(isoInZone(wallClock(seconds * 1000, zone), zone)) / 1000
      expect([0, 1800, 3600]).toContain(seconds - back)
    }),
  )
})
