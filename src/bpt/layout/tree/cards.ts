import type { Card, Frame } from '@/bpt/layout/picture'
import type { Activity } from '@/bpt/template'
import { STATE_HEAD, sizes } from './sizes'

const [STEP_WIDTH, STEP_HEIGHT] = sizes.step
const [LABEL_WIDTH, LABEL_HEIGHT] = sizes.label
const [GOTO_WIDTH, GOTO_HEIGHT] = sizes.goto

// Written out: spreading a common part took a quarter of a layout's time.
export function stepCard({ id }: Activity, hidden: number): Card {
  return { id, x: 0, y: 0, width: STEP_WIDTH, height: STEP_HEIGHT, kind: 'step', activity: id, hidden }
}

export function gotoCard({ id }: Activity, state: string | undefined): Card {
  return { id, x: 0, y: 0, width: GOTO_WIDTH, height: GOTO_HEIGHT, kind: 'goto', activity: id, state }
}

export function labelCard({ id }: Activity, event: string | undefined, hidden: number): Card {
  return { id, x: 0, y: 0, width: LABEL_WIDTH, height: LABEL_HEIGHT, kind: 'label', activity: id, event, hidden }
}

export const startCard = (id: string): Card => ({ id, x: 0, y: 0, width: sizes.start[0], height: sizes.start[1], kind: 'start' })
export const endCard = (id: string): Card => ({ id, x: 0, y: 0, width: sizes.end[0], height: sizes.end[1], kind: 'end' })

/** A frame to be filled: its size is that of what is inside. */
export const emptyFrame = ({ id }: Activity, kind: Exclude<Frame['kind'], 'graphFrame'>): Frame => ({
  id,
  x: 0,
  y: 0,
  width: 0,
  height: 0,
  kind,
  activity: id,
  label: { x: 0, y: 0, width: LABEL_WIDTH, height: kind === 'state' ? STATE_HEAD : LABEL_HEIGHT },
})
