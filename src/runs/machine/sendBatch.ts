import { health } from '@/portal/health'
import { type WriteOutcome, writeBatch } from '@/portal/portal'
import type { RunAction } from '@/runs/action'
import type { Target } from '@/runs/run'
import { actionOf } from './actions'
import { answersOf, wasHeldBack } from './answers'
import type { Keeper } from './keepers'
import { nextSize } from './pace'
import { record } from './record'
import { waitForPortal, waitUntil } from './waits'

const SOON_MS = 30_000
const LIMIT_WAIT_MS = 5_000
const OPERATION_WAIT_MS = 30_000
const LONGEST_OPERATION_WAIT_MS = 300_000

/** The next rows: written down as sent, then sent, once; then whatever the answers ask to wait for. */
export async function sendBatch(keeper: Keeper, signal: AbortSignal): Promise<void> {
  const { tempo } = keeper
  if (tempo.mustAsk || health.current().state === 'away') await waitForPortal(keeper, signal)
  const action = await actionOf(keeper.run)
  tempo.size ||= action.batch.first
  const targets = nextTargets(keeper, tempo.size)
  if (signal.aborted || targets.length === 0) return

  const keys = targets.map(({ key }) => key)
  const since = Date.now()
  await record(keeper, { type: 'sending', keys, at: since })
  // What was written down so slowly that `since` no longer says when it leaves is written down anew.
  if (keeper.run.phase.kind !== 'running' || Date.now() - since > SOON_MS) {
    const answers = keys.map((key) => ({ key, state: { kind: 'toDo' } as const }))
    return record(keeper, { type: 'answered', since, answers, at: Date.now(), ms: 0 })
  }
  const outcomes = await send(action, targets, keeper.run.options)
  const at = Date.now()
  const ms = at - since
  const answers = await answersOf({ action, options: keeper.run.options, targets, outcomes, since, at })
  const isLost = outcomes.some((outcome) => outcome === undefined || outcome.state === 'unknown')
  const held = outcomes.map(wasHeldBack).filter((error) => error !== undefined)
  const carried = outcomes.length - held.length
  tempo.size = nextSize(tempo.size, action.batch.most, { rows: carried, ms, isLost })
  tempo.mustAsk ||= isLost || held.some(({ code, kind }) => code === 'NOT_SENT' || kind === 'expired')
  if (carried > 0) tempo.operationWaits = 0
  await record(keeper, { type: 'answered', since, answers, at, ms })

  if (keeper.run.phase.kind !== 'running') return
  if (held.some(({ kind }) => kind === 'operationTime')) {
    const ms = Math.min(OPERATION_WAIT_MS * 2 ** tempo.operationWaits, LONGEST_OPERATION_WAIT_MS)
    tempo.operationWaits += 1
    await waitUntil(keeper, { kind: 'operationTime', until: Date.now() + ms }, signal)
  } else if (held.some(({ kind }) => kind === 'limit'))
    await waitUntil(keeper, { kind: 'limit', until: Date.now() + LIMIT_WAIT_MS }, signal)
}

function nextTargets({ run }: Keeper, size: number): Target[] {
  const targets: Target[] = []
  for (const { target, state } of run.rows) {
    if (targets.length >= size) break
    if (state.kind === 'toDo') targets.push(target)
  }
  return targets
}

// A mistake of ours that throws may have let some rows leave before: all of them are in doubt then, and looked at.
async function send(
  action: RunAction,
  targets: readonly Target[],
  options: unknown,
): Promise<(WriteOutcome<unknown> | undefined)[]> {
  try {
    const commands = targets.map((target, index) => [`r${index}`, action.command(target, options)] as const)
    const outcomes = await writeBatch(Object.fromEntries(commands))
    return targets.map((_, index) => outcomes[`r${index}`])
  } catch {
    return targets.map(() => undefined)
  }
}
