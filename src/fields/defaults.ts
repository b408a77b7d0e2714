import type { FieldDescriptor } from './descriptor'

/** A default as a list: of several values, of one, or of none. Expressions are no values: only the engine can work them out. */
export function defaultList(value: unknown): unknown[] {
  if (value === null || value === undefined || value === '') return []
  return listOf(value).filter((item) => item !== null && item !== '' && !isExpression(item))
}

// A list of PHP with gaps comes as a map of its places.
const listOf = (value: unknown): unknown[] => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [value].flat()
  const entries = Object.entries(value)
  return entries.length > 0 && entries.every(([key]) => /^\d+$/.test(key)) ? entries.map(([, item]) => item) : [value]
}

/** A default as one value; some types give a list even for a single one. */
export const firstDefault = ({ defaultValue }: FieldDescriptor): unknown => defaultList(defaultValue)[0]

/** A scalar as text; '' for what is none. */
export const scalarText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''

/** Each default as text. */
export const defaultTexts = ({ defaultValue }: FieldDescriptor): string[] =>
  defaultList(defaultValue).map(scalarText).filter(Boolean)

/** `{=Document:NAME}` and `{{Name}}` stand for values that the portal puts in when the workflow runs. */
export const isExpression = (value: unknown): boolean => typeof value === 'string' && /\{=[^}]+\}|\{\{[^}]+\}\}/.test(value)

/** What the default says, for a note beside a field that cannot show it. */
export function defaultNote({ defaultValue }: FieldDescriptor): string {
  return listOf(defaultValue).map(scalarText).filter(Boolean).join(', ')
}
