import { expect, test } from 'vitest'
import { context, field } from './field.fixture'
import { initialValues } from './formSchema'
import { guessDateForm, portalClock, portalMoment } from './portalDate'
import { startFields, startParameters, startValues } from './startValues'

const dialect = { dateForm: 'DD.MM.YYYY', known: '2026-11-24T12:00:00+03:00' } as const

/** PARAMETERS when the one field gets this value in the form. */
function sent(
  descriptor: Parameters<typeof field>[0],
  value: unknown,
  form: typeof dialect | { dateForm: 'MM/DD/YYYY'; known: null } = dialect,
) {
  const fields = [field({ id: 'P', ...descriptor })]
  return startParameters(startValues(fields, { f0: value }, context, form))
}
/** PARAMETERS when nobody touches the field. */
const untouched = (descriptor: Parameters<typeof field>[0]) => {
  const fields = [field({ id: 'P', ...descriptor })]
  return startParameters(startValues(fields, initialValues(fields, context), context, dialect))
}

test.each([
  ['a text', { type: 'string' }, 'Müller', 'Müller'],
  ['a long text', { type: 'text' }, 'a\nb', 'a\nb'],
  ['a whole number', { type: 'int' }, '1200', '1200'],
  ['a number, with a dot', { type: 'double' }, '12,5', '12.5'],
  ['yes', { type: 'bool' }, 'Y', 'Y'],
  ['no', { type: 'bool', defaultValue: 'Y' }, 'N', 'N'],
  ['the key of a choice', { type: 'select', options: [{ value: 'de', label: 'Germany' }] }, ['de'], 'de'],
  ['choices', { type: 'select', multiple: true }, ['de', 'fi'], ['de', 'fi']],
  ['a person', { type: 'user' }, ['user_7'], 'user_7'],
  ['people, also when it is one', { type: 'user', multiple: true }, ['user_7'], ['user_7']],
  ['money', { type: 'UF:money' }, { amount: '1.200,50', currency: 'EUR' }, '1200.50|EUR'],
  ['a CRM item', { type: 'UF:crm' }, ['D_12'], 'D_12'],
  ['a time', { type: 'time' }, '9.30', '09:30'],
  ['an address on the web', { type: 'UF:url' }, 'https://example.org', 'https://example.org'],
  ['an unknown type', { type: 'custom_thing' }, 'as it is', 'as it is'],
])('sends %s', (_, descriptor, value, wire) => {
  expect(sent(descriptor, value)).toEqual({ P: wire })
})

test('sends a day as the portal writes it, whatever zone the person is in', () => {
  expect(sent({ type: 'date' }, '2026-11-24')).toEqual({ P: '24.11.2026' })
  expect(sent({ type: 'date' }, '2026-11-24', { dateForm: 'MM/DD/YYYY', known: null })).toEqual({ P: '11/24/2026' })
  expect(sent({ type: 'date', multiple: true }, ['2026-11-24', '2026-12-01'])).toEqual({ P: ['24.11.2026', '01.12.2026'] })
})

test("sends a moment by the portal's clock: 18:30 in Vladivostok is 11:30 in Moscow", () => {
  expect(sent({ type: 'datetime' }, '2026-11-24T18:30:00')).toEqual({ P: '24.11.2026 11:30:00' })
  expect(sent({ type: 'datetime' }, '2026-11-24T18:30:00', { dateForm: 'MM/DD/YYYY', known: null })).toEqual({
    P: '11/24/2026 6:30:00 pm',
  })
})

test("knows the portal's clock by what it has sent, and takes a zone that agrees for the same", () => {
  const july = Date.parse('2026-07-01T10:00:00Z')
  expect(portalClock(july, '2026-01-01T12:00:00+01:00', 'Europe/Berlin')).toBe('2026-07-01T12:00:00')
  expect(portalClock(july, '2026-01-01T12:00:00+03:00', 'Europe/Berlin')).toBe('2026-07-01T13:00:00')
  expect(portalClock(july, null, 'Europe/Berlin')).toBe('2026-07-01T12:00:00')
})

test('midnight and noon on a 12-hour clock', () => {
  expect(portalMoment('2026-11-24T00:05:00', 'MM/DD/YYYY')).toBe('11/24/2026 12:05:00 am')
  expect(portalMoment('2026-11-24T12:05:00', 'MM/DD/YYYY')).toBe('11/24/2026 12:05:00 pm')
})

test('the form of dates is guessed from the language of the portal', () => {
  expect([guessDateForm('en'), guessDateForm('ru'), guessDateForm('de'), guessDateForm('pl')]).toEqual([
    'MM/DD/YYYY',
    'DD.MM.YYYY',
    'DD.MM.YYYY',
    'DD.MM.YYYY',
  ])
})

test.each([
  ['a text', { type: 'string', defaultValue: 'x' }],
  ['an expression', { type: 'user', defaultValue: '{=Document:ASSIGNED_BY_ID}' }],
  ['people of whom one is an expression', { type: 'user', multiple: true, defaultValue: ['user_1', '{=Document:CREATED_BY}'] }],
  ['a date', { type: 'date', defaultValue: '2026-11-24T00:00:00+03:00' }],
  ['money', { type: 'UF:money', defaultValue: '15|EUR' }],
  ['nothing', { type: 'string' }],
])('leaves a default of %s that nobody touched to the template', (_, descriptor) => {
  expect(untouched(descriptor)).toEqual({})
})

test('what is emptied is sent empty, since it would come back otherwise', () => {
  expect(sent({ type: 'string', defaultValue: 'x' }, '')).toEqual({ P: '' })
  expect(sent({ type: 'user', multiple: true, defaultValue: ['user_1'] }, [])).toEqual({ P: '' })
  const fields = [field({ id: 'P', type: 'string', defaultValue: 'x' })]
  expect(startValues(fields, { f0: '' }, context, dialect)[0]?.state).toBe('emptied')
})

test('names keep their letters', () => {
  const fields = [field({ id: 'Legal_Entity' }), field({ id: 'Сторона' })]
  expect(startParameters(startValues(fields, { f0: 'a', f1: 'b' }, context, dialect))).toEqual({
    Legal_Entity: 'a',
    Сторона: 'b',
  })
})

test('files are set apart; what the portal works out itself is not required of the person', () => {
  const { fields, files } = startFields(
    [
      field({ id: 'Scan', type: 'file', required: true }),
      field({ id: 'Curator', type: 'user', required: true, defaultValue: '{=Document:ASSIGNED_BY_ID}' }),
      field({ id: 'Reason', required: true }),
    ],
    context,
  )
  expect(files.map(({ id }) => id)).toEqual(['Scan'])
  expect(fields.map(({ id, required }) => [id, required])).toEqual([
    ['Curator', false],
    ['Reason', true],
  ])
})
