import { arrayAt, items, textAt } from '@/bpt/php'
import type { Activity } from '@/bpt/template'
import type { Finding } from './finding'

/** Links of a graph that lead to blocks that are not there; Bitrix24's own templates have such. */
export function graphRemarks(root: Activity): Finding[] {
  const blocks = new Set(root.children.map(({ name }) => name))
  const isMissing = (end: string) => !blocks.has(end.replace(/:[^:]*$/, ''))
  const links = items(arrayAt(root.properties, 'Links'))
  const count = links.filter((link) => isMissing(textAt(link, 0)) || isMissing(textAt(link, 1))).length
  return count > 0 ? [{ level: 'note', code: 'missingBlock', values: { count }, activity: root.id }] : []
}
