import type { FieldDescriptor } from './descriptor'
import { initialValues, toWire } from './formSchema'

/** For tests: a person in Vladivostok before a German form, the portal in Moscow, the machine in UTC. */
export const context = { language: 'de', zone: 'Asia/Vladivostok' } as const

/** A descriptor of which only what matters is said. */
export const field = (rest: Partial<FieldDescriptor>): FieldDescriptor => ({
  id: 'f',
  type: 'string',
  baseType: '',
  name: 'Field',
  description: '',
  required: false,
  multiple: false,
  options: [],
  settings: {},
  defaultValue: null,
  ...rest,
})

/** What goes back to the portal when nobody touches the field. */
export const untouched = (descriptor: FieldDescriptor) => toWire([descriptor], initialValues([descriptor], context), context).f
