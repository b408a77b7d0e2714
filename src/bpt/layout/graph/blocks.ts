import type { Area, Card, Frame } from '@/bpt/layout/picture'
import { below } from '@/bpt/layout/tree/order'
import type { Activity } from '@/bpt/template'
import { Crowd } from './crowd'
import { freePlaces } from './freePlaces'
import type { GraphLink } from './graphLinks'

const FARTHEST = 100_000
const TRIES = 8
const GAP = 16
const LABEL = { inset: 12, width: 212, height: 24 }

export type Blocks = { cards: Card[]; frames: Frame[]; crowd: Crowd }

/** The blocks where their author has put them; on top of each other or without a place: below all others. */
export function blocksOf(root: Activity, links: readonly GraphLink[]): Blocks {
  const places = new Map<Activity, Area>()
  const crowd = new Crowd()
  const frames: Frame[] = []
  for (const block of root.children) {
    const stored = storedPlace(block)
    if (stored && isFrame(block)) {
      frames.push(frameOf(block, stored))
      continue
    }
    const place = stored && firstFree(stored, crowd)
    if (!place) continue
    places.set(block, place)
    crowd.add(place)
  }
  const homeless = root.children.filter((block) => !places.has(block) && !(storedPlace(block) && isFrame(block)))
  for (const [block, place] of freePlaces(homeless, links, [...places.values(), ...frames])) {
    places.set(block, place)
    crowd.add(place)
  }
  const cards = root.children.flatMap((block): Card[] => {
    const place = places.get(block)
    return place ? [{ ...place, id: block.id, kind: 'step', activity: block.id, hidden: below(block).length }] : []
  })
  return { cards, frames: frames.sort((one, other) => other.width * other.height - one.width * one.height), crowd }
}

// The portal's own conversion makes frames of blocks, and only of them.
const isFrame = ({ type, children }: Activity): boolean => type === 'EmptyBlockActivity' && children.length === 0

function storedPlace(block: Activity): Area | undefined {
  const { node } = block
  if (!node || !(Math.abs(node.x) <= FARTHEST && Math.abs(node.y) <= FARTHEST)) return undefined
  const [widest, highest] = isFrame(block) ? [FARTHEST, FARTHEST] : [420, 240]
  return {
    x: Math.round(node.x),
    y: Math.round(node.y),
    width: within(node.width, 120, widest),
    height: within(node.height, 40, highest),
  }
}

const within = (size: number, least: number, most: number): number => Math.round(Math.min(Math.max(size, least), most))

// Stored sizes are often none, and blocks higher than the portal's usual ones would cover their neighbours.
function firstFree(stored: Area, crowd: Crowd): Area | undefined {
  let place = stored
  for (let tries = 0; tries < TRIES; tries += 1) {
    const taken = crowd.overlapping(place)
    if (!taken) return place
    if (taken.x === stored.x && taken.y === stored.y) return undefined
    place = { ...place, y: taken.y + taken.height + GAP }
  }
  return undefined
}

const frameOf = ({ id }: Activity, place: Area): Frame => ({
  ...place,
  id,
  kind: 'graphFrame',
  activity: id,
  label: {
    x: place.x + LABEL.inset,
    y: place.y,
    width: Math.min(LABEL.width, place.width - 2 * LABEL.inset),
    height: LABEL.height,
  },
})
