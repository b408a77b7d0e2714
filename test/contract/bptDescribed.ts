import type { BptFile } from '@/bpt/file/readBpt'
import { fieldsUsed } from '@/bpt/model/fieldsUsed'
import { referencesIn, withoutPrintable } from '@/bpt/model/references'
import { arrayAt, at, isArray, type PhpValue, textAt, textOf, toJson } from '@/bpt/php'
import { serialize } from '@/bpt/serialize/serialize'
import type { Activity, Declared } from '@/bpt/template'

/** A file told the way `expected.json` tells it. */
export function described({ bytes, content, template, packed, encoding, unpackedBytes }: BptFile) {
  const { root, kind, documentFields } = template
  const activities = [...template.activities.values()]
  return {
    container: {
      compression: packed,
      fileBytes: bytes.length,
      serializedBytes: unpackedBytes,
      roundTrip: serialize(content).length === unpackedBytes,
      utf8: encoding === 'utf-8',
      keys: [...content.keys()],
      arrayDepth: depthOf(content),
    },
    version: toJson(at(content, 'VERSION')),
    root: root.type,
    rootTitle: root.title,
    initialState: kind === 'states' ? textAt(root.properties, 'InitialStateName') : null,
    links: kind === 'graph' ? arrayAt(root.properties, 'Links').size : null,
    parameters: template.parameters.map(declared),
    variables: template.variables.map(declared),
    constants: template.constants.map(declared),
    documentFields: {
      count: documentFields.length,
      ids: documentFields.map(({ id }) => id),
      requiredIds: documentFields.filter(({ required }) => required).map(({ id }) => id),
    },
    documentFieldsUsed: fieldsUsed(template).map(({ id, how, isDescribed }) => ({ id, how, described: isDescribed })),
    activities: {
      total: activities.length,
      maxDepth: Math.max(...activities.map(({ depth }) => depth)),
      deactivated: activities.filter(({ isOn }) => !isOn).length,
      byType: counted(activities.map(({ type }) => type)),
      duplicateNames: activities.filter(({ id, name }) => id !== name).map(({ name }) => name),
      setStateTargets: activities.filter(({ type }) => type === 'SetStateActivity').map(targetOf),
    },
    expressions: expressions(activities),
  }
}

const targetOf = ({ properties }: Activity) => textAt(properties, 'TargetStateName')

function declared({ id, name, type, required, multiple, raw }: Declared) {
  const defaultValue = at(raw, 'Default')
  return {
    id,
    name,
    type,
    required,
    multiple,
    requiredRaw: textOf(at(raw, 'Required')),
    hasDefault: isArray(defaultValue) ? defaultValue.size > 0 : textOf(defaultValue) !== '',
    options: toJson(at(raw, 'Options')),
  }
}

function expressions(activities: Activity[]) {
  const references = activities.flatMap(({ properties }) => referencesIn(properties))
  const declarable = references.filter(({ of }) => ['document', 'parameter', 'variable', 'constant'].includes(of))
  const refs: Record<string, string[]> = {}
  for (const { object, field } of declarable) {
    const others = refs[object] ?? []
    refs[object] = [...new Set([...others, withoutPrintable(field)])].sort()
  }
  return { byObject: counted(references.map(({ of, object }) => (of === 'activity' ? '<activity>' : object))), refs }
}

function counted(names: string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1
  return counts
}

const depthOf = (value: PhpValue): number => (isArray(value) ? 1 + Math.max(0, ...[...value.values()].map(depthOf)) : 0)
