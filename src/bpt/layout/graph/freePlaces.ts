import type { Area } from '@/bpt/layout/picture'
import type { Activity } from '@/bpt/template'
import type { GraphLink } from './graphLinks'

const SIZE = { width: 200, height: 48 }
const COLUMN = 300
const ROW = 96

/** Places below all that stands already, in columns along the links. */
export function freePlaces(
  blocks: readonly Activity[],
  links: readonly GraphLink[],
  taken: readonly Area[],
): Map<Activity, Area> {
  const left = taken.length > 0 ? taken.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY) : 0
  const top = taken.reduce((most, { y, height }) => Math.max(most, y + height + ROW / 2), taken.length > 0 ? -Infinity : 0)
  const filled: number[] = []
  const places = new Map<Activity, Area>()
  for (const [block, column] of columnsOf(blocks, links)) {
    const row = filled[column] ?? 0
    filled[column] = row + 1
    places.set(block, { x: left + column * COLUMN, y: top + row * ROW, ...SIZE })
  }
  return places
}

// How many links it is away from where the flow begins.
function columnsOf(blocks: readonly Activity[], links: readonly GraphLink[]): Map<Activity, number> {
  const known = new Set(blocks)
  const next = new Map<Activity, Activity[]>(blocks.map((block) => [block, []]))
  const reached = new Set<Activity>()
  for (const { from, to } of links) {
    if (!known.has(from) || !known.has(to) || from === to) continue
    next.get(from)?.push(to)
    reached.add(to)
  }
  const columns = new Map<Activity, number>()
  const begins = blocks.filter((block) => !reached.has(block))
  // The rest goes in circles.
  for (const begin of [...begins, ...blocks]) {
    if (columns.has(begin)) continue
    columns.set(begin, 0)
    const waiting = [begin]
    for (const block of waiting) {
      for (const to of next.get(block) ?? []) {
        if (columns.has(to)) continue
        columns.set(to, (columns.get(block) ?? 0) + 1)
        waiting.push(to)
      }
    }
  }
  return columns
}
