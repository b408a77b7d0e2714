import { useId } from 'react'
import { documentTypes } from '@/documents/documentTypes'
import { language, text } from '@/i18n/i18n'
import type { TemplateName } from '@/templates/schema'
import { Field } from '@/ui/Field'
import { MOST_DAYS } from '@/workflows/days'
import { DEFAULT_DAYS, daysBefore, type FinishOlder } from './finishOlder'
import { OneOf } from './OneOf'
import { Starter } from './Starter'

type Props = {
  search: FinishOlder
  change(changes: Partial<FinishOlder>): void
  templates: ReadonlyMap<number, TemplateName>
  /** in the person's zone */
  today: string
}

/** What is old, and which of it: the count follows each choice. */
export function OlderForm({ search, change, templates, today }: Props) {
  const { date, days = DEFAULT_DAYS, since, template, type } = search
  const byName = [...templates.values()].sort((a, b) => a.name.localeCompare(b.name, language()))
  return (
    <div className="older-form">
      <OneOf
        label={text('recipes.older.limit')}
        value={date === undefined ? 'days' : 'date'}
        options={(['days', 'date'] as const).map((limit) => [limit, text(`recipes.older.limit.${limit}`)])}
        onChange={(limit) => change({ date: limit === 'date' ? daysBefore(today, days) : undefined })}
      />
      {date === undefined ? <Days days={days} change={change} /> : <FirstDay date={date} change={change} />}
      <Field label={text('recipes.older.since')}>
        {(wiring) => (
          <select
            {...wiring}
            className="in"
            value={since ?? 'started'}
            onChange={({ target }) => change({ since: target.value === 'changed' ? 'changed' : undefined })}
          >
            {(['started', 'changed'] as const).map((from) => (
              <option key={from} value={from}>
                {text(`recipes.older.since.${from}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={text('recipes.older.template')}>
        {(wiring) => (
          <select
            {...wiring}
            className="in"
            value={template ?? ''}
            onChange={({ target }) => change({ template: Number(target.value) || undefined })}
          >
            <option value="">{text('recipes.older.anyTemplate')}</option>
            {template !== undefined && !templates.has(template) && <option value={template}>{`№ ${template}`}</option>}
            {byName.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Starter by={search.by} onChange={(by) => change({ by })} />
      <Field label={text('recipes.older.type')}>
        {(wiring) => (
          <select
            {...wiring}
            className="in"
            value={type ?? ''}
            onChange={({ target }) => change({ type: documentTypes.find((one) => one === target.value) })}
          >
            <option value="">{text('recipes.older.anyType')}</option>
            {documentTypes.map((one) => (
              <option key={one} value={one}>
                {text(`documents.type.${one}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  )
}

type LimitProps = Pick<Props, 'change'>

// The fields hold what is typed; only what can be read becomes the limit.
function Days({ days, change }: LimitProps & { days: number }) {
  return (
    <Field label={text('recipes.older.days')}>
      {(wiring) => (
        <input
          {...wiring}
          type="number"
          className="in"
          min={1}
          max={MOST_DAYS}
          defaultValue={days}
          onChange={({ target }) => {
            const typed = Number(target.value)
            if (Number.isInteger(typed) && typed > 0 && typed <= MOST_DAYS) change({ days: typed })
          }}
        />
      )}
    </Field>
  )
}

function FirstDay({ date, change }: LimitProps & { date: string }) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{text('recipes.older.date')}</label>
      <input
        id={id}
        type="date"
        className="in"
        aria-describedby={`${id}-hint`}
        defaultValue={date}
        // While a year is typed it is one of the first centuries.
        onChange={({ target: { value } }) => value >= '1990' && change({ date: value })}
      />
      <span id={`${id}-hint`} className="hint">
        {text('recipes.older.dateHint')}
      </span>
    </div>
  )
}
