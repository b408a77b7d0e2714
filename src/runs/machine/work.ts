import { portal } from '@/portal/send'
import { noteInJournal } from '@/runs/journal/journal'
import type { Phase, Run, RunEvent } from '@/runs/run'
import { afterwards } from './actions'
import { apply, type Keeper, keepers, show, showLive } from './keepers'
import { holdRun } from './lock'
import { check, collect } from './prepare'
import { flush, record } from './record'
import { isActive, isOver, reduce } from './reducer'
import { forgetRun, readHead, readRun, thinOut } from './runStore'
import { sendBatch } from './sendBatch'
import { settleDoubts } from './settleDoubts'
import { showInTitle } from './title'
import { pause } from './waits'

const TRIED_AGAIN_MS = 3_000

/** Lets a person's event happen, and goes on from there. To a run that another tab drives nothing can happen here. */
export function dispatch(id: string, event: RunEvent): void {
  const keeper = keepers.get(id)
  if (keeper && !keeper.live.isElsewhere && apply(keeper, event)) void work(keeper)
}

/** Writes a run down and drives it until only the person can bring it on: one session at a time, in one tab at a time. */
export function work(keeper: Keeper): Promise<void> {
  keeper.session ??= session(keeper)
  return keeper.session
}

async function session(keeper: Keeper): Promise<void> {
  let release: (() => void) | undefined
  let isOpen = false
  try {
    release = await holdRun(keeper.id)
    await (release ? drive(keeper) : follow(keeper))
    isOpen = release !== undefined
  } catch {
    // The browser's store is in trouble: tried again like a run of another tab.
  }
  keeper.session = undefined
  release?.()
  if (!isOpen) later(keeper, () => void work(keeper))
  // What happened since the last look at what is left to do found a session that was about to end.
  else if (isOurs(keeper) && (keeper.pending.length > 0 || nextStep(keeper))) void work(keeper)
  else lookAround(keeper)
}

// A paused run may be resumed in another tab: this one must not go on showing it as waiting.
function lookAround(keeper: Keeper): void {
  if (!isActive(keeper.run)) return
  later(keeper, async () => {
    const head = await readHead(keeper.id).catch(() => undefined)
    if (keeper.session) return
    if (head && head.length !== keeper.length) void work(keeper)
    else lookAround(keeper)
  })
}

const timers = new WeakMap<Keeper, ReturnType<typeof setTimeout>>()

function later(keeper: Keeper, then: () => void): void {
  clearTimeout(timers.get(keeper))
  timers.set(
    keeper,
    setTimeout(() => isOurs(keeper) && !keeper.session && then(), TRIED_AGAIN_MS),
  )
}

const isOurs = (keeper: Keeper) => portal() === keeper.connection && !keeper.isGone

async function drive(keeper: Keeper): Promise<void> {
  if (keeper.isGone) return forgetRun(keeper.id)
  const isNew = keeper.length === 0
  if (!isNew && !(await takeUp(keeper))) return
  let told = keeper.kept.phase.kind
  while (isOurs(keeper)) {
    await flush(keeper)
    tell(keeper.run, told)
    told = keeper.run.phase.kind
    const step = nextStep(keeper)
    if (!step) break
    await step(keeper, keeper.waits.signal).catch(() => tryLater(keeper, keeper.waits.signal))
  }
  if (keeper.isGone) await forgetRun(keeper.id)
  else if (isNew) await thinOut().catch(() => {}) // the next run tries again
}

// The action's code cannot be loaded now.
async function tryLater(keeper: Keeper, signal: AbortSignal): Promise<void> {
  showLive(keeper, { waitingFor: { kind: 'portal' } })
  await pause(TRIED_AGAIN_MS, signal)
  showLive(keeper, { waitingFor: undefined })
}

/** Another tab may have written since, or have been closed in the middle. False: there is no such run any more. */
async function takeUp(keeper: Keeper): Promise<boolean> {
  const { length } = keeper
  if (!(await refresh(keeper))) return false
  // What is confirmed is what was seen: the person looks at the changes first.
  if (keeper.length !== length) keeper.pending = keeper.pending.filter(({ type }) => type !== 'confirmed')
  if (isOrphaned(keeper.kept)) keeper.pending.unshift({ type: 'found', at: Date.now() })
  showLive(keeper, { isElsewhere: false })
  show(keeper, keeper.pending.reduce(reduce, keeper.kept))
  return true
}

/** Another tab has it: shown as that one writes it down, and tried again later. */
async function follow(keeper: Keeper): Promise<void> {
  keeper.pending = []
  showLive(keeper, { isElsewhere: true })
  if (await refresh(keeper)) show(keeper, keeper.kept)
}

async function refresh(keeper: Keeper): Promise<boolean> {
  const head = await readHead(keeper.id)
  const read = head && head.length !== keeper.length ? await readRun(head) : undefined
  if (read) Object.assign(keeper, { kept: read.run, length: read.length })
  if (head) return true
  keeper.isGone = true
  keepers.remove(keeper.id)
  return false
}

type Step = (keeper: Keeper, signal: AbortSignal) => Promise<void>
const steps: Partial<Record<Phase['kind'], Step>> = {
  collecting: collect,
  checking: check,
  grace: async (keeper, signal) => {
    if (keeper.run.phase.kind === 'grace') await pause(keeper.run.phase.until - Date.now(), signal)
    if (!signal.aborted) await record(keeper, { type: 'began', at: Date.now() })
  },
  running: sendBatch,
  settling: settleDoubts,
}
const nextStep = ({ run }: Keeper): Step | undefined => steps[run.phase.kind]

/** Whether nobody drives what was being driven; asked with the lock in hand. */
export const isOrphaned = ({ phase, rows }: Run): boolean =>
  (isActive({ phase }) && phase.kind !== 'paused') || rows.some(({ state }) => state.kind === 'sent')

function tell(run: Run, before: Phase['kind']): void {
  const { phase } = run
  showInTitle(run)
  if (phase.kind === before) return
  const isHalted = isOver(run) || (phase.kind === 'paused' && phase.why === 'person')
  if (isHalted || before === 'grace') noteInJournal(run)
  if (isHalted || phase.kind === 'settling') afterwards(run)
}
