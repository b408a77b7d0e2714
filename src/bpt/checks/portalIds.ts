import { textsIn } from '@/bpt/model/textsIn'
import type { PhpValue } from '@/bpt/php'
import type { Template } from '@/bpt/template'
import { type FindingCode, type Remark, short } from './finding'

/** What belongs to one portal, told by how it is spelled. */
const spellings: [FindingCode, RegExp][] = [
  ['portalPerson', /\buser_\d+\b/g],
  ['portalGroup', /\bgroup_[a-z]{0,3}\d+\b/g],
  ['portalType', /\b(?:DYNAMIC|iblock)_\d+\b/g],
  ['portalStage', /\b(?:C\d+|DT\d+_\d+):[A-Z\d_]+/g],
]
const MOST_TOLD = 5

/** Ids of people, departments, document types and stages in the texts of an activity: they mean something else elsewhere. */
export function portalIdRemarks(properties: PhpValue): Remark[] {
  const found = spellings.map(() => new Set<string>())
  for (const text of textsIn(properties)) {
    for (const [index, [, spelling]] of spellings.entries()) {
      for (const [id] of text.matchAll(spelling)) found[index]?.add(short(id))
    }
  }
  return spellings.flatMap(([code], index): Remark[] => {
    const ids = [...(found[index] ?? [])]
    return ids.length > 0 ? [{ level: 'warn', code, values: { ids: some(ids), count: ids.length } }] : []
  })
}

/** The same in default values, told once for all. */
export function defaultRemarks({ parameters, variables, constants }: Template): Remark[] {
  const names: string[] = []
  const ids = new Set<string>()
  for (const { name, defaultValue } of [...parameters, ...variables, ...constants]) {
    const found = [...textsIn(defaultValue)].flatMap((text) => spellings.flatMap(([, spelling]) => text.match(spelling) ?? []))
    if (found.length > 0) names.push(short(name))
    for (const id of found) ids.add(short(id))
  }
  return ids.size > 0 ? [{ level: 'warn', code: 'portalDefault', values: { names: some(names), ids: some([...ids]) } }] : []
}

function some(all: readonly string[]): string {
  const told = all.slice(0, MOST_TOLD).join(', ')
  return all.length > MOST_TOLD ? `${told} …` : told
}
