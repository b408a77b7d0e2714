/** px at 100 %. Everything is as wide as it may get, so that no text has to be measured. */
export const sizes = {
  step: [212, 46],
  label: [212, 24],
  goto: [212, 28],
  start: [212, 28],
  end: [96, 28],
} as const

/** between the picture's content and its edge */
export const MARGIN = 20
/** the wire between two things below each other */
export const WIRE = 16
/** between branches side by side */
export const BETWEEN_BRANCHES = 20
/** what a branch without anything in it and without a name takes */
export const EMPTY_BRANCH = 40
/** from a frame's border to what is inside it */
export const FRAME_PADDING = 20
/** from a frame's side to the wire that returns inside it */
export const BACK_WIRE = 10
/** the head of a state */
export const STATE_HEAD = 42
/** from the last thing in a state to its border */
export const STATE_FOOT = 16
/** between events of a state, between states */
export const GAP = 12
/** states stand in rows of about this width */
export const LANES_WIDTH = 1320
