import { textAt } from '@/bpt/php'
import type { DocumentField } from '@/bpt/template'
import type { PortalField } from './schema'

/** What an import would make of a property that the list has already: it writes over name, type and options. */
export type Difference =
  | { of: 'name' | 'type'; before: string; after: string }
  | { of: 'options'; before: number; after: number; added: readonly string[]; removed: readonly string[] }

export function differences(before: PortalField, field: DocumentField): Difference[] {
  const found: Difference[] = []
  if (before.name !== field.name) found.push({ of: 'name', before: before.name, after: field.name })
  // Only the list's own spelling can be compared; older files have no TypeReal.
  const type = textAt(field.raw, 'TypeReal')
  if (type && before.type && type !== before.type) found.push({ of: 'type', before: before.type, after: type })
  const options = optionsDifference(before.options, field)
  return options ? [...found, options] : found
}

// By their words: their numbers are others on each portal.
function optionsDifference(before: readonly string[], { options, type }: DocumentField): Difference | undefined {
  if (type !== 'select') return undefined
  const after = options.map(({ label }) => label)
  const added = after.filter((label) => !before.includes(label))
  const removed = before.filter((label) => !after.includes(label))
  if (added.length === 0 && removed.length === 0) return undefined
  return { of: 'options', before: before.length, after: after.length, added, removed }
}
