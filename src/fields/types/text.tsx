import type { ControlProps, FieldType } from '@/fields/fieldType'
import { textual } from './string'

export const text: FieldType<string> = { ...textual(TextArea), isWide: true }

/** Text of several lines; grows with what is typed. */
export function TextArea({ id, descriptor, describedBy, invalid, value, onChange, onBlur, focusRef }: ControlProps<string>) {
  return (
    <textarea
      className="in field-area"
      id={id}
      ref={focusRef}
      rows={3}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onBlur={onBlur}
      aria-required={descriptor.required}
      aria-invalid={invalid}
      aria-describedby={describedBy}
    />
  )
}
