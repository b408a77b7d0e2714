import type { Frame } from '@/bpt/layout/picture'
import { type Exits, flat, type Link, type Piece } from './piece'
import { BACK_WIRE, FRAME_PADDING, sizes, WIRE } from './sizes'

const EMPTY_FRAME = 24
const [LABEL_WIDTH, LABEL_HEIGHT] = sizes.label

/** A loop or a block around its steps: its name over the upper border, in a loop a wire back from the end to the begin. */
export function framePiece(frame: Frame, body: Piece, links: Link[]): Piece {
  const isLoop = frame.kind === 'loop'
  const top = LABEL_HEIGHT + WIRE
  const sides = {
    left: Math.max(body.left, LABEL_WIDTH / 2) + FRAME_PADDING,
    right: Math.max(body.right, LABEL_WIDTH / 2) + FRAME_PADDING,
  }
  const height = body.entry ? top + body.height + below(body, isLoop) : LABEL_HEIGHT + EMPTY_FRAME
  frame.width = sides.left + sides.right
  frame.height = height - LABEL_HEIGHT / 2
  const goesOn = isLoop || !body.entry || body.exits.length > 0
  const exits: Exits = goesOn ? [{ from: frame }] : []
  if (body.entry) {
    links.push({ from: { from: frame }, to: body.entry, way: 'enter' })
    for (const from of flat(body.exits))
      links.push(isLoop ? { from, to: body.entry, way: 'back', frame } : { from, to: frame, way: 'leave' })
  }
  return {
    ...sides,
    height,
    parts: [
      { frame, dx: -sides.left, dy: LABEL_HEIGHT / 2 },
      { area: frame.label, dx: -LABEL_WIDTH / 2, dy: 0 },
      { piece: body, dx: 0, dy: top },
    ],
    entry: frame,
    exits,
    isStraight: true,
  }
}

function below({ exits, isStraight }: Piece, isLoop: boolean): number {
  if (exits.length === 0) return FRAME_PADDING
  if (isLoop) return WIRE + BACK_WIRE
  return isStraight ? FRAME_PADDING : 2 * WIRE
}
