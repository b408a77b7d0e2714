import type { Opening } from './portalPage'
import type { Desk } from './runOf'

/** Something a person can come to see: how it is opened, and what is done then. On the way `look` looks at what is on screen; what is there in the end is looked at too. */
export type Scene = Opening & {
  step(desk: Desk, look: () => Promise<void>): Promise<unknown>
  /** another layout where there is little room, so that axe looks at both */
  isTwofold?: true
}
export type Scenes = Record<string, Scene>

/** Orders of the portal as they are given to it now, while something is looked at. */
export const silence = { faults: { latencyMs: 60_000 } } as const
export const failing = { nextAnswer: { kind: '500', times: 50 } } as const
