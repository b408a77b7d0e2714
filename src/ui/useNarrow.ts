import { useSyncExternalStore } from 'react'

const query = () => window.matchMedia('(width < 900px)')

/** Whether the page has one column and scrolls as a whole. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => query().matches)

function subscribe(listener: () => void) {
  const list = query()
  list.addEventListener('change', listener)
  return () => list.removeEventListener('change', listener)
}
