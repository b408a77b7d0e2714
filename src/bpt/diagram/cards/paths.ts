import type { Wire } from '@/bpt/layout/picture'

const CORNER = 6

/** A line with round corners, as an SVG path. */
export function pathOf({ points }: Pick<Wire, 'points'>): string {
  const [first, ...rest] = points
  if (!first) return ''
  let path = `M${point(first)}`
  rest.forEach((corner, index) => {
    const before = points[index] ?? corner
    const after = rest[index + 1]
    if (!after) {
      path += `L${point(corner)}`
      return
    }
    const radius = Math.min(CORNER, length(before, corner) / 2, length(corner, after) / 2)
    path += `L${point(towards(corner, before, radius))}Q${point(corner)} ${point(towards(corner, after, radius))}`
  })
  return path
}

/** The head of an arrow at the end of a line, as an SVG path to fill. */
export function arrowHead({ points }: Pick<Wire, 'points'>): string {
  const tip = points.at(-1)
  const before = points.findLast((one) => tip && length(one, tip) > 0)
  if (!tip || !before) return ''
  const angle = Math.atan2(tip[1] - before[1], tip[0] - before[0])
  const side = (turn: number): Point => [tip[0] - 9 * Math.cos(angle + turn), tip[1] - 9 * Math.sin(angle + turn)]
  return `M${point(tip)}L${point(side(0.45))}L${point(side(-0.45))}Z`
}

type Point = Wire['points'][number]
const point = ([x, y]: Point) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`
const length = (one: Point, other: Point) => Math.hypot(one[0] - other[0], one[1] - other[1])
const towards = (from: Point, to: Point, distance: number): Point => {
  const part = distance / (length(from, to) || 1)
  return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part]
}
