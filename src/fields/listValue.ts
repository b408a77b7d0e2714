import { text } from '@/i18n/i18n'
import type { WireValue } from '@/portal/command'
import type { FieldDescriptor } from './descriptor'
import { ruled } from './fieldType'

/** For types whose value is a list even where one is asked for. */
export const listSchema = (descriptor: FieldDescriptor) =>
  ruled<string[]>((values) => (descriptor.required && values.length === 0 ? text('fields.required') : undefined))

/** A list in the portal's form: an array, or the one value. An empty array would vanish from the request, and so be "left out". */
export function listWire<Value extends WireValue>(values: readonly Value[], { multiple }: FieldDescriptor): WireValue {
  return multiple && values.length > 0 ? values : (values[0] ?? '')
}

/** The defaults that fit: all of them, each once, or the first. */
export const fitting = <Value>(values: Value[], { multiple }: FieldDescriptor): Value[] =>
  multiple ? [...new Set(values)] : values.slice(0, 1)
