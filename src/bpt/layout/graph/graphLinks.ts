import { arrayAt, items, textAt } from '@/bpt/php'
import type { Activity } from '@/bpt/template'

export type GraphLink = { from: Activity; to: Activity; out: string; into: string; isTool: boolean }

/** The links of a graph. Those to blocks that are not there lead nowhere. BPT_FORMAT §5.2 */
export function graphLinks(root: Activity): GraphLink[] {
  const blocks = new Map<string, Activity>()
  for (const block of root.children) if (!blocks.has(block.name)) blocks.set(block.name, block)
  const seen = new Set<string>()
  return items(arrayAt(root.properties, 'Links')).flatMap((link) => {
    const [fromName, out] = endOf(textAt(link, 0), 'o0')
    const [toName, into] = endOf(textAt(link, 1), 'i0')
    const from = blocks.get(fromName)
    const to = blocks.get(toName)
    const key = JSON.stringify([fromName, out, toName, into])
    if (!from || !to || seen.has(key)) return []
    seen.add(key)
    return [{ from, to, out, into, isTool: out.startsWith('a') || into.startsWith('t') }]
  })
}

function endOf(text: string, port: string): [name: string, port: string] {
  const colon = text.indexOf(':')
  return colon < 0 ? [text, port] : [text.slice(0, colon), text.slice(colon + 1) || port]
}
