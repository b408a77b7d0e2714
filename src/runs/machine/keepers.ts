import type { Connection } from '@/portal/connection'
import { portal } from '@/portal/send'
import { activeRuns } from '@/runs/activeRuns'
import type { Run, RunEvent } from '@/runs/run'
import { isActive, reduce } from './reducer'
import { type RunSummary, summaryOf } from './summary'

/** What a run waits for by itself; `until`: epoch ms. */
export type Waiting =
  /** the portal is busy, or its time for this method is used up: goes on then */
  | { kind: 'limit' | 'operationTime'; until: number }
  /** until the portal must be through with what got lost */
  | { kind: 'doubts'; until: number }
  /** the portal does not answer */
  | { kind: 'portal' }
  /** this browser cannot write down what is about to be done */
  | { kind: 'storage' }

/** What is true only now, and not kept with the run. */
export type Live = {
  waitingFor: Waiting | undefined
  /** of collecting and checking */
  progress: { loaded: number; total: number } | undefined
  /** another tab drives it */
  isElsewhere: boolean
}
export const still: Live = { waitingFor: undefined, progress: undefined, isElsewhere: false }

/** A run in this page: what is shown, what is written down of it, and how it is driven. */
export type Keeper = {
  readonly id: string
  readonly connection: Connection
  /** with what is not written down yet */
  run: Run
  kept: Run
  /** entries written down; 0: not even its creation */
  length: number
  pending: RunEvent[]
  live: Live
  /** while it is worked on: ends when there is nothing to do but wait for the person */
  session: Promise<void> | undefined
  /** discarded: only its traces are left to remove */
  isGone: boolean
  /** ended whenever the phase changes: nothing waits on for what no longer matters */
  waits: AbortController
  tempo: { size: number; operationWaits: number; failedLooks: number; mustAsk: boolean }
}

const known = new Map<string, Keeper>()
const missing = new Set<string>()
const listeners = new Set<() => void>()
let heads: { connection: Connection; all: readonly RunSummary[] } | undefined
let lists: { all: readonly RunSummary[]; active: readonly Run[] } | undefined

/** The runs of this page. */
export const keepers = {
  get: (id: string): Keeper | undefined => known.get(id),
  add(run: Run, length = 0): Keeper {
    const keeper: Keeper = {
      id: run.id,
      connection: portal(),
      run,
      kept: run,
      length,
      pending: [],
      live: still,
      session: undefined,
      isGone: false,
      waits: new AbortController(),
      tempo: { size: 0, operationWaits: 0, failedLooks: 0, mustAsk: false },
    }
    known.set(run.id, keeper)
    missing.delete(run.id)
    changed()
    return keeper
  },
  remove(id: string): void {
    known.delete(id)
    keepers.miss(id)
  },
  /** It was looked for, and there is none. */
  miss(id: string): void {
    missing.add(id)
    changed()
  },
  isMissing: (id: string): boolean => missing.has(id),
  /** Runs of the local store that are not read, rows and all. */
  tellHeads(all: readonly RunSummary[]): void {
    heads = { connection: portal(), all }
    changed()
  },
  /** newest first; of those that are not read what their heads tell */
  all: (): readonly RunSummary[] => listed().all,
  active: (): readonly Run[] => listed().active,
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  },
}

function changed(): void {
  lists = undefined
  activeRuns.tell(listed().active.length)
  for (const listener of listeners) listener()
}

function listed() {
  if (lists) return lists
  const own = [...known.values()].filter(({ connection }) => connection === portal())
  const runs = own.map(({ run }) => run).sort((a, b) => b.createdAt - a.createdAt)
  const unread = heads?.connection === portal() ? heads.all.filter(({ id }) => !known.has(id) && !missing.has(id)) : []
  const all = [...runs.map(summaryOf), ...unread].sort((a, b) => b.createdAt - a.createdAt)
  lists = { all, active: runs.filter(isActive) }
  return lists
}

/** Lets an event happen to a run; it is written down by whoever works on the run. False: it changed nothing. */
export function apply(keeper: Keeper, event: RunEvent): boolean {
  const run = reduce(keeper.run, event)
  if (run === keeper.run) return false
  keeper.pending.push(event)
  show(keeper, run)
  return true
}

/** Shows a run as it is by now. */
export function show(keeper: Keeper, run: Run): void {
  const isNewPhase = run.phase.kind !== keeper.run.phase.kind
  keeper.run = run
  if (isNewPhase) {
    keeper.waits.abort()
    keeper.waits = new AbortController()
  }
  changed()
}

/** Shows what is true only now. */
export function showLive(keeper: Keeper, live: Partial<Live>): void {
  keeper.live = { ...keeper.live, ...live }
  for (const listener of listeners) listener()
}
