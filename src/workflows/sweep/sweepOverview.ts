import type { Facts } from '@/workflows/useFacts'
import { type Overview, overviewOf } from './overview'
import type { Sweep } from './sweep'

type Made = { templates: unknown; left: unknown; overview: Overview }
// Several parts of the page draw the same overview: it is made once for all of them.
const made = new WeakMap<Sweep, Made>()

/** The overview of a sweep; undefined until it and the templates are read. */
export function overviewOfSweep(
  swept: Sweep | undefined,
  { templates, left }: Pick<Facts, 'templates' | 'left'>,
): Overview | undefined {
  if (!swept || !templates) return undefined
  const known = made.get(swept)
  if (known?.templates === templates && known.left === left) return known.overview
  const overview = overviewOf(swept.workflows, swept.holders, { templates, left, now: swept.portalAt })
  made.set(swept, { templates, left, overview })
  return overview
}
