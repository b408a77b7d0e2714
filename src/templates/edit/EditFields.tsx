import type { DocumentType } from '@/documents/types/documentType'
import { text } from '@/i18n/i18n'
import type { TemplateHead } from '@/templates/mutations'
import { AutoStartFields } from '@/templates/upload/AutoStartFields'
import { autoExecuteOf, autoStartOf } from '@/templates/upload/autoExecute'
import { Field } from '@/ui/Field'

type Props = { typed: TemplateHead; type: DocumentType; onChange(typed: TemplateHead): void; isMissing: boolean }

const DELETED = 4

/** Name, description, and when it starts by itself. */
export function EditFields({ typed, type, onChange, isMissing }: Props) {
  const start = autoStartOf(typed.autoExecute)
  return (
    <>
      <Field
        label={text('templates.edit.name')}
        required
        requiredLabel={text('templates.edit.required')}
        error={isMissing && typed.name.trim() === '' ? text('templates.edit.nameMissing') : undefined}
      >
        {(wiring) => (
          <input
            {...wiring}
            className="in"
            data-first
            value={typed.name}
            onChange={({ target }) => onChange({ ...typed, name: target.value })}
          />
        )}
      </Field>
      <Field label={text('templates.edit.description')}>
        {(wiring) => (
          <textarea
            {...wiring}
            className="in"
            rows={3}
            value={typed.description}
            onChange={({ target }) => onChange({ ...typed, description: target.value })}
          />
        )}
      </Field>
      <AutoStartFields
        type={type}
        value={start}
        // The portal takes no more than these two from an app.
        onChange={(change) => onChange({ ...typed, autoExecute: Number(autoExecuteOf({ ...start, ...change })) })}
      />
      {(typed.autoExecute & DELETED) !== 0 && <p className="hint">{text('templates.edit.deleted')}</p>}
    </>
  )
}
