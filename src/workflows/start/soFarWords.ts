import type { FormValues } from '@/fields/formSchema'
import type { FieldForm } from '@/fields/useFieldForm'
import { text } from '@/i18n/i18n'
import { matchWords } from './match'
import { isAll } from './steps'
import type { Chosen } from './useStart'

/** The documents in one line; undefined where nothing is picked yet. */
export function documentsWords({ search, template, picked }: Chosen): string | undefined {
  if (isAll(search, template.documentType)) return text('start.soFar.all', { words: matchWords(search) })
  return picked.length > 0 ? text('start.picked', { n: picked.length }) : undefined
}

/** How much of the form is filled in. */
export function parametersWords({ descriptors, toWire }: FieldForm, values: FormValues | undefined): string {
  if (!values) return text('start.soFar.toFill', { n: descriptors.length })
  const filled = Object.values(toWire(values)).filter((value) => value !== '')
  return text('start.soFar.filled', { n: filled.length })
}
