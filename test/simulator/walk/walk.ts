import type { Activity } from '../import/activity.ts'
import type { DocumentId } from '../state.ts'

/** What is still to be done, the next first. */
export type Item =
  | { kind: 'run'; activity: Activity }
  | { kind: 'loop'; activity: Activity; turn: number }
  | { kind: 'each'; activity: Activity; left: [key: string, value: unknown][] }
  /** waits for an event of a state */
  | { kind: 'wait'; state: Activity }
  | { kind: 'enter'; state: string }
  /** a block of a graph, and the blocks behind one of its ports */
  | { kind: 'block'; name: string }
  | { kind: 'follow'; name: string; port: string }

/** How far a workflow has come in a tree of its own. Plain data. */
export type Walk = {
  root: Activity
  todo: Item[]
  /** who waits for an answer */
  asked: { activity: Activity; inGraph: boolean } | null
  /** the state it is in, and the one it will go to */
  state: Activity | null
  target: string | null
  /** how often a block of a graph has been turned */
  turns: Record<string, number>
  constants: Record<string, unknown>
  title: string
  /** what is known of the document and the person who started */
  document: { id: DocumentId; title: string }
  startedBy: number
}
