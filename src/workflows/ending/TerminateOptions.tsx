import { text } from '@/i18n/i18n'
import { session } from '@/portal/session'
import { Field } from '@/ui/Field'

export type Terminate = { status: string }

/** What the document's history tells where the person writes nothing. */
export const defaultStatus = (): string => text('runs.terminate.defaultStatus', { name: session().name })

type TerminateOptionsProps = { options: Terminate; onChange(options: Terminate): void }

/** The last state of the workflows that are ended. */
export function TerminateOptions({ options, onChange }: TerminateOptionsProps) {
  return (
    <Field label={text('runs.terminate.status')} hint={text('runs.terminate.statusHint')}>
      {(wiring) => (
        <input
          {...wiring}
          className="in"
          type="text"
          autoComplete="off"
          maxLength={255}
          placeholder={defaultStatus()}
          value={options.status}
          onChange={({ target }) => onChange({ status: target.value })}
        />
      )}
    </Field>
  )
}
