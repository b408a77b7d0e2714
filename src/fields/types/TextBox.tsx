import type { ControlProps } from '@/fields/fieldType'

type Props = ControlProps<string> & { inputMode?: 'text' | 'decimal' | 'numeric' | 'email' | 'tel' | 'url'; placeholder?: string }

/** One line of text. */
export function TextBox({ id, descriptor, describedBy, invalid, value, onChange, onBlur, focusRef, ...look }: Props) {
  return (
    <input
      className="in"
      id={id}
      ref={focusRef}
      type="text"
      autoComplete="off"
      inputMode={look.inputMode ?? 'text'}
      placeholder={look.placeholder}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onBlur={onBlur}
      aria-required={descriptor.required}
      aria-invalid={invalid}
      aria-describedby={describedBy}
    />
  )
}
