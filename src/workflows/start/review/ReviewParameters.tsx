import { useId } from 'react'
import type { FieldContext } from '@/fields/fieldType'
import { shapeOf } from '@/fields/fieldTypes'
import { type DateForm, dateForms } from '@/fields/portalDate'
import type { StartValue } from '@/fields/startValues'
import { text } from '@/i18n/i18n'
import { Notice } from '@/ui/Notice'
import { ValueText, wireText } from './ValueText'

type Props = {
  values: readonly StartValue[]
  context: FieldContext
  dateForm: DateForm
  onDateForm(form: DateForm): void
}

/** The parameters as people read them, and as they are sent. */
export function ReviewParameters({ values, context, dateForm, onDateForm }: Props) {
  if (values.length === 0) return null
  const hasDates = values.some(({ descriptor, state }) => state === 'sent' && shapeOf(descriptor).startsWith('date'))
  return (
    <section className="body stack start-parameters" aria-labelledby="start-parameters">
      <h3 id="start-parameters">{text('start.review.parameters')}</h3>
      <dl>
        {values.map((value) => (
          <div key={value.descriptor.id}>
            <dt>{value.descriptor.name}</dt>
            <dd>
              <ValueText value={value} context={context} />
              <span className="xs t2 start-sent">
                {value.state === 'default'
                  ? text('start.review.default', { name: value.descriptor.id })
                  : text('start.review.sentAs', { name: value.descriptor.id, value: wireText(value.wire) || '""' })}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      {hasDates && <DateFormChoice form={dateForm} onChange={onDateForm} />}
    </section>
  )
}

function DateFormChoice({ form, onChange }: { form: DateForm; onChange(form: DateForm): void }) {
  const id = useId()
  return (
    <Notice tone="warn" announced={false}>
      <label htmlFor={id}>{text('start.dates')}</label>{' '}
      <select id={id} className="in start-dates" value={form} onChange={(event) => onChange(event.target.value as DateForm)}>
        {dateForms.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>{' '}
      {text('start.dates.text')}
    </Notice>
  )
}
