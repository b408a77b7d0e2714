import { Field } from './Field'

type SortFieldProps<Name extends string> = {
  label: string
  names: readonly Name[]
  /** the name, with "-" before it where the order is descending */
  value: string
  onChange(value: string): void
  optionLabel(name: Name, descending: boolean): string
}

/** The order of the rows, where there are no heads to press. */
export const SortField = <Name extends string>({ label, names, value, onChange, optionLabel }: SortFieldProps<Name>) => (
  <div className="narrow">
    <Field label={label}>
      {(wiring) => (
        <select {...wiring} className="in" value={value} onChange={({ target }) => onChange(target.value)}>
          {names.flatMap((name) => [
            <option key={name} value={name}>
              {optionLabel(name, false)}
            </option>,
            <option key={`-${name}`} value={`-${name}`}>
              {optionLabel(name, true)}
            </option>,
          ])}
        </select>
      )}
    </Field>
  </div>
)
