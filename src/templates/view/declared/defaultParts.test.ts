import { expect, test } from 'vitest'
import { fromJson } from '@/bpt/php'
import type { Declared } from '@/bpt/template'
import { defaultParts } from './defaultParts'

const parts = (type: string, value: unknown, options: Declared['options'] = []) =>
  defaultParts(
    {
      ...{ id: 'P', name: 'P', description: '', required: false, multiple: true, raw: new Map() },
      ...{ type, options, defaultValue: fromJson(value) },
    },
    'Europe/Berlin',
  )

test('nothing is told in all its spellings', () => {
  for (const value of [null, '', [], {}, [''], [null]]) expect(parts('string', value)).toEqual([])
})

test('people are told by their ids, however they are written', () => {
  expect(parts('user', ['user_3', '4', '[5]', 'Ann Lee [6]', 7])).toEqual([3, 4, 5, 6, 7].map((id) => ({ kind: 'person', id })))
  expect(parts('user', ['group_d33', 'author'])).toEqual([
    { kind: 'group', code: 'group_d33' },
    { kind: 'group', code: 'author' },
  ])
})

test('a number is a person only where people are meant', () => {
  expect(parts('int', 7)).toEqual([{ kind: 'number', value: 7 }])
  expect(parts('double', '0.10')).toEqual([{ kind: 'text', text: '0.10' }])
  expect(parts('string', 'user_7')).toEqual([{ kind: 'person', id: 7 }])
})

test('yes and no, options, days, moments and money are told apart', () => {
  expect(parts('bool', 'Y')).toEqual([{ kind: 'yesNo', isYes: true }])
  expect(parts('bool', 0)).toEqual([{ kind: 'yesNo', isYes: false }])
  expect(parts('select', ['a', 'z'], [{ value: 'a', label: 'Air' }])).toEqual([
    { kind: 'option', label: 'Air' },
    { kind: 'strayOption', value: 'z' },
  ])
  expect(parts('date', '24.11.2026')).toEqual([{ kind: 'day', day: '2026-11-24' }])
  expect(parts('datetime', '2026-11-24T09:00:00+00:00')).toEqual([{ kind: 'moment', wall: '2026-11-24T10:00:00' }])
  expect(parts('UF:money', '1200.50|EUR')).toEqual([{ kind: 'money', amount: '1200.50', currency: 'EUR' }])
})

test('expressions are values of no type', () => {
  for (const type of ['user', 'int', 'date', 'select'])
    expect(parts(type, '{=Document:TITLE}')).toEqual([{ kind: 'expression', source: '{=Document:TITLE}' }])
  expect(parts('date', '=dateadd({=System:Now},"1d")')).toEqual([{ kind: 'expression', source: '=dateadd({=System:Now},"1d")' }])
})

test('what cannot be read as its type is shown as it stands', () => {
  expect(parts('date', 'soon')).toEqual([{ kind: 'text', text: 'soon' }])
  expect(parts('bool', 'perhaps')).toEqual([{ kind: 'text', text: 'perhaps' }])
  expect(parts('address', { city: 'Riga' })).toEqual([{ kind: 'text', text: '{"city":"Riga"}' }])
})
