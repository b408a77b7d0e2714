import type { Activity, Declared, DocumentField, Template } from '@/bpt/template'
import type { Names } from './names'
import { requestedFields } from './requested'

/** What the ids in a template are called. */
export type Glossary = {
  names: Names
  variable(id: string): Declared | undefined
  parameter(id: string): Declared | undefined
  constant(id: string): Declared | undefined
  /** by id or alias, where a file describes it */
  field(id: string): DocumentField | undefined
  fieldName(id: string): string
  activity(name: string): Activity | undefined
}

// Asked for each card of a diagram; a template with 322 fields is read through once.
const known = new WeakMap<Template, Glossary>()

/** The names in a template; what its file does not describe may be described by `other`, the one it is compared with. */
export function glossaryOf(template: Template, names: Names, other?: Template): Glossary {
  const ready = known.get(template)
  if (!other && ready?.names === names) return ready
  const made = makeGlossary(template, names, other)
  if (!other) known.set(template, made)
  return made
}

function makeGlossary(template: Template, names: Names, other: Template | undefined): Glossary {
  const requested = [...template.activities.values()].flatMap(requestedFields)
  const variables = byId([...requested, ...template.variables])
  const parameters = byId(template.parameters)
  const constants = byId(template.constants)
  const fields = new Map<string, DocumentField>()
  for (const field of [...(other?.documentFields ?? []), ...template.documentFields]) {
    if (field.alias) fields.set(field.alias, field)
    fields.set(field.id, field)
  }
  const byName = new Map([...template.activities.values()].reverse().map((activity) => [activity.name, activity]))
  const field = (id: string) => fields.get(id) ?? fields.get(withoutPrintable(id))
  return {
    names,
    variable: (id) => variables.get(id) ?? variables.get(withoutPrintable(id)),
    parameter: (id) => parameters.get(id) ?? parameters.get(withoutPrintable(id)),
    constant: (id) => constants.get(id) ?? constants.get(withoutPrintable(id)),
    field,
    fieldName: (id) => field(id)?.name || names.field(id) || names.field(withoutPrintable(id)) || withoutPrintable(id),
    activity: (name) => byName.get(name),
  }
}

const byId = (declared: readonly Declared[]) => new Map(declared.map((one) => [one.id, one]))

/** The old form of "as text" at the end of a name: `CREATED_BY_PRINTABLE`. */
export const withoutPrintable = (id: string): string => id.replace(/_printable$/i, '')
