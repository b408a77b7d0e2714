import * as z from 'zod/mini'
import { language } from '@/i18n/i18n'
import type { FieldDescriptor, FieldOption } from './descriptor'

/** PARAMETERS.Fields of a task: a list whose items carry their `Id`. What cannot be answered under an id is left out. */
export const fieldListSchema = z.pipe(
  z.unknown(),
  z.transform((value): FieldDescriptor[] => values(value).flatMap((item) => fieldOf(undefined, item))),
)

/** PARAMETERS of a template, PROPERTIES of a robot: a map by id, `[]` when there are none. */
export const fieldMapSchema = z.pipe(
  z.unknown(),
  z.transform((value): FieldDescriptor[] =>
    isObject(value) ? Object.entries(value).flatMap(([id, item]) => fieldOf(id, item)) : [],
  ),
)

function fieldOf(key: string | undefined, item: unknown): FieldDescriptor[] {
  if (!isObject(item) || Array.isArray(item)) return []
  const inner = new Map(Object.entries(item).map(([name, value]) => [name.toLowerCase(), value]))
  const id = key ?? scalarText(inner.get('id'))
  if (id === '') return []
  const type = scalarText(inner.get('type'))
  return [
    {
      id,
      type: type || 'string',
      baseType: scalarText(inner.get('basetype')),
      name: localText(inner.get('name')) || localText(inner.get('title')) || id,
      description: localText(inner.get('description')),
      required: isYes(inner.get('required')),
      multiple: isYes(inner.get('multiple')),
      options: onceEach(optionsOf(inner.get('options'))),
      settings: settingsOf(inner.get('settings')),
      defaultValue: inner.get('default') ?? null,
    },
  ]
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
const values = (value: unknown): unknown[] => (isObject(value) ? Object.values(value) : [])
const scalarText = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
const isYes = (value: unknown): boolean => ['y', '1', 'true', 'yes'].includes(scalarText(value).toLowerCase())
const settingsOf = (value: unknown): Record<string, unknown> =>
  isObject(value) && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : {}

/** A text, or texts by language: the one in use, else English, else any. */
function localText(value: unknown): string {
  if (!isObject(value)) return scalarText(value)
  const byLanguage = new Map(Object.entries(value).map(([code, text]) => [code.toLowerCase(), scalarText(text)]))
  return byLanguage.get(language()) || byLanguage.get('en') || [...byLanguage.values()].find(Boolean) || ''
}

// An empty key is no choice: it is what a form says for "not chosen".
const onceEach = (options: FieldOption[]): FieldOption[] =>
  options.filter(({ value }, index) => value !== '' && options.findIndex((other) => other.value === value) === index)

function optionsOf(value: unknown): FieldOption[] {
  if (typeof value === 'number') return optionOfLine(String(value))
  if (typeof value === 'string') return value.split('\n').flatMap(optionOfLine)
  // PHP writes a map with the keys 0, 1, 2 as a list: the place is the key.
  if (Array.isArray(value)) return value.flatMap((item, place) => optionOfItem(item, String(place)))
  return isObject(value) ? Object.entries(value).flatMap(([key, item]) => optionOfEntry(key, item)) : []
}

// The designer keeps choices as lines of text: "[code]Label", or the label alone.
function optionOfLine(line: string): FieldOption[] {
  const [, value, label] = /^\[([^\]]*)\](.*)$/.exec(line.trim()) ?? [undefined, line.trim(), line.trim()]
  return value ? [{ value, label: label?.trim() || value }] : []
}

function optionOfItem(item: unknown, key: string): FieldOption[] {
  if (Array.isArray(item) && item.length === 2) return [{ value: scalarText(item[0]), label: scalarText(item[1]) }]
  if (!isObject(item)) {
    const label = scalarText(item)
    return label === '' ? [] : [{ value: key, label }]
  }
  const inner = new Map(Object.entries(item).map(([name, value]) => [name.toLowerCase(), value]))
  const value = scalarText(inner.get('value') ?? inner.get('id'))
  return value === '' ? [] : [{ value, label: localText(inner.get('name') ?? inner.get('label')) || value }]
}

const optionOfEntry = (key: string, item: unknown): FieldOption[] =>
  isObject(item) && ('value' in item || 'VALUE' in item)
    ? optionOfItem(item, key)
    : [{ value: key, label: localText(item) || key }]
