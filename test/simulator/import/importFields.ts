import { fieldsOf } from '../fields/fieldsOf.ts'
import { asMap, asValues, isPhpArray, isYes, type PhpMap, toInt, toText } from '../php.ts'
import type { DocumentField, PortalState, Template } from '../state.ts'

/** Kinds of fields that cannot be made by an import. */
const notMade = ['phone', 'email', 'web', 'im']

/**
 * What an import does to the documents of its type, past all questions: fields the portal has not are made; those of lists that it
 * has are written over, name, type and options. BPT_FORMAT §2. Answers what the file calls its properties → their names here.
 */
export function importFields(state: PortalState, template: Pick<Template, 'id' | 'module' | 'documentType'>, fields: PhpMap) {
  const own = fieldsOf(state, template.documentType)
  const aliases = new Map<string, string>()
  for (const [id, value] of Object.entries(fields)) {
    if (id.includes('.') || /_PRINTABLE$/i.test(id) || !isPhpArray(value)) continue
    const told = describe(id, asMap(value))
    if (template.module === 'lists' || template.module === 'iblock') {
      const kept = writeProperty(state, own, told, template.id)
      if (kept?.property === undefined) continue
      const here = `PROPERTY_${kept.property}`
      aliases.set(kept.id, here) // not what the file calls it: nothing else is replaced than fields of these documents
      if (toText(asMap(value).Alias)) aliases.set(toText(asMap(value).Alias), here)
    } else if (template.module === 'crm' || template.module === 'disk') {
      make(own, template.module === 'crm' ? crmField(own, told) : told, template.id)
    }
  }
  return aliases
}

function describe(id: string, value: PhpMap): DocumentField {
  const options = isPhpArray(value.Options) ? Object.entries(value.Options) : []
  return {
    id,
    name: toText(value.Name) || id,
    type: toText(value.Type) || 'string',
    required: isYes(value.Required),
    multiple: isYes(value.Multiple),
    readOnly: false,
    options: options.length > 0 ? Object.fromEntries(options.map(([key, label]) => [key, toText(label)])) : null,
  }
}

function make(own: DocumentField[], told: DocumentField, byTemplate: number): DocumentField | undefined {
  if (notMade.includes(told.type) || own.some(({ id }) => id === told.id)) return undefined
  const made = { ...told, byTemplate }
  own.push(made)
  return made
}

/** What the CRM has not becomes a user field, whatever it was called; its options get numbers of their own. */
function crmField(own: DocumentField[], told: DocumentField): DocumentField {
  if (own.some(({ id }) => id === told.id)) return told
  const first = 900 + own.length * 20
  const options = told.options && Object.fromEntries(Object.values(told.options).map((label, index) => [first + index, label]))
  return { ...told, options, id: told.id.startsWith('UF_CRM_') ? told.id : `UF_CRM_${told.id.toUpperCase()}` }
}

/** By its code, or by the number that stands for it in stored templates. */
function writeProperty(state: PortalState, own: DocumentField[], told: DocumentField, byTemplate: number) {
  const found = own.find((one) => one.id === told.id || `PROPERTY_${one.property ?? ''}` === told.id)
  if (!found) {
    const id = told.id.startsWith('PROPERTY_') ? told.id : `PROPERTY_${told.id.toUpperCase()}`
    return make(own, { ...told, id, property: nextProperty(state) }, byTemplate)
  }
  if (found.property !== undefined) Object.assign(found, { name: told.name, type: told.type, options: told.options })
  return found
}

const nextProperty = ({ fields }: PortalState): number =>
  Math.max(100, ...asValues(fields).flatMap((list) => asValues(list).map((one) => toInt(asMap(one).property)))) + 1
