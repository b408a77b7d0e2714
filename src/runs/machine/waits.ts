import * as z from 'zod/mini'
import { command } from '@/portal/command'
import { read } from '@/portal/portal'
import { type Keeper, showLive, type Waiting } from './keepers'

const ASKED_EVERY_MS = 3_000
const serverTime = command('server.time', {}, z.unknown())

/** Waits; at an end of the signal no longer. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve()
    const over = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', over)
      resolve()
    }
    const timer = setTimeout(over, ms)
    signal?.addEventListener('abort', over)
  })
}

/** Waits until a moment, and tells for what. */
export async function waitUntil(
  keeper: Keeper,
  waitingFor: Extract<Waiting, { until: number }>,
  signal: AbortSignal,
): Promise<void> {
  showLive(keeper, { waitingFor })
  await pause(waitingFor.until - Date.now(), signal)
  showLive(keeper, { waitingFor: undefined })
}

/** Asks a harmless question until the portal answers it. */
export async function waitForPortal(keeper: Keeper, signal: AbortSignal): Promise<void> {
  while (!signal.aborted && !(await answers())) {
    showLive(keeper, { waitingFor: { kind: 'portal' } })
    await pause(ASKED_EVERY_MS, signal)
  }
  keeper.tempo.mustAsk = signal.aborted
  showLive(keeper, { waitingFor: undefined })
}

const answers = () =>
  read(serverTime).then(
    () => true,
    () => false,
  )
