import { type Box, beside, boxesOf, type Direction, firstInside, innermostFrame, nameOf } from './beside'
import type { Area, Picture, Wire } from './picture'

/** Where an arrow key leads: along the wires, and where there is none to what stands beside. Where nothing is given, the first card. */
export function nextCard(picture: Picture, id: string | undefined, direction: Direction): string | undefined {
  const boxes = new Map(boxesOf(picture).map((box) => [box.id, box]))
  const here = id === undefined ? undefined : boxes.get(id)
  if (!here) return (picture.cards[0] ?? picture.frames[0])?.id
  if (direction === 'down') return below({ picture, boxes }, here)?.id
  return (nearestOf(here, alongWires({ picture, boxes }, here, direction)) ?? beside(picture, here, direction))?.id
}

type Walk = { picture: Picture; boxes: ReadonlyMap<string, Box> }

function alongWires({ picture, boxes }: Walk, here: Box, direction: 'up' | 'left' | 'right'): Box[] {
  const flowing = picture.wires.filter(({ kind }) => kind !== 'back')
  const sources = (of: (wire: Wire) => boolean) => flowing.filter(of).flatMap(({ from }) => boxes.get(from) ?? [])
  switch (direction) {
    case 'right':
      return flowing
        .filter(({ from, points }) => from === here.id && points[0]?.[0] === here.x + here.width)
        .flatMap(({ to }) => boxes.get(to) ?? [])
    case 'left':
      return sources(({ to, points }) => to === here.id && points.at(-1)?.[0] === here.x)
    case 'up':
      return sources(({ to, points }) => to === here.id && isAt(points.at(-1), here.y))
    default:
      return direction satisfies never
  }
}

// First what is in a frame. Where nothing follows, on below the frame around: all that is drawn must be within reach.
function below(walk: Walk, here: Box): Box | undefined {
  const inside = 'label' in here && here.kind !== 'graphFrame' ? firstInside(walk.picture, here) : undefined
  if (inside) return inside
  let from: Box | undefined = here
  while (from) {
    const found: Box | undefined = nearestOf(from, downFrom(walk, from)) ?? beside(walk.picture, from, 'down')
    if (found) return found
    from = innermostFrame(walk.picture, from)
  }
  return undefined
}

// A wire to a frame's lower border has come to the end of what is inside.
const downFrom = ({ picture, boxes }: Walk, { id, y, height }: Box): Box[] =>
  picture.wires.flatMap(({ kind, from, to, points }) => {
    const box = boxes.get(to)
    return box && kind !== 'back' && from === id && isAt(points[0], y + height) && isAt(points.at(-1), box.y) ? [box] : []
  })

const isAt = (point: Wire['points'][number] | undefined, y: number): boolean => point?.[1] === y

// Into a branch rather than past them all; of equal ones the left one comes first.
function nearestOf(here: Box, boxes: readonly Box[]): Box | undefined {
  const [first, ...others] = boxes
  return first && others.reduce((best, box) => (isNearer(here, box, best) ? box : best), first)
}

function isNearer(here: Area, one: Box, other: Box): boolean {
  const [topOfOne, topOfOther] = [nameOf(one).y, nameOf(other).y]
  return topOfOne === topOfOther
    ? aside(here, one) < aside(here, other)
    : Math.abs(topOfOne - here.y) < Math.abs(topOfOther - here.y)
}

const aside = (one: Area, other: Area): number => Math.abs(one.x + one.width / 2 - other.x - other.width / 2)
