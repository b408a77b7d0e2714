import type { Activity } from '../import/activity.ts'
import { asValues, toText } from '../php.ts'
import type { Item } from './walk.ts'

type Link = { from: string; port: string; to: string }

/** `[["A:o0", "B:i0", createdAt], …]`; without a port it is the first one. BPT_FORMAT §5.2 */
const linksOf = (root: Activity): Link[] =>
  asValues(root.properties.Links).map((link) => {
    const [from = '', to = ''] = asValues(link).map(toText)
    const [name = '', port = 'o0'] = from.split(':')
    return { from: name, port, to: to.split(':')[0] ?? '' }
  })

export const blockOf = (root: Activity, name: string): Activity | undefined => root.children.find((block) => block.name === name)

/** The blocks behind a port, in the order of the links; those that are missing are passed by. */
export const behind = (root: Activity, name: string, port: string): Item[] =>
  linksOf(root)
    .filter((link) => link.from === name && link.port === port && blockOf(root, link.to))
    .map((link) => ({ kind: 'block', name: link.to }))

/** Where it begins: at its trigger, otherwise at the first block that nothing leads to. */
export function firstBlock(root: Activity): Item[] {
  const led = new Set(linksOf(root).map(({ to }) => to))
  const first =
    root.children.find(({ type }) => type.endsWith('Trigger')) ??
    root.children.find(({ name }) => !led.has(name)) ??
    root.children[0]
  return first ? [{ kind: 'block', name: first.name }] : []
}
