import type { Run } from '@/runs/run'
import { connectRuns } from '@/runs/runs'
import { runActions } from './runActions'

let tell: ((run: Run) => void) | undefined

// On import: a run in the address needs its actions before anything is drawn.
connectRuns(runActions, (run) => tell?.(run))

/** Calls back when a run is over, halted, or only waits for rows in doubt; gives the way to stop that. */
export function whenRunChanged(listener: (run: Run) => void): () => void {
  tell = listener
  return () => {
    if (tell === listener) tell = undefined
  }
}
