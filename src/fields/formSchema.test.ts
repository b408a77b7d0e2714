import { beforeAll, expect, test } from 'vitest'
import { loadLanguage } from '@/i18n/i18n'
import type { FieldDescriptor } from './descriptor'
import { context, field } from './field.fixture'
import { fieldName, formSchema, hiddenDefault, initialValues, toWire } from './formSchema'

beforeAll(() => loadLanguage('de'))

const problem = (descriptor: FieldDescriptor, value: unknown) =>
  formSchema([descriptor], context).safeParse({ [fieldName(0)]: value }).error?.issues[0]?.message

test('what is wrong is said in the person’s words', () => {
  const required = (type: string, rest: Partial<FieldDescriptor> = {}) => field({ type, required: true, ...rest })
  expect(problem(required('bool'), '')).toBe('Ja oder Nein wählen')
  expect(problem(required('bool'), 'N')).toBeUndefined()
  expect(problem(required('string'), '  ')).toBe('Bitte ausfüllen')
  expect(problem(required('int'), '')).toBe('Bitte ausfüllen')
  expect(problem(field({ type: 'int' }), '1,5')).toBe('Hier eine ganze Zahl eingeben')
  expect(problem(field({ type: 'double' }), '')).toBeUndefined()
  expect(problem(field({ type: 'UF:money' }), { amount: '184.500', currency: 'EUR' })).toMatch(/Tausender/)
  expect(problem(required('user', { multiple: true }), [])).toBe('Bitte ausfüllen')
  expect(problem(required('string', { multiple: true }), ['', ''])).toBe('Bitte ausfüllen')
  expect(problem(field({ type: 'double', multiple: true }), ['1', 'x'])).toBe('Hier eine Zahl eingeben')
  expect(problem(required('file'), [])).toBe('Eine Datei anhängen')
  expect(problem(field({ type: 'time' }), '25:00')).toMatch(/18:30/)
  expect(problem(field({ type: 'date' }), '?')).toMatch(/vervollständigen/)
})

test('files go as name and base64, several as a list of such pairs', () => {
  const picked = { name: 'a.pdf', size: 3, base64: 'QUJD', state: 'read' }
  const wire = (multiple: boolean) => toWire([field({ type: 'file', multiple })], { [fieldName(0)]: [picked] }, context).f
  expect(wire(false)).toEqual(['a.pdf', 'QUJD'])
  expect(wire(true)).toEqual([['a.pdf', 'QUJD']])
})

test('every field is sent, under its own id, whatever signs it holds', () => {
  const fields = ['a.b[0]', '__proto__', 'a'].map((id) => field({ id }))
  expect(Object.keys(toWire(fields, initialValues(fields, context), context))).toEqual(['a.b[0]', '__proto__', 'a'])
})

test('a default that cannot be shown is told', () => {
  expect(hiddenDefault(field({ type: 'int', defaultValue: '{=Document:SUM}' }), context)).toBe('{=Document:SUM}')
  expect(hiddenDefault(field({ type: 'date', defaultValue: 'next week' }), context)).toBe('next week')
  expect(hiddenDefault(field({ type: 'int', defaultValue: '5' }), context)).toBe('')
  expect(hiddenDefault(field({ type: 'file', defaultValue: '/upload/a' }), context)).toBe('')
})
