import type { Picture } from '@/bpt/layout/picture'
import { textAt } from '@/bpt/php'
import type { Template } from '@/bpt/template'
import { childPieces, type Drawing } from './activityPieces'
import { endCard, startCard } from './cards'
import { lanesPiece } from './lanes'
import { cardPiece, linePiece } from './piece'
import { place } from './place'
import { statesOf } from './states'

/** One line from the start to the end, as in the portal's designer. */
export function layoutSequence(template: Template, folded: ReadonlySet<string>): Picture {
  const { drawing, freeId } = begin(template, folded)
  const start = cardPiece(startCard(freeId('start')))
  const line = linePiece([start, ...childPieces(template.root, drawing)], drawing.links)
  const end = cardPiece(endCard(freeId('end')))
  return place(line.exits.length > 0 ? linePiece([line, end], drawing.links) : line, drawing.links)
}

/** States side by side, the first one first. */
export function layoutStates(template: Template, folded: ReadonlySet<string>): Picture {
  const { drawing, freeId } = begin(template, folded)
  const { root } = template
  const pieces = childPieces(root, drawing)
  const first = drawing.states.byName(textAt(root.properties, 'InitialStateName'))
  const at = root.children.findIndex(({ id }) => id === first)
  const start = pieces[at]
  const lanes = [...(start ? [start] : []), ...pieces.filter((piece, index) => piece.entry && index !== at)]
  return place(lanesPiece(lanes, start && startCard(freeId('start')), drawing.links), drawing.links)
}

function begin({ root, activities }: Template, folded: ReadonlySet<string>) {
  const freeId = (wanted: string): string => {
    let id = wanted
    while (activities.has(id)) id = `(${id})`
    return id
  }
  const drawing: Drawing = { folded, links: [], states: statesOf(root, freeId) }
  return { drawing, freeId }
}
