import { text } from '@/i18n/i18n'
import { Field } from '@/ui/Field'

type Named = { name: string; description: string }
type Props = { values: Named; part: keyof Named; fault: string | undefined; onChange(changes: Partial<Named>): void }

/** The template's name, or what is said about it. */
export function NameFields({ values, part, fault, onChange }: Props) {
  if (part === 'name')
    return (
      <Field label={text('upload.name')} required requiredLabel={text('upload.required')} error={fault}>
        {(wiring) => (
          <input
            {...wiring}
            className="in"
            autoComplete="off"
            value={values.name}
            onChange={({ target }) => onChange({ name: target.value })}
          />
        )}
      </Field>
    )
  return (
    <Field label={text('upload.description')}>
      {(wiring) => (
        <textarea
          {...wiring}
          className="in"
          rows={3}
          value={values.description}
          onChange={({ target }) => onChange({ description: target.value })}
        />
      )}
    </Field>
  )
}
