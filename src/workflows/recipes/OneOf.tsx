type Props<Value extends string> = {
  label: string
  value: Value
  options: readonly (readonly [value: Value, label: string])[]
  onChange(value: Value): void
}

/** One of two or three, all of them in sight. */
export const OneOf = <Value extends string>({ label, value, options, onChange }: Props<Value>) => (
  <fieldset className="field">
    <legend>{label}</legend>
    <div className="radio one-of">
      {options.map(([option, name]) => (
        <label key={option}>
          <input type="radio" className="one-of-input" checked={value === option} onChange={() => onChange(option)} />
          {name}
        </label>
      ))}
    </div>
  </fieldset>
)
