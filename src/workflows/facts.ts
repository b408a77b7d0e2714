import * as z from 'zod/mini'
import { isoInZone } from '@/fields/zone'
import type { Option } from '@/portal/options'
import { portalNow } from '@/portal/portal'
import { personalZone } from '@/portal/session'
import { isId } from '@/portal/wire'
import { readTemplateNames } from '@/templates/queries'
import type { TemplateName } from '@/templates/schema'
import type { FilterFacts } from './filter'
import { readLeftIds } from './people'

/** What filters are read by and the portal must tell. */
export type KnownFacts = { templateIds: readonly number[]; leftIds: readonly number[] }

/** The facts as they are this moment. */
export const factsNow = ({ templateIds, leftIds }: KnownFacts): FilterFacts => ({
  templateIds,
  leftIds,
  now: portalNow(),
  dayStart: (day) => Date.parse(isoInZone(`${day}T00:00:00`, personalZone())),
})

/** Asks for the facts, outside of a page. Throws PortalError. */
export async function readFacts(): Promise<{ facts: FilterFacts; templates: ReadonlyMap<number, TemplateName> }> {
  const [names, leftIds] = await Promise.all([readTemplateNames(), readLeftIds()])
  const templates = templatesById(names)
  return { facts: factsNow({ templateIds: [...templates.keys()], leftIds }), templates }
}

/**
 * The ids of the templates people see, kept with the person: the list filters by them, and so its first rows can come with the app's first
 * request. Joined by commas.
 */
export const knownTemplateIds: Option<string> = { of: 'user', name: 'knownTemplateIds', schema: z.string(), fallback: '' }

export const idsAsText = (ids: readonly number[]): string => ids.join(',')
export const idsFromText = (text: string): number[] => text.split(',').map(Number).filter(isId)

/** The same list gives the same map, and the same ids the same set: what is made of them is made once. */
export const templatesById = (names: readonly TemplateName[]) =>
  once(maps, names, () => new Map(names.map((name) => [name.id, name])))
export const idSet = (ids: readonly number[]) => once(sets, ids, () => new Set(ids))

const maps = new WeakMap<readonly TemplateName[], ReadonlyMap<number, TemplateName>>()
const sets = new WeakMap<readonly number[], ReadonlySet<number>>()

function once<Key extends object, Value>(kept: WeakMap<Key, Value>, key: Key, make: () => Value): Value {
  const known = kept.get(key) ?? make()
  kept.set(key, known)
  return known
}
