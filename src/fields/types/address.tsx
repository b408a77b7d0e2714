import { defaultTexts } from '@/fields/defaults'
import type { FieldType } from '@/fields/fieldType'
import { string } from './string'

/** UF:address: "text|latitude;longitude", sometimes with "|number" behind. The place stays with its text; a new text goes without one. */
export const address: FieldType<string> = {
  ...string,
  initialValue: (descriptor) => textOf(defaultTexts(descriptor)[0] ?? ''),
  wireValue: (value, descriptor) => defaultTexts(descriptor).find((known) => value !== '' && textOf(known) === value) ?? value,
}

const textOf = (value: string) => value.replace(/\|[-\d.]*;[-\d.]*(\|\d*)?$/, '')
