import type { DocumentType } from '@/documents/types/documentType'
import { text } from '@/i18n/i18n'
import { kindName } from '@/templates/documentType/typeItems'
import { Checkbox } from '@/ui/Checkbox'
import type { AutoStart } from './autoExecute'

type Props = { value: AutoStart; type: DocumentType | undefined; onChange(value: Partial<AutoStart>): void }

/** When it starts by itself, in the words of its documents: "when a deal is created". */
export function AutoStartFields({ value, type, onChange }: Props) {
  const kind = type ? kindName(type) : 'other'
  return (
    <fieldset className="field">
      <legend>{text('upload.auto')}</legend>
      <Checkbox checked={value.onCreated} onChange={(onCreated) => onChange({ onCreated })}>
        {text('upload.auto.created', { kind })}
      </Checkbox>
      <Checkbox checked={value.onChanged} onChange={(onChanged) => onChange({ onChanged })}>
        {text('upload.auto.changed', { kind })}
      </Checkbox>
    </fieldset>
  )
}

/** The same as a fact; undefined where it never does. */
export function startsWhen({ onCreated, onChanged }: AutoStart, type: DocumentType | undefined): string | undefined {
  const kind = type ? kindName(type) : 'other'
  if (onCreated && onChanged) return text('upload.auto.both', { kind })
  if (onCreated) return text('upload.auto.created', { kind })
  return onChanged ? text('upload.auto.changed', { kind }) : undefined
}
