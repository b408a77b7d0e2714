import { firstDefault, scalarText } from '@/fields/defaults'
import type { FieldDescriptor } from '@/fields/descriptor'
import type { FieldType } from '@/fields/fieldType'
import { textual } from './string'
import { TextArea } from './text'

/** S:HTML: the text with its tags. Goes back in the form in which it came: bare, or with its kind. */
export const html: FieldType<string> = {
  ...textual(TextArea),
  isWide: 'always',
  initialValue: (descriptor) => typed(descriptor)?.text ?? scalarText(firstDefault(descriptor)),
  wireValue: (value, descriptor) => {
    const before = typed(descriptor)
    return before && value !== '' ? { TEXT: value, TYPE: before.type } : value
  },
}

function typed(descriptor: FieldDescriptor): { text: string; type: string } | undefined {
  const value = firstDefault(descriptor)
  if (typeof value !== 'object' || value === null || !('TEXT' in value)) return undefined
  const type = 'TYPE' in value ? scalarText(value.TYPE).toLowerCase() : ''
  return { text: scalarText(value.TEXT), type: type === 'text' ? 'text' : 'HTML' }
}
