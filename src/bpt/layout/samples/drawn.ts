import { layoutTemplate } from '@/bpt/layout/layoutTemplate'
import type { Card, Frame, Picture } from '@/bpt/layout/picture'
import { type Sample, templateOf } from './sampleTemplate'

/** A template of these steps, drawn with nothing folded. */
export const draw = (...children: Sample[]): Picture => layoutTemplate(templateOf(children), new Set())

/** Its wires in words, sorted. */
export const wired = ({ wires }: Picture): string[] =>
  wires.map(({ from, to, kind }) => (kind === 'back' ? `${from} back to ${to}` : `${from} to ${to}`)).sort()

export function boxOf({ cards, frames }: Picture, id: string): Card | Frame {
  const box = [...cards, ...frames].find((one) => one.id === id)
  if (!box) throw new RangeError(`nothing stands for ${id}`)
  return box
}

export const middleOf = (picture: Picture, id: string): number => boxOf(picture, id).x + boxOf(picture, id).width / 2
