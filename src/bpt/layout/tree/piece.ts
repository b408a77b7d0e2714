import type { Area, Card, Frame } from '@/bpt/layout/picture'
import { BETWEEN_BRANCHES, EMPTY_BRANCH, sizes, WIRE } from './sizes'

/** Measured, and not placed yet: a part of the picture around the axis on which wires enter and leave it. */
export type Piece = {
  left: number
  right: number
  height: number
  /** places from the axis and the top of this piece */
  parts: readonly Part[]
  /** where a wire into it ends; undefined where there is nothing to see */
  entry: Card | Frame | undefined
  exits: Exits
  /** whether its only line leaves it on the axis */
  isStraight: boolean
}
export type Part = { dx: number; dy: number } & ({ piece: Piece } | { card: Card } | { frame: Frame } | { area: Area })
/** Where lines leave it; none where they all end. As a tree, which is read once, when they are joined. */
export type Exits = readonly (Exit | Exits)[]
/** `passage`: the place where the line goes down, of a branch with nothing in it */
export type Exit = { from: Card | Frame; passage?: Area }
/** A wire whose ends have no places yet. `enter`: from a frame to what is inside it; `leave`: the way back. */
export type Link = LinkOf<'fork'> | LinkOf<'join'> | LinkOf<'enter'> | LinkOf<'leave'> | (LinkOf<'back'> & { frame: Frame })
type LinkOf<Way extends string> = { from: Exit; to: Card | Frame; way: Way }

export const nothing: Piece = { left: 0, right: 0, height: 0, parts: [], entry: undefined, exits: [], isStraight: true }

/** A branch with neither a name nor steps: room for its line. */
export const emptyBranch = (): Piece => ({
  ...nothing,
  left: EMPTY_BRANCH / 2,
  right: EMPTY_BRANCH / 2,
  parts: [{ area: { x: 0, y: 0, width: 0, height: 0 }, dx: 0, dy: 0 }],
})

/** A card alone. */
export function cardPiece(card: Card, goesOn = true): Piece {
  const half = card.width / 2
  const exits = goesOn ? [{ from: card }] : []
  return {
    left: half,
    right: half,
    height: card.height,
    parts: [{ card, dx: -half, dy: 0 }],
    entry: card,
    exits,
    isStraight: true,
  }
}

/** One below the other on one axis, wired. A line that once ended does not leave at the end. */
export function linePiece(pieces: readonly Piece[], links: Link[]): Piece {
  const seen = pieces.filter(({ entry }) => entry)
  const [first] = seen
  if (!first) return nothing
  if (seen.length === 1) return first
  const parts: Part[] = []
  const line = { left: 0, right: 0, height: 0 }
  let before: Piece | undefined
  for (const piece of seen) {
    if (before) {
      line.height += before.isStraight ? WIRE : 2 * WIRE
      if (piece.entry) connect(before.exits, piece.entry, links)
    }
    parts.push({ piece, dx: 0, dy: line.height })
    line.left = Math.max(line.left, piece.left)
    line.right = Math.max(line.right, piece.right)
    line.height += piece.height
    before = piece
  }
  const goesOn = seen.every(({ exits }) => exits.length > 0)
  return {
    ...line,
    parts,
    entry: first.entry,
    exits: goesOn && before ? before.exits : [],
    isStraight: before?.isStraight ?? true,
  }
}

/** Branches side by side below a card. Of an odd number the middle one is straight below it. */
export function forkPiece(head: Card, branches: readonly Piece[], links: Link[]): Piece {
  if (branches.length === 0) return cardPiece(head)
  const places: number[] = []
  let width = 0
  for (const { left, right } of branches) {
    places.push(width + left)
    width += left + right + BETWEEN_BRANCHES
  }
  width -= BETWEEN_BRANCHES
  const middle = (places.length - 1) / 2
  const axis = Math.round(((places[Math.floor(middle)] ?? 0) + (places[Math.ceil(middle)] ?? 0)) / 2)
  const top = head.height + (branches.length > 1 ? 2 * WIRE : WIRE)
  for (const { entry } of branches) if (entry) links.push({ from: { from: head }, to: entry, way: 'fork' })
  const exits = branches
    .map((branch) => (branch.entry ? branch.exits : passagesOf(branch, head)))
    .filter(({ length }) => length > 0)
  const half = sizes.step[0] / 2
  return {
    left: Math.max(axis, half),
    right: Math.max(width - axis, half),
    height: top + branches.reduce((most, { height }) => Math.max(most, height), 0),
    parts: [
      { card: head, dx: -half, dy: 0 },
      ...branches.map((piece, index) => ({ piece, dx: (places[index] ?? 0) - axis, dy: top })),
    ],
    entry: head,
    exits,
    isStraight: branches.length === 1 && (branches[0]?.isStraight ?? true),
  }
}

const passagesOf = ({ parts }: Piece, head: Card): Exits =>
  parts.flatMap((part) => ('area' in part ? [{ from: head, passage: part.area }] : []))

/** Wires from all that leaves to what comes next. */
export function connect(exits: Exits, to: Card | Frame, links: Link[]): void {
  for (const from of flat(exits)) links.push({ from, to, way: 'join' })
}

/** The lines themselves, from the left. */
export function flat(exits: Exits): Exit[] {
  const found: Exit[] = []
  const waiting: (Exit | Exits)[] = [exits]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if ('from' in next) found.push(next)
    else for (let index = next.length - 1; index >= 0; index -= 1) waiting.push(next[index] ?? [])
  }
  return found
}
