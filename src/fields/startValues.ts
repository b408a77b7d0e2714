import type { WireValue } from '@/portal/command'
import type { FieldDescriptor } from './descriptor'
import type { FieldContext } from './fieldType'
import { shapeOf } from './fieldTypes'
import { type FormValues, hiddenDefault, initialValues, toWire } from './formSchema'
import { type DateForm, portalClock, portalDay, portalMoment } from './portalDate'

/** How this portal writes dates: REST converts nothing that a workflow is started with. */
export type StartDialect = {
  dateForm: DateForm
  /** a moment as the portal sent it, for the offset of its clock */
  known: string | null
}

/** What becomes of a parameter: the template's default applies where nothing is sent, an empty text beats it. */
export type StartValue = {
  descriptor: FieldDescriptor
  state: 'default' | 'sent' | 'emptied'
  /** as a task's answer would have it: for people to read */
  value: WireValue
  /** as the portal gets it */
  wire: WireValue
}

/** What can be filled in, and the files, which cannot be passed. What the portal works out by itself is not required of the person. */
export function startFields(parameters: readonly FieldDescriptor[], context: FieldContext) {
  const fields = parameters.filter((one) => shapeOf(one) !== 'file')
  return {
    fields: fields.map((one) => (one.required && hiddenDefault(one, context) !== '' ? { ...one, required: false } : one)),
    files: parameters.filter((one) => shapeOf(one) === 'file'),
  }
}

/** The values in the wire dialect of a start: what nobody touched is left to the template's own default. */
export function startValues(
  fields: readonly FieldDescriptor[],
  values: FormValues,
  context: FieldContext,
  dialect: StartDialect,
): StartValue[] {
  const filled = toWire(fields, values, context)
  const before = toWire(fields, initialValues(fields, context), context)
  return fields.map((descriptor) => {
    const value = filled[descriptor.id]
    const isUntouched = JSON.stringify(value) === JSON.stringify(before[descriptor.id])
    const state = isUntouched ? 'default' : value === '' ? 'emptied' : 'sent'
    return { descriptor, state, value, wire: dated(value, shapeOf(descriptor), context, dialect) }
  })
}

/** PARAMETERS of the order; names as the template has them, since the portal compares them letter by letter. */
export const startParameters = (values: readonly StartValue[]): Record<string, WireValue> =>
  Object.fromEntries(values.filter(({ state }) => state !== 'default').map(({ descriptor, wire }) => [descriptor.id, wire]))

function dated(value: WireValue, shape: ReturnType<typeof shapeOf>, context: FieldContext, dialect: StartDialect): WireValue {
  if (Array.isArray(value)) return value.map((one: WireValue) => dated(one, shape, context, dialect))
  if (typeof value !== 'string' || value === '') return value
  // A task takes a day as its noon on the person's clock: the day is what stands there.
  if (shape === 'date') return portalDay(value.slice(0, 10), dialect.dateForm)
  if (shape === 'datetime') return portalMoment(portalClock(Date.parse(value), dialect.known, context.zone), dialect.dateForm)
  return value
}
