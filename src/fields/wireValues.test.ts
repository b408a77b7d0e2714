import { beforeAll, expect, test } from 'vitest'
import { loadLanguage } from '@/i18n/i18n'
import type { FieldDescriptor } from './descriptor'
import { field, untouched } from './field.fixture'

beforeAll(() => loadLanguage('de'))

const options = [
  { value: 'x', label: 'Ex' },
  { value: 'y', label: 'Why' },
]
const crmKinds = { DEAL: 'Y', DYNAMIC_128: 'Y', LEAD: 'N' }
const list = { IBLOCK_ID: '31' }

// type, how it is asked, one default → its value, several → their values
const rows: [type: string, ask: Partial<FieldDescriptor>, one: [unknown, unknown], many: [unknown, unknown]][] = [
  [
    'bool',
    {},
    [1, 'Y'],
    [
      ['Y', false],
      ['Y', 'N'],
    ],
  ],
  ['date', {}, ['2027-03-15T00:00:00+03:00', '2027-03-15T12:00:00+10:00'], [['15.03.2027'], ['2027-03-15T12:00:00+10:00']]],
  [
    'datetime',
    {},
    ['2027-03-15T09:30:00+03:00', '2027-03-15T16:30:00+10:00'],
    [['2027-03-15T09:30:15Z'], ['2027-03-15T19:30:15+10:00']],
  ],
  ['time', {}, ['9:05', '09:05'], [['18:30:00'], ['18:30']]],
  [
    'int',
    {},
    [12, '12'],
    [
      ['1', '2'],
      ['1', '2'],
    ],
  ],
  [
    'double',
    {},
    ['30.5', '30.5'],
    [
      [0.25, 1],
      ['0.25', '1'],
    ],
  ],
  [
    'string',
    {},
    ['a', 'a'],
    [
      ['a', '', 'b'],
      ['a', 'b'],
    ],
  ],
  ['text', {}, ['a\nb', 'a\nb'], [['a'], ['a']]],
  [
    'select',
    { options },
    ['x', 'x'],
    [
      ['x', 'gone'],
      ['x', 'gone'],
    ],
  ],
  ['internalselect', { options: [] }, ['x', 'x'], [['x'], ['x']]],
  [
    'user',
    {},
    ['user_7', 'user_7'],
    [
      ['user_7', 'group_d3'],
      ['user_7', 'group_d3'],
    ],
  ],
  [
    'S:employee',
    {},
    [7, 'user_7'],
    [
      ['7', 'Ann Lee [8]'],
      ['user_7', 'user_8'],
    ],
  ],
  ['file', {}, ['/upload/a.pdf', ''], [['/upload/a.pdf'], '']],
  [
    'S:DiskFile',
    {},
    [12, '12'],
    [
      ['12', 13],
      ['12', '13'],
    ],
  ],
  [
    'UF:money',
    {},
    ['100.50|USD', '100.50|USD'],
    [
      ['1|EUR', '2|RUB'],
      ['1|EUR', '2|RUB'],
    ],
  ],
  ['S:Money', {}, ['7', '7'], [['7'], ['7']]],
  ['UF:money', { options: [{ value: '0', label: 'KZT' }] }, ['5|KZT', '5|KZT'], [['5|USD'], ['5|USD']]],
  ['UF:url', {}, ['https://a.b', 'https://a.b'], [['https://a.b'], ['https://a.b']]],
  [
    'UF:address',
    {},
    ['Lübeck|53.8;10.6', 'Lübeck|53.8;10.6'],
    [
      ['Lübeck|53.8;10.6', 'Kiel'],
      ['Lübeck|53.8;10.6', 'Kiel'],
    ],
  ],
  [
    'UF:crm',
    { settings: crmKinds },
    ['D_1', 'D_1'],
    [
      ['T80_1', 'DEAL_2'],
      ['T80_1', 'D_2'],
    ],
  ],
  [
    'E:ECrm',
    { settings: { CONTACT: 'Y' } },
    [['C_5'], '5'],
    [
      ['5', 'C_6'],
      ['5', '6'],
    ],
  ],
  ['E:ECrm', {}, ['CO_5', 'CO_5'], [['L_1'], ['L_1']]],
  [
    'E:EList',
    { settings: list },
    ['8', '8'],
    [
      ['8', '9'],
      ['8', '9'],
    ],
  ],
  ['UF:iblock_element', {}, ['8', '8'], [[8], ['8']]],
  [
    'S:HTML',
    {},
    [
      { TEXT: '<b>x</b>', TYPE: 'html' },
      { TEXT: '<b>x</b>', TYPE: 'HTML' },
    ],
    [['a'], ['a']],
  ],
  ['email', {}, ['a@b.de', [{ VALUE: 'a@b.de', VALUE_TYPE: 'WORK' }]], [['a@b.de'], [{ VALUE: 'a@b.de', VALUE_TYPE: 'WORK' }]]],
  ['phone', {}, [{ n0: { VALUE: '+7 1' } }, [{ VALUE: '+7 1', VALUE_TYPE: 'WORK' }]], [[], '']],
  ['web', {}, ['a', 'a'], [['a'], ['a']]],
  ['UF:never_seen', {}, [{ a: true }, { a: 'Y' }], [['a'], ['a']]],
]

test.each(rows)('%s (%j): one, several, none', (type, ask, [one, oneWire], [many, manyWire]) => {
  expect(untouched(field({ ...ask, type, defaultValue: one }))).toEqual(oneWire)
  expect(untouched(field({ ...ask, type, multiple: true, defaultValue: many }))).toEqual(manyWire)
  for (const nothing of [null, '', [], undefined, '{=Document:SUM}']) {
    expect(untouched(field({ ...ask, type, defaultValue: nothing }))).toBe('')
    expect(untouched(field({ ...ask, type, multiple: true, defaultValue: nothing }))).toBe('')
  }
})
