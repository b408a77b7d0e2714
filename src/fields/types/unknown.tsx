import { defaultList, firstDefault } from '@/fields/defaults'
import type { FieldDescriptor } from '@/fields/descriptor'
import type { FieldType } from '@/fields/fieldType'
import { text } from '@/i18n/i18n'
import type { WireValue } from '@/portal/command'
import { string } from './string'

/** A type we do not know: its text goes through as it is. What cannot be shown as text goes back untouched. */
export const unknown: FieldType<string> = {
  ...string,
  schema: (descriptor, context) => string.schema({ ...descriptor, required: descriptor.required && !kept(descriptor) }, context),
  wireValue: (value, descriptor) => (value === '' ? (kept(descriptor) ?? '') : value),
  note: (descriptor) => text('fields.unknownNote', { type: descriptor.type }),
  offersPortal: true,
}

/** Several values that cannot all be shown as text: they go back together, or make room for what is written. */
export const structures: FieldType<string> = {
  ...unknown,
  initialValue: () => '',
  wireValue: (value, { defaultValue }) => (value === '' ? wireOf(defaultList(defaultValue)) : [value]),
  isList: true,
}

function kept(descriptor: FieldDescriptor): WireValue {
  const value = firstDefault(descriptor)
  return typeof value === 'object' && hasText(value) ? wireOf(value) : undefined
}

// Lists and maps without a text inside vanish from the request.
const hasText = (value: unknown): boolean =>
  typeof value === 'object' && value !== null ? Object.values(value).some(hasText) : value !== undefined && value !== null

function wireOf(value: unknown): WireValue {
  if (typeof value === 'boolean') return value ? 'Y' : 'N'
  if (typeof value === 'string' || typeof value === 'number') return value
  if (Array.isArray(value)) return value.map(wireOf)
  if (typeof value !== 'object' || value === null) return ''
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, wireOf(inner)]))
}
