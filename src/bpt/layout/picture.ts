/** A template drawn: what stands where, in px at 100 %. No words: they are looked up by the ids. */
export type Picture = {
  width: number
  height: number
  /** as they are read: from the top, branch by branch */
  cards: readonly Card[]
  /** outer ones before those inside them */
  frames: readonly Frame[]
  wires: readonly Wire[]
}
export type Area = { x: number; y: number; width: number; height: number }
/** `id` is the activity's, where it stands for one */
type Box = Area & { id: string }
export type Card = Box &
  (
    | { kind: 'step'; activity: string /** activities folded away below it */; hidden: number }
    | { kind: 'start' | 'end' }
    /** the pill "to Review"; `state` is the id of the state, undefined where it does not exist */
    | { kind: 'goto'; activity: string; state: string | undefined }
    /**
     * The pill on a wire into a branch, an event, an entry of a state. The box is as wide as it may get: the pill is drawn in its middle,
     * and where there are no words the wire goes on from its top to its bottom. `event` is the step that the pill also stands for:
     * the first one of an event, a button or a pause, which has no card of its own. `hidden` as above.
     */
    | { kind: 'label'; activity: string; event: string | undefined; hidden: number }
  )
/** `label` is where its name stands: a pill over the upper border, or the head of a state. */
export type Frame = Box & { kind: 'loop' | 'block' | 'state' | 'graphFrame'; activity: string; label: Area }
export type Wire = {
  id: string
  /** ids of cards or frames */
  from: string
  to: string
  /** each is straight above or beside the next; a wire from a frame's upper border leads to what is inside it */
  points: readonly (readonly [x: number, y: number])[]
  /** `back` returns to the begin of a loop */
  kind: 'flow' | 'back' | 'tool'
  /** of a graph: the port it leaves by, such as `o1` */
  port?: string
}
