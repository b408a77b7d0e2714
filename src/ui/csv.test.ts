import { expect, test } from 'vitest'
import { csv } from './csv'

test('a comma separates in English, a semicolon where the decimal is a comma', () => {
  expect(csv([['a', 'b']], 'en-GB')).toBe('\ufeffa,b\r\n')
  expect(csv([['a', 'b,c']], 'de')).toBe('\ufeffa;b,c\r\n')
})

test('quotes, line ends and separators stay inside their cell', () => {
  expect(csv([['say "yes"', 'two\nlines', 'a,b']], 'en')).toBe('\ufeff"say ""yes""","two\nlines","a,b"\r\n')
})

test.each(['=1+1', '+cmd', '-2+3', '@SUM(A1)', ' =1', '\t=1'])('%j is no formula', (cell) => {
  expect(csv([[cell]], 'en')).toMatch(/^\ufeff"?'/)
})

test('a negative number is a number', () => {
  expect(csv([['-12.50']], 'en')).toBe('\ufeff-12.50\r\n')
})
