import { scalarText } from '@/fields/defaults'
import type { FieldDescriptor } from '@/fields/descriptor'
import type { FieldContext } from '@/fields/fieldType'
import { shapeOf } from '@/fields/fieldTypes'
import type { StartValue } from '@/fields/startValues'
import { dateTime, day } from '@/i18n/format'
import { language, text } from '@/i18n/i18n'
import type { WireValue } from '@/portal/command'
import { portalNow } from '@/portal/portal'
import { UserName } from '@/users/UserName'

/** A value for people: names for people and choices, dates as the language writes them. */
export function ValueText({ value: { descriptor, state, value }, context }: { value: StartValue; context: FieldContext }) {
  if (state === 'emptied') return <span className="t2">{text('start.review.empty')}</span>
  const items = listOf(value).filter((item) => item !== '')
  if (items.length === 0) return <span className="t2">—</span>
  return (
    <span className="start-values">
      {items.map((item, index) => {
        const key = `${wireText(item)} ${index}`
        const person = /^user_([1-9]\d*)$/.exec(wireText(item))?.[1]
        if (person && isPerson(descriptor)) return <UserName key={key} id={Number(person)} />
        return (
          <span key={key}>
            {wordOf(wireText(item), descriptor, context)}
            {index < items.length - 1 && ','}
          </span>
        )
      })}
    </span>
  )
}

/** A value of the wire in one line. */
export const wireText = (value: WireValue): string =>
  Array.isArray(value) ? value.map(wireText).join(', ') : typeof value === 'object' ? JSON.stringify(value) : scalarText(value)

const listOf = (value: WireValue): readonly WireValue[] => (Array.isArray(value) ? value : [value])

const isPerson = ({ type, baseType }: FieldDescriptor) =>
  ['user', 's:employee'].includes(type.toLowerCase()) || baseType.toLowerCase() === 'user'

function wordOf(value: string, descriptor: FieldDescriptor, { zone }: FieldContext): string {
  const option = descriptor.options.find((one) => one.value === value)
  if (option) return option.label
  const shape = shapeOf(descriptor)
  if (shape === 'date') return day(value.slice(0, 10))
  if (shape === 'datetime') return dateTime(value, zone, portalNow())
  if (descriptor.type.toLowerCase() === 'bool') return text(value === 'Y' ? 'fields.yes' : 'fields.no')
  return /money$/i.test(descriptor.type) ? moneyText(value) : value
}

function moneyText(value: string): string {
  const [amount = '', currency = ''] = value.split('|')
  const sum = new Intl.NumberFormat(language(), { minimumFractionDigits: 2 }).format(Number(amount))
  return Number.isFinite(Number(amount)) ? `${sum} ${currency}`.trim() : value
}
