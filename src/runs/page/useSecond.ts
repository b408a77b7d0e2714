import { useSyncExternalStore } from 'react'

const STEP_MS = 250

/** Now (epoch ms), in steps of a quarter of a second: for countdowns and "20 s ago". */
export const useSecond = (): number => useSyncExternalStore(subscribe, () => Math.floor(Date.now() / STEP_MS) * STEP_MS)

function subscribe(listener: () => void) {
  const timer = setInterval(listener, STEP_MS)
  return () => clearInterval(timer)
}

/** Whole seconds until then, never below 1 while it is still to come; `now` may be a step old. */
export const secondsUntil = (until: number, now: number): number => Math.max(1, Math.ceil((until - now - STEP_MS) / 1000))
