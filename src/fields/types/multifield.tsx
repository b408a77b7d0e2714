import { firstDefault, scalarText } from '@/fields/defaults'
import type { ControlProps, FieldType } from '@/fields/fieldType'
import { text } from '@/i18n/i18n'
import { textual } from './string'
import { TextBox } from './TextBox'

const EmailBox = (props: ControlProps<string>) => <TextBox {...props} inputMode="email" />
const PhoneBox = (props: ControlProps<string>) => <TextBox {...props} inputMode="tel" />

export const email = multifield(EmailBox, (value) => (/^[^\s@]+@[^\s@]+$/.test(value) ? undefined : text('fields.email')))
export const phone = multifield(PhoneBox, (value) => (/\d/.test(value) ? undefined : text('fields.phone')))

/** The CRM keeps e-mails and phones as a list of rows with a kind, also where there is only one. */
function multifield(Control: FieldType<string>['Control'], problem: (value: string) => string | undefined): FieldType<string> {
  return {
    ...textual(Control, problem),
    initialValue: (descriptor) => bareValue(firstDefault(descriptor)),
    wireValue: (value, descriptor) =>
      value.trim() === '' ? '' : [{ VALUE: value.trim(), VALUE_TYPE: kindBefore(value, descriptor.defaultValue) ?? 'WORK' }],
  }
}

// Home, mobile: as it was, where the portal told.
function kindBefore(value: string, before: unknown): string | undefined {
  if (typeof before !== 'object' || before === null) return undefined
  if (!('VALUE' in before)) return Object.values(before).flatMap((row) => kindBefore(value, row) ?? [])[0]
  return before.VALUE === value && 'VALUE_TYPE' in before ? scalarText(before.VALUE_TYPE) || undefined : undefined
}

// One row, a map of rows, or the bare text.
function bareValue(value: unknown): string {
  if (typeof value !== 'object' || value === null) return scalarText(value)
  return 'VALUE' in value ? scalarText(value.VALUE) : bareValue(Object.values(value)[0])
}
