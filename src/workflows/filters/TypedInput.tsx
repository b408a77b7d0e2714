import { type ComponentProps, useState } from 'react'

type Props = Omit<ComponentProps<'input'>, 'value' | 'defaultValue' | 'onChange' | 'onBlur' | 'onKeyDown'> & {
  value: string
  /** when one leaves the field or presses Enter */
  onApply(typed: string): void
}

/** An input whose text takes effect as a whole, not letter by letter. */
export function TypedInput({ value, onApply, ...input }: Props) {
  const [kept, setKept] = useState({ value, typed: value })
  const { typed } = kept.value === value ? kept : { typed: value }
  return (
    <input
      {...input}
      className="in"
      value={typed}
      onChange={({ target }) => setKept({ value, typed: target.value })}
      onBlur={() => onApply(typed)}
      onKeyDown={({ key }) => {
        if (key === 'Enter') onApply(typed)
      }}
    />
  )
}
