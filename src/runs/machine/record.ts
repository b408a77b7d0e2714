import type { RunEvent } from '@/runs/run'
import { apply, type Keeper, showLive } from './keepers'
import { reduce } from './reducer'
import { keepRun } from './runStore'
import { pause } from './waits'

const STORE_TRIED_EVERY_MS = 3_000

/** Lets an event happen and writes it down. When this is through, a reload will know of it (where the browser keeps anything at all). */
export async function record(keeper: Keeper, event: RunEvent): Promise<void> {
  if (apply(keeper, event)) await flush(keeper)
}

/**
 * Writes down what is not yet. Where the browser takes no more (a full disk) it is tried again and again: going on without would let a
 * reload find rows that seem untouched.
 */
export async function flush(keeper: Keeper): Promise<void> {
  while (keeper.pending.length > 0 || keeper.length === 0) {
    const events = [...keeper.pending]
    const kept = events.reduce(reduce, keeper.kept)
    try {
      keeper.length = await keepRun(kept, events, keeper.length)
    } catch {
      showLive(keeper, { waitingFor: { kind: 'storage' } })
      await pause(STORE_TRIED_EVERY_MS)
      continue
    }
    if (keeper.live.waitingFor?.kind === 'storage') showLive(keeper, { waitingFor: undefined })
    keeper.kept = kept
    keeper.pending.splice(0, events.length)
  }
}
