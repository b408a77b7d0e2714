import type { Area } from '@/bpt/layout/picture'
import type { Crowd } from './crowd'
import type { Ends, Point } from './ports'

const STUB = 16
const AROUND = 20

/** The way of a flow: from the right side of a block to the left side of another, past the cards where there is a way past. */
export function flowRoute({ start, end }: Ends, from: Area, to: Area, crowd: Crowd): Point[] {
  const [x1, y1] = start
  const [x2, y2] = end
  const direct = x2 >= x1 + 2 * STUB ? [Math.round((x1 + x2) / 2), x2 - STUB, x1 + STUB] : []
  const over = (y: number): Point[] => [start, [x1 + STUB, y1], [x1 + STUB, y], [x2 - STUB, y], [x2 - STUB, y2], end]
  const ways = [
    ...(direct.length > 0 && y1 === y2 ? [[start, end]] : direct.map((x): Point[] => [start, [x, y1], [x, y2], end])),
    ...heights(from, to).map(over),
  ]
  return ways.find((way) => isFree(way, crowd)) ?? ways[0] ?? [start, end]
}

/** The way of a tool: from below a block to the top of another. */
export function toolRoute({ start, end }: Ends, from: Area, to: Area): Point[] {
  const [x1, y1] = start
  const [x2, y2] = end
  if (x1 === x2 && y2 > y1) return [start, end]
  if (y2 >= y1 + 2 * STUB) {
    const y = Math.round((y1 + y2) / 2)
    return [start, [x1, y], [x2, y], end]
  }
  const side = Math.max(from.x + from.width, to.x + to.width) + AROUND
  return [start, [x1, y1 + STUB], [side, y1 + STUB], [side, y2 - STUB], [x2, y2 - STUB], end]
}

// Between the two, where there is room, else around them.
function heights(from: Area, to: Area): number[] {
  const around = [
    Math.max(from.y + from.height, to.y + to.height) + AROUND,
    Math.min(from.y, to.y) - AROUND,
    from.y + from.height + AROUND,
    from.y - AROUND,
  ]
  const [above, lower] = from.y < to.y ? [from, to] : [to, from]
  const gap = lower.y - above.y - above.height
  return gap >= 2 * STUB ? [above.y + above.height + Math.round(gap / 2), ...around] : around
}

function isFree(way: readonly Point[], crowd: Crowd): boolean {
  return way.every((point, index) => {
    const next = way[index + 1]
    return !next || !crowd.overlapping(areaBetween(point, next))
  })
}

// As thin as it is: it may run along a border and touch the blocks at its ends.
const areaBetween = ([x1, y1]: Point, [x2, y2]: Point): Area => ({
  x: Math.min(x1, x2),
  y: Math.min(y1, y2),
  width: Math.abs(x2 - x1) || 0.5,
  height: Math.abs(y2 - y1) || 0.5,
})
