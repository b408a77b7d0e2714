import { lazy, Suspense } from 'react'
import { dateOf, dateTimeOf } from '@/fields/dateText'
import { defaultTexts, firstDefault, scalarText } from '@/fields/defaults'
import { type ControlProps, type FieldType, ruled } from '@/fields/fieldType'
import { isoInZone } from '@/fields/zone'
import { text } from '@/i18n/i18n'
import { UNFINISHED } from './dateValue'
import { emptyProblem } from './string'

// The calendar is the heaviest control; forms without a date do not wait for it.
const DateBox = lazy(() => import('./DateBox').then((module) => ({ default: module.DateBox })))

const dated = (granularity: 'day' | 'minute'): FieldType<string>['Control'] =>
  function DateControl(props: ControlProps<string>) {
    return (
      <Suspense fallback={<span className="in" />}>
        <DateBox {...props} granularity={granularity} />
      </Suspense>
    )
  }

const schema: FieldType<string>['schema'] = (descriptor) =>
  ruled((value) => emptyProblem(value, descriptor) ?? (value === UNFINISHED ? text('fields.date') : undefined))

const known = (value: string) => value !== '' && value !== UNFINISHED

/** A day, kept as 'YYYY-MM-DD'; goes out as its noon on the person's clock, so that no shift between zones moves it. */
export const date: FieldType<string> = {
  Control: dated('day'),
  schema,
  initialValue: (descriptor) => dateOf(scalarText(firstDefault(descriptor))),
  wireValue: (value, _descriptor, { zone }) => (known(value) ? isoInZone(`${value}T12:00:00`, zone) : ''),
  isGroup: true,
}

/** A moment, kept as the person's clock shows it. */
export const datetime: FieldType<string> = {
  Control: dated('minute'),
  schema,
  initialValue: (descriptor, { zone }) => dateTimeOf(scalarText(firstDefault(descriptor)), zone),
  wireValue: (value, descriptor, { zone }) => {
    if (!known(value)) return ''
    const sent = isoInZone(value, zone)
    // In the hour that comes twice in autumn: what nobody touched stays the moment it was.
    const before = defaultTexts(descriptor).find((text) => dateTimeOf(text, zone) === value && hasOffset.test(text))
    return before && Date.parse(before) !== Date.parse(sent) ? before : sent
  },
  isGroup: true,
}
const hasOffset = /T.*(Z|[+-]\d\d:?\d\d)$/
