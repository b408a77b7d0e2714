import { beforeAll, expect, test } from 'vitest'
import { loadLanguage } from '@/i18n/i18n'
import type { FieldDescriptor } from './descriptor'
import { context, field, untouched } from './field.fixture'
import { initialValues, toWire } from './formSchema'

beforeAll(() => loadLanguage('de'))

// type, how it is asked, its default, what goes back when nobody touches it
const untouchedRows: [type: string, ask: Partial<FieldDescriptor>, defaultValue: unknown, wire: unknown][] = [
  ['user', { multiple: true }, { 0: 'user_1', 2: 'group_d3' }, ['user_1', 'group_d3']], // a list with gaps
  ['UF:crm', { options: [{ value: '0', label: 'DEAL' }] }, 'D_5', '5'], // the kinds as a list
  ['UF:crm', { settings: { DEAL: 'Y' } }, 'C_5', 'C_5'], // 5 would be another item
  ['E:EList', { options: [{ value: '0', label: '31' }] }, '8', '8'],
  ['phone', {}, [{ VALUE: '+49 1', VALUE_TYPE: 'MOBILE' }], [{ VALUE: '+49 1', VALUE_TYPE: 'MOBILE' }]],
  [
    'S:HTML',
    { multiple: true },
    [
      { TEXT: 'a', TYPE: 'HTML' },
      { TEXT: 'b', TYPE: 'text' },
    ],
    [
      { TEXT: 'a', TYPE: 'HTML' },
      { TEXT: 'b', TYPE: 'text' },
    ],
  ],
  ['UF:never_seen', { multiple: true }, [{ a: 1 }, { a: 2 }], [{ a: 1 }, { a: 2 }]],
  ...[1, '1', 'Y', true].map((yes): (typeof untouchedRows)[number] => ['bool', { required: true }, yes, 'Y']),
  ...[0, '0', 'N', false].map((no): (typeof untouchedRows)[number] => ['bool', { required: true }, no, 'N']),
]

test.each(untouchedRows)('%s (%j) with %j goes back as it was', (type, ask, defaultValue, wire) => {
  expect(untouched(field({ ...ask, type, defaultValue }))).toEqual(wire)
})

test('a moment in the hour that comes twice in autumn stays the moment it was', () => {
  const berlin = { language: 'de', zone: 'Europe/Berlin' } as const
  for (const moment of ['2026-10-25T02:30:00+02:00', '2026-10-25T02:30:00+01:00']) {
    const descriptor = field({ type: 'datetime', defaultValue: moment })
    expect(toWire([descriptor], initialValues([descriptor], berlin), berlin).f).toBe(moment)
  }
})

test('of an address only the text is shown, and it goes back with its place', () => {
  const descriptor = field({ type: 'UF:address', defaultValue: 'Kiel|Pier 2|54.3;10.1|77' })
  expect(initialValues([descriptor], context)).toEqual({ f0: 'Kiel|Pier 2' })
  expect(untouched(descriptor)).toBe('Kiel|Pier 2|54.3;10.1|77')
})
