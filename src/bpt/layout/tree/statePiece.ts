import type { Activity } from '@/bpt/template'
import { emptyFrame, endCard } from './cards'
import { cardPiece, type Link, linePiece, type Part, type Piece } from './piece'
import { FRAME_PADDING, GAP, STATE_FOOT, STATE_HEAD, sizes } from './sizes'
import type { States } from './states'

const places: Record<string, number> = { StateInitializationActivity: 0, StateFinalizationActivity: 2 }
const placeOf = ({ type }: Activity): number => (Object.hasOwn(places, type) ? places[type] : undefined) ?? 1

/** A state: what happens on entering, its events, what happens on leaving, one below the other without wires between them. */
export function statePiece(state: Activity, inside: readonly Piece[], states: States, links: Link[]): Piece {
  const blocks = state.children
    .flatMap((activity, index) => ({ piece: inside[index], place: placeOf(activity) }))
    .sort((one, other) => one.place - other.place)
    .flatMap(({ piece }) => (piece?.entry ? [piece] : []))
  if (states.isFinal(state)) addEnd(blocks, cardPiece(endCard(states.endId(state))), links)
  const frame = emptyFrame(state, 'state')
  const half = sizes.step[0] / 2
  const left = blocks.reduce((most, block) => Math.max(most, block.left), half) + FRAME_PADDING
  const right = blocks.reduce((most, block) => Math.max(most, block.right), half) + FRAME_PADDING
  frame.width = left + right + ((left + right) % 2) // an even one has its middle on a whole px
  frame.label.width = frame.width
  const parts: Part[] = [
    { frame, dx: -left, dy: 0 },
    { area: frame.label, dx: -left, dy: 0 },
  ]
  let height = STATE_HEAD
  for (const piece of blocks) {
    parts.push({ piece, dx: 0, dy: height })
    height += piece.height + GAP
  }
  frame.height = blocks.length > 0 ? height - GAP + STATE_FOOT : STATE_HEAD
  return {
    left,
    right: frame.width - left,
    height: frame.height,
    parts,
    entry: frame,
    exits: [{ from: frame }],
    isStraight: frame.width === 2 * left,
  }
}

// Below what happens on entering; above what happens on leaving, which a final state never does.
function addEnd(blocks: Piece[], end: Piece, links: Link[]): void {
  const [first] = blocks
  if (!first) blocks.push(end)
  else if (first.exits.length > 0) blocks[0] = linePiece([first, end], links)
}
