import { documentKey } from '@/documents/titledDocument'
import type { Connection } from '@/portal/connection'
import { portalNow } from '@/portal/portal'
import { portal } from '@/portal/send'
import { readAllWaiting } from '@/tasks/waiting/queries'
import { type Holders, joinHolders } from '@/workflows/holders'
import { readAllWorkflows } from '@/workflows/queries'
import type { Workflow } from '@/workflows/schema'

/** All running workflows and whose answers they wait for. */
export type Sweep = {
  workflows: readonly Workflow[]
  /** by workflow; one that is missing waits for nobody */
  holders: ReadonlyMap<string, Holders>
  /** titles that came with the tasks, by `documentKey` */
  titles: ReadonlyMap<string, string>
  /** when it was complete: by this computer's clock, as the age of other data, and by the portal's */
  at: number
  portalAt: number
  /** another one for every change */
  version: number
}
/** `part`: first all workflows are read, then all open tasks. */
export type SweepProgress = { part: 'workflows' | 'tasks'; loaded: number; total: number }
/** `sweep` is the last one that was complete, also while another is read. `large`: more than are read without being asked. */
export type SweepState = {
  state: 'idle' | 'large' | 'reading' | 'done' | 'failed'
  progress?: SweepProgress
  sweep?: Sweep
  error?: unknown
}

const LARGE = 20_000

type Keeper = { now: SweepState; wasOffered: boolean; cancel?: AbortController; ended: Set<string>; version: number }
// Not in the query cache: an order invalidates everything there, and a sweep is too dear to be read again for each.
const keepers = new WeakMap<Connection, Keeper>()
const listeners = new Set<() => void>()

/** The one sweep of this portal, kept as long as the page lives. */
export const sweep = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  current: (): SweepState => keeper().now,
  /** Begins by itself, once, where so many workflows are no burden; more only the person may want. */
  offer(total: number): void {
    const own = keeper()
    if (own.wasOffered || own.now.state !== 'idle') return
    own.wasOffered = true
    if (total > LARGE) change(own, { state: 'large' })
    else void run(own)
  },
  /** Reads everything (again), unless that is going on. */
  start(): void {
    const own = keeper()
    own.wasOffered = true
    if (own.now.state !== 'reading') void run(own)
  },
  cancel(): void {
    keeper().cancel?.abort(new Error('cancelled'))
  },
  /** These are over: a run ended them. */
  forget(ids: readonly string[]): void {
    const own = keeper()
    for (const id of ids) own.ended.add(id)
    if (own.now.sweep) change(own, { ...own.now, sweep: without(own, own.now.sweep) })
  },
}

function keeper(): Keeper {
  const own = keepers.get(portal()) ?? { now: { state: 'idle' }, wasOffered: false, ended: new Set(), version: 0 }
  keepers.set(portal(), own)
  return own
}

function change(own: Keeper, now: SweepState): void {
  own.now = now
  for (const listener of listeners) listener()
}

async function run(own: Keeper): Promise<void> {
  const before = own.now.sweep
  const kept = before ? { sweep: before } : {}
  own.cancel = new AbortController()
  const { signal } = own.cancel
  own.ended.clear()
  const tell = (part: SweepProgress['part']) => (progress: { loaded: number; total: number }) =>
    change(own, { ...own.now, progress: { part, ...progress } })
  change(own, { state: 'reading', ...kept })
  try {
    const workflows = await readAllWorkflows({}, { signal, onProgress: tell('workflows') })
    const tasks = await readAllWaiting({ signal, onProgress: tell('tasks') })
    const titles = new Map(
      tasks.flatMap(({ document, documentName }) => (documentName ? [[documentKey(document), documentName]] : [])),
    )
    const read: Sweep = { workflows, holders: joinHolders(tasks), titles, at: Date.now(), portalAt: portalNow(), version: 0 }
    change(own, { state: 'done', sweep: without(own, read) })
  } catch (error) {
    if (signal.aborted) change(own, before ? { state: 'done', ...kept } : { state: 'idle' })
    else change(own, { state: 'failed', error, ...(own.now.sweep ? { sweep: own.now.sweep } : {}) })
  }
}

function without(own: Keeper, read: Sweep): Sweep {
  own.version += 1
  return { ...read, workflows: read.workflows.filter(({ id }) => !own.ended.has(id)), version: own.version }
}
