import { connectActions } from '@/runs/machine/actions'
import { keepers } from '@/runs/machine/keepers'
import { GRACE_MS, newRun, outcomeOf } from '@/runs/machine/reducer'
import { dispatch, work } from '@/runs/machine/work'
import type { ActionTable } from './action'
import type { LeftOut, Run, Scope, Target } from './run'

export type Preparation = { action: string; scope: Scope; options: unknown /** address to go back to */; back: string }

const CHECK_LASTS_MS = 600_000

/** Handed over by app/: what can be done, and who is told when a run is over, halted, or only waits for rows in doubt. */
export const connectRuns = (actions: ActionTable, afterwards: (run: Run) => void): void => connectActions(actions, afterwards)

/** Creates a run, collects and checks its rows; nothing is written yet. Answers its id: its page is `paths.run(id)`. */
export const prepareRun = (preparation: Preparation): string => begin({ ...preparation, single: false })

/** Acts on one target, without preview: grace at once, then the order. */
export const runSingle = (action: string, target: Target, options: unknown): string =>
  begin({ action, scope: { kind: 'picked', targets: [target] }, options, back: '', single: true })

/** What a person can do with a run. What does not fit its phase changes nothing. */
export const runControls = {
  setOptions: (id: string, options: unknown): void => dispatch(id, { type: 'optionsChanged', options }),
  include: (id: string, why: LeftOut): void => dispatch(id, { type: 'include', why }),
  exclude: (id: string, why: LeftOut): void => dispatch(id, { type: 'exclude', why }),
  checkAgain: (id: string): void => dispatch(id, { type: 'checkAgain' }),
  /** A check of long ago is made again first, and the person confirms anew. */
  async confirm(id: string): Promise<void> {
    const phase = keepers.get(id)?.run.phase
    if (phase?.kind !== 'ready') return
    const isOld = Date.now() - phase.checkedAt > CHECK_LASTS_MS
    dispatch(id, isOld ? { type: 'checkAgain' } : { type: 'confirmed', until: Date.now() + GRACE_MS })
  },
  /** Nothing has been sent yet. A single action is forgotten, it has no page to go back to. */
  undo(id: string): void {
    dispatch(id, { type: 'undone' })
    if (keepers.get(id)?.run.single) void runControls.discard(id)
  },
  pause: (id: string): void => dispatch(id, { type: 'paused' }),
  resume: (id: string): void => dispatch(id, { type: 'resumed' }),
  stop: (id: string): void => dispatch(id, { type: 'stopped', at: Date.now() }),
  /** A new run over these rows of a run; what is done or gone is left where it is. Answers its id. */
  retry(id: string, keys: readonly string[]): string {
    const run = keepers.get(id)?.run
    if (!run) throw new RangeError(`There is no run ${id}`)
    const wanted = new Set(keys)
    const targets = run.rows.filter(({ target, state }) => wanted.has(target.key) && canRetry(outcomeOf(state)))
    const { action, options, back } = run
    return prepareRun({ action, options, back, scope: { kind: 'picked', targets: targets.map(({ target }) => target) } })
  },
  /** Forgets a run that has written nothing yet. */
  async discard(id: string): Promise<void> {
    const keeper = keepers.get(id)
    if (!keeper || !['collecting', 'checking', 'failed', 'ready'].includes(keeper.run.phase.kind)) return
    keeper.isGone = true
    keeper.waits.abort()
    keepers.remove(id)
    await keeper.session
    await work(keeper)
  },
}

const canRetry = (outcome: ReturnType<typeof outcomeOf>) => outcome !== undefined && outcome !== 'done' && outcome !== 'gone'

function begin(creation: Pick<Run, 'action' | 'scope' | 'options' | 'back' | 'single'>): string {
  const createdAt = Date.now()
  const id = `${createdAt.toString(36)}${Math.random().toString(36).slice(2, 8)}`
  void work(keepers.add(newRun({ ...creation, id, createdAt })))
  return id
}
