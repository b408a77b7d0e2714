import type { RunEvent } from '@/runs/run'
import { apply, type Keeper, showLive } from './keepers'
import { reduce } from './reducer'
import { keepRun, readHead } from './runStore'
import { pause } from './waits'

const STORE_TRIED_EVERY_MS = 3_000

/** Lets an event happen and writes it down. When this is through, a reload will know of it (where the browser keeps anything at all). */
export async function record(keeper: Keeper, event: RunEvent): Promise<void> {
  if (apply(keeper, event)) await flush(keeper)
}

/**
 * Writes down what is not yet. Where the browser takes no more (a full disk) it is tried again and again: going on without would let a
 * reload find rows that seem untouched. Throws where another tab has written: without Web Locks one that was frozen may have lost its right.
 */
export async function flush(keeper: Keeper): Promise<void> {
  while (keeper.pending.length > 0 || keeper.length === 0) {
    const events = [...keeper.pending]
    const kept = events.reduce(reduce, keeper.kept)
    let isTaken: boolean
    try {
      isTaken = await isWrittenElsewhere(keeper)
      if (!isTaken) keeper.length = await keepRun(kept, events, keeper.length)
    } catch {
      showLive(keeper, { waitingFor: { kind: 'storage' } })
      await pause(STORE_TRIED_EVERY_MS)
      continue
    }
    if (keeper.live.waitingFor?.kind === 'storage') showLive(keeper, { waitingFor: undefined })
    if (isTaken) throw new RangeError(`Another tab drives the run ${keeper.id}`)
    keeper.kept = kept
    keeper.pending.splice(0, events.length)
  }
}

async function isWrittenElsewhere({ id, length }: Keeper): Promise<boolean> {
  const head = length > 0 ? await readHead(id) : undefined
  return head !== undefined && head.length !== length
}
