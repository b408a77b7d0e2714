import { defaultList, firstDefault, scalarText } from '@/fields/defaults'
import type { FieldType } from '@/fields/fieldType'
import { textual } from './string'
import { TextArea } from './text'

/** S:HTML: the text with its tags. Goes back in the form in which it came: bare, or with its kind. */
export const html: FieldType<string> = {
  ...textual(TextArea),
  isWide: true,
  initialValue: (descriptor) => typed(firstDefault(descriptor))?.text ?? scalarText(firstDefault(descriptor)),
  wireValue: (value, { defaultValue }) => {
    const known = defaultList(defaultValue).flatMap((item) => typed(item) ?? [])
    const before = known.find(({ text }) => text === value) ?? known[0]
    return before && value !== '' ? { TEXT: value, TYPE: before.type } : value
  },
}

function typed(value: unknown): { text: string; type: string } | undefined {
  if (typeof value !== 'object' || value === null || !('TEXT' in value)) return undefined
  const type = 'TYPE' in value ? scalarText(value.TYPE).toLowerCase() : ''
  return { text: scalarText(value.TEXT), type: type === 'text' ? 'text' : 'HTML' }
}
