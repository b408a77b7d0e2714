import type { Aliases } from '@/bpt/diff/aliases'
import { canonical } from '@/bpt/diff/canonical'
import type { PropertyChange } from '@/bpt/diff/changes'
import type { PhpArray, PhpValue } from '@/bpt/php'
import type { Activity } from '@/bpt/template'

/** The keys of two maps whose values do not mean the same. */
export function differing(
  before: PhpArray,
  after: PhpArray,
  aliases: Aliases,
  isLeftOut: (key: string) => boolean = () => false,
): PropertyChange[] {
  const [one, other] = [byName(before, aliases), byName(after, aliases)]
  return [...new Set([...one.keys(), ...other.keys()])]
    .filter((key) => !isLeftOut(key) && !isSame(one.get(key), other.get(key), key, aliases))
    .map((property) => ({ property, before: one.get(property), after: other.get(property) }))
}

const isSame = (one: PhpValue | undefined, other: PhpValue | undefined, key: string, aliases: Aliases): boolean =>
  one === other || canonical(one, key, aliases) === canonical(other, key, aliases)

const byName = (map: PhpArray, aliases: Aliases): Map<string, PhpValue> =>
  new Map([...map].map(([key, value]) => [aliases(String(key)), value]))

/** What of an activity itself differs; its title and place are told apart. */
export function changedProperties(before: Activity, after: Activity, areaIsOn: boolean, aliases: Aliases): PropertyChange[] {
  const own: PropertyChange[] = []
  if (before.type !== after.type) own.push({ property: 'Type', before: before.type, after: after.type })
  if (areaIsOn && before.isOn !== after.isOn)
    own.push({ property: 'Activated', before: before.isOn ? 'Y' : 'N', after: after.isOn ? 'Y' : 'N' })
  return [...own, ...differing(before.properties, after.properties, aliases, (key) => key === 'Title')]
}
