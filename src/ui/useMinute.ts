import { useSyncExternalStore } from 'react'

const MINUTE = 60_000

/** The minute it is: what is said in words about time ("6 d ago", "overdue") is drawn anew when it changes. */
export const useMinute = (): number => useSyncExternalStore(subscribe, () => Math.floor(Date.now() / MINUTE))

function subscribe(listener: () => void) {
  const timer = setInterval(listener, MINUTE / 4)
  return () => clearInterval(timer)
}
