import type { Area, Card, Frame, Picture } from './picture'

export type Box = Card | Frame
export type Direction = 'up' | 'down' | 'left' | 'right'

export const boxesOf = ({ cards, frames }: Picture): Box[] => [...frames, ...cards]

/** The frame that a box is drawn in. Those of a graph hold nothing: they only lie behind. */
export const innermostFrame = ({ frames }: Picture, box: Box): Frame | undefined =>
  frames.findLast((frame) => frame.kind !== 'graphFrame' && frame.id !== box.id && contains(frame, box))

/** The uppermost thing in a frame. */
export const firstInside = (picture: Picture, frame: Box): Box | undefined =>
  boxesOf(picture)
    .filter((box) => innermostFrame(picture, box) === frame)
    .reduce<Box | undefined>((best, box) => (best && best.y <= box.y ? best : box), undefined)

/** What stands nearest to the left or right; above or below in the same frame, and there only what no wire leads down to. */
export function beside(picture: Picture, here: Box, direction: Direction): Box | undefined {
  const others = boxesOf(picture).filter((box) => box.id !== here.id)
  if (direction === 'left' || direction === 'right') return nearest(nameOf(here), others, direction)
  const frame = innermostFrame(picture, here)
  const around = others.filter((box) => innermostFrame(picture, box) === frame || (direction === 'up' && box === frame))
  if (direction === 'up') return nearest(nameOf(here), around, direction)
  const wired = reachedByWire(picture)
  return nearest(
    here,
    around.filter((box) => !wired.has(box)),
    direction,
  )
}

// The wire of a branch with nothing in it does not count: down goes into a branch that has something.
function reachedByWire(picture: Picture): Set<Box> {
  const boxes = new Map(boxesOf(picture).map((box) => [box.id, box]))
  const nearestTop = new Map<string, number>()
  const ways = picture.wires.flatMap(({ from, to, kind, points }) => {
    const box = boxes.get(to)
    return box && kind !== 'back' && points.at(-1)?.[1] === box.y
      ? [{ from: `${points[0]?.[1]} ${from}`, box, top: nameOf(box).y }]
      : []
  })
  for (const { from, top } of ways) nearestTop.set(from, Math.min(top, nearestTop.get(from) ?? top))
  return new Set(ways.filter(({ from, top }) => nearestTop.get(from) === top).map(({ box }) => box))
}

/** A frame is met at its name. */
export const nameOf = (box: Box): Area => ('label' in box ? box.label : box)

function nearest(from: Area, boxes: readonly Box[], direction: Direction): Box | undefined {
  let best: { box: Box; cost: number } | undefined
  for (const box of boxes) {
    const cost = costOf(from, nameOf(box), direction)
    if (cost !== undefined && (!best || cost < best.cost)) best = { box, cost }
  }
  return best?.box
}

// The way there, and twice the way aside.
function costOf(from: Area, to: Area, direction: Direction): number | undefined {
  const gapX = Math.max(to.x - from.x - from.width, from.x - to.x - to.width, 0)
  const gapY = Math.max(to.y - from.y - from.height, from.y - to.y - to.height, 0)
  switch (direction) {
    case 'left':
      return to.x + to.width <= from.x ? gapX + 2 * gapY : undefined
    case 'right':
      return to.x >= from.x + from.width ? gapX + 2 * gapY : undefined
    case 'up':
      return to.y + to.height <= from.y ? gapY + 2 * gapX : undefined
    case 'down':
      return to.y >= from.y + from.height ? gapY + 2 * gapX : undefined
    default:
      return direction satisfies never
  }
}

const contains = (outer: Area, inner: Area): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height
