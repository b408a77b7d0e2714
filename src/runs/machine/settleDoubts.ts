import { actionOf } from './actions'
import { seenAfterLoss } from './answers'
import { type Keeper, showLive } from './keepers'
import { record } from './record'
import { PORTAL_MAY_TAKE_MS } from './reducer'
import { pause, waitForPortal, waitUntil } from './waits'

const LOOK_AGAIN_MS = 3_000
const LONGEST_MS = 60_000

/** Looks what became of the rows of one lost batch, not before the portal must be through with it. */
export async function settleDoubts(keeper: Keeper, signal: AbortSignal): Promise<void> {
  const doubts = keeper.run.rows.flatMap(({ target, state }) => (state.kind === 'inDoubt' ? [{ target, ...state }] : []))
  const [first] = doubts.sort((a, b) => a.at - b.at || a.since - b.since)
  if (!first) return
  const until = first.at + PORTAL_MAY_TAKE_MS
  if (Date.now() < until) return waitUntil(keeper, { kind: 'doubts', until }, signal)

  const targets = doubts.filter(({ since }) => since === first.since).map(({ target }) => target)
  const { tempo } = keeper
  try {
    const action = await actionOf(keeper.run)
    const seen = await action.look(targets, keeper.run.options, 'lost', first.since)
    const at = Date.now()
    tempo.failedLooks = 0
    await record(keeper, {
      type: 'looked',
      answers: targets.map(({ key }) => ({ key, state: seenAfterLoss(seen.get(key), at) })),
      at,
    })
  } catch {
    // It is never given up silently: the person sees what it waits for and may stop it.
    await waitForPortal(keeper, signal)
    showLive(keeper, { waitingFor: { kind: 'portal' } })
    await pause(Math.min(LOOK_AGAIN_MS * 2 ** tempo.failedLooks, LONGEST_MS), signal)
    showLive(keeper, { waitingFor: undefined })
    tempo.failedLooks += 1
  }
}
