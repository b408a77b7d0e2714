import type { ComponentProps } from 'react'
import './checkbox.css'

type CheckboxProps = Pick<ComponentProps<'input'>, 'tabIndex'> & {
  /** read out; `children` is what is seen, if anything */
  label?: string
  checked: boolean
  /** some of what it stands for is checked */
  mixed?: boolean
  onChange(checked: boolean, withShift: boolean): void
  children?: string
}

/** A box to tick. With only a `label` all around it can be hit, as far as its cell goes. */
export function Checkbox({ label, checked, mixed = false, onChange, tabIndex, children }: CheckboxProps) {
  return (
    <label className="check">
      <input
        ref={(input) => {
          if (input) input.indeterminate = mixed && !checked
        }}
        type="checkbox"
        aria-label={children === undefined ? label : undefined}
        checked={checked}
        tabIndex={tabIndex}
        onChange={({ target, nativeEvent }) =>
          onChange(target.checked, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
        }
      />
      {children}
    </label>
  )
}
