import * as z from 'zod/mini'
import type { WireValue } from '@/portal/command'
import { defaultNote } from './defaults'
import type { FieldDescriptor } from './descriptor'
import type { FieldContext } from './fieldType'
import { fieldTypeOf } from './fieldTypes'

/** Values by the field's place: an id may hold dots and brackets, which the form would read as a path. */
export type FormValues = Record<string, unknown>
export const fieldName = (index: number): string => `f${index}`

/** Checks what was filled in and says what is wrong in the person's words. */
export const formSchema = (descriptors: readonly FieldDescriptor[], context: FieldContext) =>
  z.object(byName(descriptors, (descriptor) => fieldTypeOf(descriptor).schema(descriptor, context)))

/** What the form starts with: the defaults, as far as they are values. */
export const initialValues = (descriptors: readonly FieldDescriptor[], context: FieldContext): FormValues =>
  byName(descriptors, (descriptor) => fieldTypeOf(descriptor).initialValue(descriptor, context))

/** The values under the portal's ids and in its form. Every field is there: one left out would be emptied by the portal. */
export const toWire = (
  descriptors: readonly FieldDescriptor[],
  values: FormValues,
  context: FieldContext,
): Record<string, WireValue> =>
  Object.fromEntries(
    descriptors.map((descriptor, index) => [
      descriptor.id,
      fieldTypeOf(descriptor).wireValue(values[fieldName(index)], descriptor, context),
    ]),
  )

/** What a default says that the field cannot show: an expression, a date in an unknown form. '' where there is none. */
export function hiddenDefault(descriptor: FieldDescriptor, context: FieldContext): string {
  const type = fieldTypeOf(descriptor)
  if (type.explainsDefault || type.wireValue(type.initialValue(descriptor, context), descriptor, context) !== '') return ''
  return defaultNote(descriptor)
}

const byName = <Value>(
  descriptors: readonly FieldDescriptor[],
  of: (descriptor: FieldDescriptor) => Value,
): Record<string, Value> => Object.fromEntries(descriptors.map((descriptor, index) => [fieldName(index), of(descriptor)]))
