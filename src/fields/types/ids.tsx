import { defaultTexts } from '@/fields/defaults'
import type { ControlProps, FieldType } from '@/fields/fieldType'
import { text } from '@/i18n/i18n'
import { textual } from './string'
import { TextBox } from './TextBox'

const IdBox = (props: ControlProps<string>) => <TextBox {...props} inputMode="numeric" />

/** A thing that can only be named by its number here. */
const numbered: FieldType<string> = {
  ...textual(IdBox, (value) => (/^n?[1-9]\d*$/.test(value) ? undefined : text('fields.id'))),
  initialValue: (descriptor) => defaultTexts(descriptor)[0] ?? '',
  wireValue: (value) => value.trim(),
}

export const elementId: FieldType<string> = { ...numbered, note: () => text('fields.elementNote') }
export const diskFile: FieldType<string> = { ...numbered, note: () => text('fields.diskNote') }
