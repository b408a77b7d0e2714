import { beforeAll, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { loadLanguage } from '@/i18n/i18n'
import { fieldListSchema, fieldMapSchema } from './descriptorSchema'

beforeAll(() => loadLanguage('ru'))

const field = (inner: object) => z.parse(fieldListSchema, [{ Id: 'a', Type: 'string', ...inner }])[0]

test.each([true, 'Y', 'y', '1', 1, 'true'])('%j means required', (Required) => {
  expect(field({ Required, Multiple: Required })).toMatchObject({ required: true, multiple: true })
})
test.each([false, 'N', '0', 0, '', null, undefined])('%j means not required', (Required) => {
  expect(field({ Required, Multiple: Required })).toMatchObject({ required: false, multiple: false })
})

test.each([
  [
    { b: 'Bee', a: 'Ay' },
    [
      { value: 'b', label: 'Bee' },
      { value: 'a', label: 'Ay' },
    ],
  ],
  [
    ['x', 7],
    [
      { value: '0', label: 'x' },
      { value: '1', label: '7' },
    ],
  ],
  [
    [
      ['x', 'Ex'],
      ['y', 'Why'],
    ],
    [
      { value: 'x', label: 'Ex' },
      { value: 'y', label: 'Why' },
    ],
  ],
  [
    [
      { value: 'x', name: 'Ex' },
      { VALUE: 'y', NAME: 'Why' },
    ],
    [
      { value: 'x', label: 'Ex' },
      { value: 'y', label: 'Why' },
    ],
  ],
  [
    '[x]Ex\nWhy',
    [
      { value: 'x', label: 'Ex' },
      { value: 'Why', label: 'Why' },
    ],
  ],
  [{ '': 'not set', a: 'Ay' }, [{ value: 'a', label: 'Ay' }]],
  [31, [{ value: '31', label: '31' }]],
  [null, []],
  [[], []],
  [undefined, []],
])('choices may be spelled %j', (Options, options) => {
  expect(field({ Options })?.options).toEqual(options)
})

test('keys may be in any case, names by language, and strangers do no harm', () => {
  const parsed = field({ NAME: { en: 'Sum', ru: 'Сумма' }, description: 'why', type: 'UF:odd', AllowSelection: 1, Settings: [] })
  expect(parsed).toMatchObject({ name: 'Сумма', description: 'why', type: 'UF:odd', settings: {} })
  expect(field({ Name: { de: 'Summe' } })?.name).toBe('Summe')
  expect(field({})?.name).toBe('a')
})

test('a map is read by its keys, [] is an empty one, and what is no field is left out', () => {
  const map = { 'sum.net[0]': { Name: 'Net', Type: 'double', Default: '1' }, odd: 'text' }
  expect(z.parse(fieldMapSchema, map)).toMatchObject([{ id: 'sum.net[0]', name: 'Net', defaultValue: '1' }])
  expect(z.parse(fieldMapSchema, [])).toEqual([])
  expect(z.parse(fieldListSchema, null)).toEqual([])
  expect(z.parse(fieldListSchema, { 3: { Id: 'x' }, 5: { Type: 'int' } })).toMatchObject([{ id: 'x', type: 'string' }])
  expect(z.parse(z.object({ Fields: z.optional(fieldListSchema) }), {}).Fields ?? []).toEqual([])
})
