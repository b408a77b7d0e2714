import type { Area, Picture, Wire } from '@/bpt/layout/picture'
import { MARGIN } from '@/bpt/layout/tree/sizes'
import type { Template } from '@/bpt/template'
import { blocksOf } from './blocks'
import { graphLinks } from './graphLinks'
import { type Point, portsOf } from './ports'
import { flowRoute, toolRoute } from './routes'

/** Blocks where the designer of 2025 has put them, and their links. From the left to the right. */
export function layoutGraph({ root }: Template): Picture {
  const links = graphLinks(root)
  const { cards, frames, crowd } = blocksOf(root, links)
  const boxes = new Map<string, Area>([...frames, ...cards].map((box) => [box.id, box]))
  const wires: Wire[] = []
  for (const [link, ends] of portsOf(links, boxes)) {
    const from = boxes.get(link.from.id)
    const to = boxes.get(link.to.id)
    if (!from || !to) continue
    const points = link.isTool ? toolRoute(ends, from, to) : flowRoute(ends, from, to, crowd)
    wires.push({
      id: `${link.from.id}:${link.out} > ${link.to.id}:${link.into}`,
      from: link.from.id,
      to: link.to.id,
      points,
      kind: link.isTool ? 'tool' : isBack(from, to) ? 'back' : 'flow',
      port: link.out,
    })
  }
  return fromZero({ width: 0, height: 0, cards, frames, wires })
}

// To the left, and upwards in the same column.
const isBack = (from: Area, to: Area): boolean => to.x < from.x || (to.x === from.x && to.y <= from.y)

function fromZero({ cards, frames, wires }: Picture): Picture {
  const corners = [
    ...[...cards, ...frames].flatMap(({ x, y, width, height }): Point[] => [
      [x, y],
      [x + width, y + height],
    ]),
    ...wires.flatMap(({ points }) => points),
  ]
  const least = (index: 0 | 1) => corners.reduce((found, point) => Math.min(found, point[index]), corners[0]?.[index] ?? 0)
  const most = (index: 0 | 1) => corners.reduce((found, point) => Math.max(found, point[index]), corners[0]?.[index] ?? 0)
  const [left, top] = [least(0) - MARGIN, least(1) - MARGIN]
  const moved = <Of extends Area>(area: Of): Of => ({ ...area, x: area.x - left, y: area.y - top })
  return {
    width: most(0) - left + MARGIN,
    height: most(1) - top + MARGIN,
    cards: cards.map(moved),
    frames: frames.map((frame) => ({ ...moved(frame), label: moved(frame.label) })),
    wires: wires.map((wire) => ({ ...wire, points: wire.points.map(([x, y]): Point => [x - left, y - top]) })),
  }
}
