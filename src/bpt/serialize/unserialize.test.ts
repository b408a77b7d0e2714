import { expect, test } from 'vitest'
import { unserialize } from './unserialize'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (text: string) => unserialize(bytes(text), 'utf-8')

test.each([
  ['N;', null],
  ['b:1;', true],
  ['b:0;', false],
  ['i:-12;', -12],
  ['i:+12;', 12],
  ['i:-0;', 0],
  ['i:9007199254740993;', 9007199254740993n],
  ['d:0.10000000000000001;', { float: '0.10000000000000001' }],
  ['d:-1.0E+25;', { float: '-1.0E+25' }],
  ['d:INF;', { float: 'INF' }],
  ['s:6:"Дом";', 'Дом'],
  ['s:7:"a";i:1;";', 'a";i:1;'],
  ['s:4:"\ufeffa";', '\ufeffa'],
  ['a:0:{}', new Map()],
  [
    'a:2:{i:0;s:1:"a";s:1:"b";a:1:{i:5;N;}}',
    new Map<unknown, unknown>([
      [0, 'a'],
      ['b', new Map([[5, null]])],
    ]),
  ],
])('%s', (text, value) => {
  expect(read(text)).toEqual({ value, trailingBytes: 0, duplicateKeys: 0, bigIntegers: typeof value === 'bigint' ? 1 : 0 })
})

test('keys are integers where PHP would make them so, and the later of two wins in the place of the first', () => {
  const keys = ['7', '-7', '07', '-0', '1.5', ' 1', '9223372036854775807', '9223372036854775808', '']
  const found = read(`a:${keys.length}:{${keys.map((key) => `s:${key.length}:"${key}";N;`).join('')}}`)
  expect('value' in found && found.value).toEqual(
    new Map([7, -7, '07', '-0', '1.5', ' 1', 9223372036854775807n, '9223372036854775808', ''].map((key) => [key, null])),
  )
  const twice = read('a:3:{s:1:"1";s:1:"a";s:1:"x";N;i:1;s:1:"b";}')
  expect(twice).toMatchObject({
    duplicateKeys: 1,
    value: new Map<unknown, unknown>([
      [1, 'b'],
      ['x', null],
    ]),
  })
})

test('what follows the value is counted', () => {
  expect(read('i:1;\r\n')).toMatchObject({ value: 1, trailingBytes: 2 })
})

test.each([
  ['', 0],
  ['x', 0],
  ['x:1;', 0],
  ['b:2;', 2],
  ['i:1', 2],
  ['i:;', 2],
  ['i:1.5;', 2],
  ['d:1,5;', 2],
  ['N:', 1],
  ['s:3:"Дом";', 8],
  ['s:2:"abc";', 7],
  ['s:99:"abc";', 6],
  ["s:3:'abc';", 4],
  ['a:1:{i:0;N;', 0],
  ['a:1:{i:0;N;x', 11],
  ['a:-1:{}', 2],
  ['a:2:{i:0;N;}', 0],
  ['a:1:{N;i:11;}', 5],
])('broken: %s', (text, offset) => {
  expect(read(text)).toEqual({ code: 'syntax', offset })
})

test('texts of another encoding are counted in bytes and shown in theirs', () => {
  const found = unserialize(new Uint8Array([...bytes('s:3:"'), 0xc4, 0xee, 0xec, ...bytes('";')]), 'windows-1251')
  expect(found).toMatchObject({ value: 'Дом' })
})
