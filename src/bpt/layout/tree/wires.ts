import type { Area, Card, Frame, Wire } from '@/bpt/layout/picture'
import type { Link } from './piece'
import { BACK_WIRE, WIRE } from './sizes'

type Point = readonly [x: number, y: number]

/** The wires, once everything has its place. */
export function wiresOf(links: readonly Link[]): Wire[] {
  const used = new Map<string, number>()
  return links.map((link) => {
    const from = link.from.from
    const pair = `${from.id} > ${link.to.id}`
    const count = (used.get(pair) ?? 0) + 1
    used.set(pair, count)
    return {
      id: count === 1 ? pair : `${pair} ${count}`,
      from: from.id,
      to: link.to.id,
      points: withoutDetours(pointsOf(link)),
      kind: link.way === 'back' ? 'back' : 'flow',
    }
  })
}

function pointsOf(link: Link): Point[] {
  const { from, passage } = link.from
  const { to } = link
  if (link.way === 'enter') return [...down(axisOf(from), from.y), ...down(axisOf(to), to.y)]
  const out = [...down(axisOf(from), bottomOf(from)), ...(passage ? turn(axisOf(from), passage.x, bottomOf(from) + WIRE) : [])]
  const x = passage?.x ?? axisOf(from)
  const end = down(axisOf(to), link.way === 'leave' ? bottomOf(to) : to.y)
  switch (link.way) {
    case 'fork':
      return [...out, ...turn(x, axisOf(to), bottomOf(from) + WIRE), ...end]
    case 'join':
      return [...out, ...turn(x, axisOf(to), topOf(to) - WIRE), ...end]
    case 'leave':
      return [...out, ...turn(x, axisOf(to), bottomOf(to) - WIRE), ...end]
    case 'back': {
      const side = link.frame.x + link.frame.width - BACK_WIRE
      return [...out, ...turn(x, side, bottomOf(link.frame) - BACK_WIRE), ...turn(side, axisOf(to), topOf(to) - WIRE / 2), ...end]
    }
    default:
      return link satisfies never
  }
}

const down = (x: number, y: number): Point[] => [[x, y]]
const turn = (from: number, to: number, y: number): Point[] => [
  [from, y],
  [to, y],
]
const bottomOf = ({ y, height }: Area): number => y + height
const hasPill = (box: Card | Frame): box is Frame => 'label' in box && box.kind !== 'state'
const axisOf = (box: Card | Frame): number => {
  const { x, width } = hasPill(box) ? box.label : box
  return x + width / 2
}
const topOf = (box: Card | Frame): number => (hasPill(box) ? box.label.y : box.y)

// Points that lie between their neighbours on a straight line.
function withoutDetours(points: readonly Point[]): Point[] {
  const kept: Point[] = []
  for (const point of points) {
    const last = kept.at(-1)
    const before = kept.at(-2)
    if (last && last[0] === point[0] && last[1] === point[1]) continue
    const isStraight =
      before && last && ((before[0] === last[0] && last[0] === point[0]) || (before[1] === last[1] && last[1] === point[1]))
    if (isStraight) kept.pop()
    kept.push(point)
  }
  return kept
}
