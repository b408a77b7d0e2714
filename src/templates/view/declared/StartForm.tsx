import { useMemo } from 'react'
import { toJson } from '@/bpt/php'
import type { Declared } from '@/bpt/template'
import type { FieldDescriptor } from '@/fields/descriptor'
import { fieldMapSchema } from '@/fields/descriptorSchema'
import { FormFields } from '@/fields/FormFields'
import { useFieldForm } from '@/fields/useFieldForm'
import { language, text } from '@/i18n/i18n'
import { session } from '@/portal/session'

/** The form that a start by hand opens, made of the same fields. It can be tried, and sends nothing. */
export function StartForm({ parameters }: { parameters: readonly Declared[] }) {
  const fields = useMemo(() => fieldMapSchema.parse(toJson(new Map(parameters.map(({ id, raw }) => [id, raw])))), [parameters])
  return (
    <div className="body scroll start-preview">
      <h2>{text('templateView.startForm')}</h2>
      <p className="xs t2">{text('templateView.startForm.text')}</p>
      <Preview key={JSON.stringify(fields)} fields={fields} />
    </div>
  )
}

function Preview({ fields }: { fields: readonly FieldDescriptor[] }) {
  const form = useFieldForm(fields, { zone: session().timeZone, language: language() })
  return (
    <form noValidate aria-label={text('templateView.startForm')} onSubmit={(event) => event.preventDefault()}>
      <FormFields fields={form} />
    </form>
  )
}
