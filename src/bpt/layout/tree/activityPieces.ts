import { flowOf } from '@/bpt/model/kinds'
import { textAt } from '@/bpt/php'
import type { Activity } from '@/bpt/template'
import { emptyFrame, gotoCard, labelCard, stepCard } from './cards'
import { framePiece } from './framePiece'
import { goesOn, stepGoesOn } from './goesOn'
import { eventOf, isWrapper } from './named'
import { below, type Visited } from './order'
import { cardPiece, emptyBranch, forkPiece, type Link, linePiece, nothing, type Piece } from './piece'
import { statePiece } from './statePiece'
import type { States } from './states'

export type Drawing = { folded: ReadonlySet<string>; links: Link[]; states: States }

/** What stands for each child of the root, measured from the inside out. */
export function childPieces(root: Activity, drawing: Drawing): Piece[] {
  const isOpen = (visited: Visited) => isWrapper(visited) || !drawing.folded.has(visited.activity.id)
  const visited = below(root, isOpen)
  const pieces = new Map<Activity, Piece>()
  const inside = (activity: Activity) => activity.children.map((child) => pieces.get(child) ?? nothing)
  for (let index = visited.length - 1; index >= 0; index -= 1) {
    const one = visited[index]
    if (!one) continue
    const { activity } = one
    const isFolded = activity.children.length > 0 && !isOpen(one)
    pieces.set(activity, isFolded ? foldedPiece(activity) : openPiece(one, inside(activity), drawing))
  }
  return inside(root)
}

function foldedPiece(activity: Activity): Piece {
  const hidden = below(activity).length
  if (flowOf(activity) !== 'sequence') return cardPiece(stepCard(activity, hidden), goesOn(activity))
  const event = eventOf(activity)
  return cardPiece(labelCard(activity, event?.id, hidden - (event ? 1 : 0)), goesOn(activity))
}

function openPiece(visited: Visited, inside: readonly Piece[], { links, states }: Drawing): Piece {
  const { activity } = visited
  const flow = flowOf(activity)
  switch (flow) {
    case 'step':
    case 'end':
      return alone(cardPiece(stepCard(activity, 0), stepGoesOn(activity)), inside, links)
    case 'goto':
      return alone(
        cardPiece(gotoCard(activity, states.byName(textAt(activity.properties, 'TargetStateName'))), stepGoesOn(activity)),
        inside,
        links,
      )
    case 'sequence': {
      if (isWrapper(visited)) return linePiece(inside, links)
      const event = eventOf(activity)
      const label = cardPiece(labelCard(activity, event?.id, 0))
      return linePiece([label, ...(event ? inside.slice(1) : inside)], links)
    }
    case 'choice':
    case 'parallel':
    case 'events':
    case 'answers':
    case 'branches':
      return forkPiece(
        stepCard(activity, 0),
        inside.map((piece) => (piece.entry ? piece : emptyBranch())),
        links,
      )
    case 'loop':
    case 'block':
      return framePiece(emptyFrame(activity, flow), linePiece(inside, links), links)
    case 'state':
      return statePiece(activity, inside, states, links)
    default:
      return flow satisfies never
  }
}

/** A step that should have nothing below it, and what a wrong file has put there. */
const alone = (card: Piece, inside: readonly Piece[], links: Link[]): Piece =>
  inside.length === 0 ? card : linePiece([card, ...inside], links)
