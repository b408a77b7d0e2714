/** A template drawn: what stands where, in px at 100 %. No words: they are looked up by the ids. */
export type Picture = {
  width: number
  height: number
  cards: readonly Card[]
  frames: readonly Frame[]
  wires: readonly Wire[]
}
type Box = { id: string; x: number; y: number; width: number; height: number }
export type Card = Box &
  (
    | { kind: 'step'; activity: string /** activities folded away below it */; hidden: number }
    | { kind: 'start' | 'end' }
    /** the pill "to Review"; `state` is the id of the state, undefined where it does not exist */
    | { kind: 'goto'; activity: string; state: string | undefined }
    /** the pill on a wire into a branch, an event, an entry of a state */
    | { kind: 'label'; activity: string }
  )
export type Frame = Box & { kind: 'loop' | 'block' | 'state' | 'graphFrame'; activity: string }
export type Wire = {
  id: string
  /** ids of cards or frames */
  from: string
  to: string
  points: readonly (readonly [x: number, y: number])[]
  kind: 'flow' | 'back' | 'tool'
}
