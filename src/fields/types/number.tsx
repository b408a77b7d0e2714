import { firstDefault, scalarText } from '@/fields/defaults'
import { type ControlProps, type FieldContext, type FieldType, ruled } from '@/fields/fieldType'
import { readNumber, writtenNumber } from '@/fields/number'
import { text } from '@/i18n/i18n'
import { emptyProblem } from './string'
import { TextBox } from './TextBox'

const IntegerBox = (props: ControlProps<string>) => <TextBox {...props} inputMode="numeric" />
const DecimalBox = (props: ControlProps<string>) => <TextBox {...props} inputMode="decimal" />

export const double: FieldType<string> = numeric(DecimalBox, false)
export const int: FieldType<string> = numeric(IntegerBox, true)

function numeric(Control: FieldType<string>['Control'], whole: boolean): FieldType<string> {
  return {
    Control,
    schema: (descriptor, context) => ruled((value) => emptyProblem(value, descriptor) ?? numberProblem(value, context, whole)),
    initialValue: (descriptor, { language }) => writtenNumber(scalarText(firstDefault(descriptor)), language),
    wireValue: (value, _descriptor, context) => numberWire(value, context, whole),
  }
}

/** What is wrong with a written number; an empty one is not wrong. */
export function numberProblem(value: string, { language }: FieldContext, whole = false): string | undefined {
  if (value.trim() === '') return undefined
  const read = readNumber(value, language, whole)
  return 'problem' in read ? text(`fields.${read.problem}`) : undefined
}

/** A written number as the portal reads it, with a dot. */
export function numberWire(value: string, { language }: FieldContext, whole = false): string {
  const read = readNumber(value, language, whole)
  return 'number' in read ? read.number : value.trim()
}
