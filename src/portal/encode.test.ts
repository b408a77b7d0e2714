import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { batchForm, parcels } from './batch'
import { command, type Params, Reference } from './command'
import { encodeForm, looksLikeReference } from './encode'

const decoded = (form: string) => form.split('&').map(decodeURIComponent)

describe('a form', () => {
  test('is written as PHP reads it, every sign encoded', () => {
    expect(decoded(encodeForm({ ID: 7, FIELDS: { 'a.b': 'x&y=z', list: ['ä', '+'] } }))).toEqual([
      'ID=7',
      'FIELDS[a.b]=x&y=z',
      'FIELDS[list][0]=ä',
      'FIELDS[list][1]=+',
    ])
    expect(encodeForm({ at: '2026-11-24T09:00:00+03:00', e: 'a&b#c' })).toBe('at=2026-11-24T09%3A00%3A00%2B03%3A00&e=a%26b%23c')
  })

  test('leaves out what PHP forms cannot carry: null, undefined, empty lists and maps; an empty text and 0 are values', () => {
    expect(encodeForm({ a: null, b: undefined, c: [], d: {}, e: '', f: 0 })).toBe('e=&f=0')
  })

  test('keeps the backslashes of an entity', () => {
    expect(encodeForm({ E: 'Bitrix\\Disk\\BizProcDocument' })).toBe('E=Bitrix%5CDisk%5CBizProcDocument')
  })

  test.each([true, false, Number.NaN, Number.POSITIVE_INFINITY, new Date(0), () => ''])('refuses %s', (value) => {
    expect(() => encodeForm({ FIELDS: { x: value } } as unknown as Params)).toThrow(/FIELDS\[x\]/)
  })
})

describe('a batch', () => {
  const say = (text: unknown) => command('m', { text } as Params, z.unknown())

  test('holds named commands as query strings and goes on after an error', () => {
    expect(decoded(batchForm([['a', command('x.list', { FILTER: { '>ID': 5 } }, z.unknown())]]))).toEqual([
      'halt=0',
      'cmd[a]=x.list?FILTER%5B%3EID%5D=5',
    ])
  })

  test('refers to an earlier answer by a reference only', () => {
    expect(encodeForm({ id: new Reference('me', 'ID') })).toBe('id=%24result%5Bme%5D%5BID%5D')
    expect(looksLikeReference(new Reference('me', 'ID'))).toBe(false)
  })

  test('never holds what a person typed like a reference: such a command goes alone', () => {
    for (const typed of ['$result[me][ID]', { deep: ['a', 'see $result[x]'] }, { '$result[k]': 1 }]) {
      const { alone, batches } = parcels({ one: say('plain'), two: say(typed), three: say('$result') })
      expect(alone.map(([name]) => name)).toEqual(['two'])
      expect(batches.map((batch) => batch.map(([name]) => name))).toEqual([['one', 'three']])
    }
  })

  test('has 50 commands at the most', () => {
    const many = Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`q${index}`, say(index)]))
    expect(parcels(many).batches.map(({ length }) => length)).toEqual([50, 50, 1])
  })
})
