import { isArray, type PhpArray, type PhpKey, type PhpValue } from '@/bpt/php'
import type { Declared } from '@/bpt/template'
import type { Aliases } from './aliases'
import type { DeclaredChange } from './changes'
import { differing } from './steps/changedProperties'

/** What differs of parameters, variables, constants or fields, matched by their ids; their order is no difference: REST loses it. */
export function compareDeclared<Of extends Declared>(
  before: readonly Of[],
  after: readonly Of[],
  aliases: Aliases,
): DeclaredChange<Of>[] {
  const old = new Map(before.map((declared) => [declared.id, declared]))
  const kept = new Set(after.map(({ id }) => id))
  const changes = after.flatMap((declared): DeclaredChange<Of>[] => {
    const one = old.get(declared.id)
    if (!one) return [{ state: 'added', after: declared }]
    const properties = differing(spelled(one.raw), spelled(declared.raw), aliases)
    return properties.length > 0 ? [{ state: 'changed', before: one, after: declared, properties }] : []
  })
  const removed = before.filter(({ id }) => !kept.has(id)).map((declared) => ({ state: 'removed' as const, before: declared }))
  return [...changes, ...removed]
}

// The portal reads these keys in any case, and by number in the oldest files. BPT_FORMAT §6
const names = new Map(
  Object.entries({
    name: 'Name',
    title: 'Name',
    4: 'Name',
    description: 'Description',
    type: 'Type',
    0: 'Type',
    multiple: 'Multiple',
    1: 'Multiple',
    required: 'Required',
    2: 'Required',
    options: 'Options',
    3: 'Options',
    default: 'Default',
    default_printable: 'Default_printable',
  }),
)

function spelled(raw: PhpArray): PhpArray {
  const spelledOut = new Map<PhpKey, PhpValue>()
  for (const [key, value] of raw) {
    const name = names.get(String(key).toLowerCase()) ?? key
    if (!spelledOut.has(name) || String(key).toLowerCase() === String(name).toLowerCase()) spelledOut.set(name, value)
  }
  // One value alone or as a list of one: that follows from "several values", which is told.
  const byDefault = spelledOut.get('Default')
  if (isArray(byDefault) && byDefault.size === 1) spelledOut.set('Default', byDefault.get(0) ?? byDefault)
  return spelledOut
}
