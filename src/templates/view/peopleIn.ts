import { textsIn } from '@/bpt/model/textsIn'
import type { Template } from '@/bpt/template'
import { defaultParts } from './declared/defaultParts'

const MOST = 500 // ten questions to the portal; nobody's template names more, and a hostile file must not ask for ever

/** Ids of the people that a template names: in what its steps are set to and in defaults. */
export function peopleIn(template: Template): number[] {
  const found = new Set<number>()
  const add = (id: number) => {
    if (id > 0 && id <= LARGEST && found.size < MOST) found.add(id)
  }
  const declared = [...template.parameters, ...template.variables, ...template.constants]
  for (const one of declared) for (const part of defaultParts(one, 'UTC')) if (part.kind === 'person') add(part.id)
  for (const { properties } of template.activities.values())
    for (const written of textsIn(properties)) for (const [, id] of written.matchAll(/\buser_(\d{1,10})\b/gi)) add(Number(id))
  return [...found]
}

const LARGEST = 2 ** 31 - 1
