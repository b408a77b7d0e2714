import { expect, test } from 'vitest'
import { readNumber, writtenNumber } from './number'

test.each([
  ['30', 'en', '30'],
  ['184 500,00', 'de', '184500.00'],
  ['184\u202f500,5', 'ru', '184500.5'],
  ['184.500,25', 'de', '184500.25'],
  ['1,234,567.8', 'en', '1234567.8'],
  ['1.234.567', 'de', '1234567'],
  ['0,5', 'en', '0.5'],
  ['1.5', 'ru', '1.5'],
  ['−7', 'en', '-7'],
  [',5', 'ru', '0.5'],
  ['12345678901234567890,1', 'ru', '12345678901234567890.1'],
] as const)('%s in %s is %s', (written, language, number) => {
  expect(readNumber(written, language)).toEqual({ number })
})

test.each([
  ['184.500', 'de', 'unclear'],
  ['1,234', 'en', 'unclear'],
  ['ten', 'en', 'notNumber'],
  ['12 34', 'en', 'notNumber'],
  ['1,2,3', 'de', 'notNumber'],
  ['1e3', 'en', 'notNumber'],
  ['', 'en', 'notNumber'],
] as const)('%s in %s is refused', (written, language, problem) => {
  expect(readNumber(written, language)).toEqual({ problem })
})

test('a whole number has no cents', () => {
  expect(readNumber('12,5', 'ru', true)).toEqual({ problem: 'notWhole' })
  expect(readNumber('12,0', 'ru', true)).toEqual({ number: '12' })
})

test('a number of the portal is shown as the language writes it', () => {
  expect(writtenNumber('30.5', 'de')).toBe('30,5')
  expect(writtenNumber('30.5', 'en')).toBe('30.5')
  expect(writtenNumber('{=x}', 'ru')).toBe('{=x}')
})
