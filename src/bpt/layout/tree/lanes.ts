import type { Card } from '@/bpt/layout/picture'
import { type Link, nothing, type Part, type Piece } from './piece'
import { GAP, LANES_WIDTH, WIRE } from './sizes'

/** States side by side, in rows; `start` stands above the first one. */
export function lanesPiece(lanes: readonly Piece[], start: Card | undefined, links: Link[]): Piece {
  const parts: Part[] = []
  const [first] = lanes
  let y = 0
  let width = 0
  if (start && first?.entry) {
    parts.push({ card: start, dx: Math.round((first.left + first.right - start.width) / 2), dy: 0 })
    links.push({ from: { from: start }, to: first.entry, way: 'join' })
    y = start.height + WIRE
  }
  for (const row of rowsOf(lanes)) {
    let x = 0
    for (const piece of row) {
      parts.push({ piece, dx: x + piece.left, dy: y })
      x += piece.left + piece.right + GAP
    }
    width = Math.max(width, x - GAP)
    y += row.reduce((most, { height }) => Math.max(most, height), 0) + GAP
  }
  return { ...nothing, right: width, height: Math.max(y - GAP, 0), parts }
}

// About as wide as each other: 3 and 3, not 5 and 1.
function rowsOf(lanes: readonly Piece[]): Piece[][] {
  const widthOf = ({ left, right }: Piece) => left + right + GAP
  const total = lanes.reduce((sum, lane) => sum + widthOf(lane), 0)
  const limit = total / Math.ceil(total / LANES_WIDTH)
  const rows: Piece[][] = []
  let room = 0
  for (const lane of lanes) {
    const row = rows.at(-1)
    if (row && room >= widthOf(lane) / 2) row.push(lane)
    else {
      rows.push([lane])
      room = limit
    }
    room -= widthOf(lane)
  }
  return rows
}
