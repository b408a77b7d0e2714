import { errorKind } from '@/portal/errors'
import type { Watch } from '@/runs/action'
import type { RunEvent } from '@/runs/run'
import { actionOf } from './actions'
import { type Keeper, showLive } from './keepers'
import { record } from './record'

/** Gets all targets before the first write: what is acted on later is exactly what was looked at. */
export const collect = (keeper: Keeper, signal: AbortSignal): Promise<void> =>
  prepare(keeper, signal, async (watch) => {
    const { scope } = keeper.run
    const action = await actionOf(keeper.run)
    const targets = scope.kind === 'matching' ? await action.collect(scope.query, watch) : scope.targets
    return { type: 'collected', targets }
  })

/** Reads every row again; what the portal's filter let through is not believed. */
export const check = (keeper: Keeper, signal: AbortSignal): Promise<void> =>
  prepare(keeper, signal, async (watch) => {
    const action = await actionOf(keeper.run)
    const targets = keeper.run.rows.map(({ target }) => target)
    const checks = targets.length > 0 ? await action.check(targets, keeper.run.scope, watch) : []
    return { type: 'checked', at: Date.now(), checks }
  })

async function prepare(keeper: Keeper, signal: AbortSignal, work: (watch: Watch) => Promise<RunEvent>): Promise<void> {
  const watch: Watch = { signal, onProgress: (progress) => !signal.aborted && showLive(keeper, { progress }) }
  const event = await work(watch).catch(
    (error: unknown): RunEvent => ({
      type: 'failed',
      error: errorKind(error),
      words: error instanceof Error ? error.message : '',
    }),
  )
  showLive(keeper, { progress: undefined })
  if (!signal.aborted) await record(keeper, event)
}
