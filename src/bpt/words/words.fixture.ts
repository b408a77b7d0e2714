import { type Node, templateOf } from '@/bpt/diff/template.fixture'
import type { Names } from './names'
import { branchWords, factsOf, subtitleOf, titleOf, usesOf } from './stepWords'

/** For tests: a portal with two people and a field. */
export const names: Names = {
  person: (id) => ({ 7: { name: 'Irina Belova' }, 418: { name: 'Pavel Orekhov', left: true } })[id],
  field: (id) => (id === 'STAGE_ID' ? 'Stage' : undefined),
}
/** For tests: what a template declares. */
export const content = {
  VARIABLES: {
    Legal_ok: { Name: 'Legal_ok', Type: 'bool' },
    Boss: { Name: 'Head of the starter', Type: 'user' },
  },
  PARAMETERS: {
    Amount: { Name: 'Amount', Type: 'UF:money' },
    Kind: { Name: 'Kind', Type: 'select', Options: { a: 'Supply', b: 'Service' } },
  },
  CONSTANTS: { Lawyer: { Name: 'Lawyer', Type: 'user' } },
  DOCUMENT_FIELDS: {
    TITLE: { Name: 'Title', Type: 'string' },
    PROPERTY_POST: { Name: 'Post', Type: 'int', Alias: 'PROPERTY_1579' },
  },
}

/** For tests: everything that is said of a step. */
export function read(node: Node) {
  const template = templateOf([node], content)
  const [activity] = template.root.children
  if (!activity) throw new Error('no step')
  return {
    template,
    activity,
    title: titleOf(activity),
    subtitle: subtitleOf(activity, template, names),
    facts: Object.fromEntries(factsOf(activity, template, names).map(({ label, value }) => [label, value])),
    uses: usesOf(activity, template, names),
    way: branchWords(activity, template, names),
    ways: activity.children.map((child) => branchWords(child, template, names)),
  }
}
