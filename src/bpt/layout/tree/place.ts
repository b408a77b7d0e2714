import type { Card, Frame, Picture } from '@/bpt/layout/picture'
import type { Link, Piece } from './piece'
import { MARGIN } from './sizes'
import { wiresOf } from './wires'

/** Gives everything its place, from the outside in. */
export function place(top: Piece, links: readonly Link[]): Picture {
  const cards: Card[] = []
  const frames: Frame[] = []
  const waiting: { piece: Piece; x: number; y: number }[] = [{ piece: top, x: MARGIN + top.left, y: MARGIN }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { piece, x, y } = next
    for (const part of piece.parts) {
      if ('piece' in part) continue
      const box = 'card' in part ? part.card : 'frame' in part ? part.frame : part.area
      box.x = x + part.dx
      box.y = y + part.dy
      if ('card' in part) cards.push(part.card)
      if ('frame' in part) frames.push(part.frame)
    }
    for (let index = piece.parts.length - 1; index >= 0; index -= 1) {
      const part = piece.parts[index]
      if (part && 'piece' in part) waiting.push({ piece: part.piece, x: x + part.dx, y: y + part.dy })
    }
  }
  return {
    width: top.left + top.right + 2 * MARGIN,
    height: top.height + 2 * MARGIN,
    cards,
    frames,
    wires: wiresOf(links),
  }
}
