import { firstDefault, scalarText } from '@/fields/defaults'
import type { FieldDescriptor } from '@/fields/descriptor'
import { type FieldType, ruled } from '@/fields/fieldType'
import { text as words } from '@/i18n/i18n'
import { TextBox } from './TextBox'

/** A text field; `problem` says what is wrong with a text that is not empty. */
export const textual = (
  Control: FieldType<string>['Control'],
  problem: (value: string) => string | undefined = () => undefined,
): FieldType<string> => ({
  Control,
  schema: (descriptor) => ruled((value) => emptyProblem(value, descriptor) ?? (value.trim() ? problem(value.trim()) : undefined)),
  initialValue: (descriptor) => scalarText(firstDefault(descriptor)),
  wireValue: (value) => value,
})

export const string = textual(TextBox)

/** The complaint about a required field that was left empty. */
export const emptyProblem = (value: string, { required }: FieldDescriptor): string | undefined =>
  required && value.trim() === '' ? words('fields.required') : undefined
