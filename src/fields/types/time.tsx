import { firstDefault, scalarText } from '@/fields/defaults'
import type { ControlProps, FieldType } from '@/fields/fieldType'
import { text } from '@/i18n/i18n'
import { textual } from './string'
import { TextBox } from './TextBox'

const TimeBox = (props: ControlProps<string>) => <TextBox {...props} inputMode="text" placeholder={text('fields.timeForm')} />

/** HH:MM; people may write 9.30, 0930 or 9:30 pm. */
export const time: FieldType<string> = {
  ...textual(TimeBox, (value) => (readTime(value) ? undefined : text('fields.time'))),
  initialValue: (descriptor) => {
    const written = scalarText(firstDefault(descriptor))
    return /T(\d\d:\d\d)/.exec(written)?.[1] ?? readTime(written) ?? ''
  },
  wireValue: (value) => readTime(value) ?? value.trim(),
}

function readTime(value: string): string | undefined {
  const [, hour, minute = '00', half] =
    /^(\d{1,2})(?:[:.]?(\d\d)(?::\d\d)?)?\s*([ap])?\.?m?\.?$/i.exec(value.trim().replace(/\s*\[-?\d+\]$/, '')) ?? []
  if (hour === undefined || Number(minute) > 59) return undefined
  const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hour)
  return hours > 23 || (half && Number(hour) > 12) ? undefined : `${String(hours).padStart(2, '0')}:${minute}`
}
