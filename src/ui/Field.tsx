import { type ReactNode, useId } from 'react'

/** What a control inside a field must carry, so that label, hint and error are read with it. */
export type FieldWiring = {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
  'aria-required': true | undefined
}
type FieldProps = {
  label: string
  required?: boolean | undefined
  requiredLabel?: string
  hint?: string | undefined
  /** replaces the hint */
  error?: string | undefined
  children: (wiring: FieldWiring) => ReactNode
}

/** Label above, control, hint or error below. */
export function Field({ label, required, requiredLabel, hint, error, children }: FieldProps) {
  const id = useId()
  const below = error ?? hint
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {required && (
          <span className="req" title={requiredLabel} aria-hidden="true">
            {' *'}
          </span>
        )}
      </label>
      {children({
        id,
        'aria-describedby': below ? `${id}-below` : undefined,
        'aria-invalid': error ? true : undefined,
        'aria-required': required ? true : undefined,
      })}
      {below && (
        <span id={`${id}-below`} className={error ? 'hint bad' : 'hint'}>
          {below}
        </span>
      )}
    </div>
  )
}
