import { useCallback, useSyncExternalStore } from 'react'
import { findHeads, findRun, findRuns } from '@/runs/machine/finding'
import { keepers, type Live, still } from '@/runs/machine/keepers'
import type { RunSummary } from '@/runs/machine/summary'
import type { Run } from './run'

/** A run, from this page's life or from the local store; undefined where there is none of that id. */
export function useRun(id: string): Run | undefined | 'loading' {
  const subscribe = useCallback(
    (listener: () => void) => {
      void findRun(id)
      return keepers.subscribe(listener)
    },
    [id],
  )
  return useSyncExternalStore(subscribe, () => keepers.get(id)?.run ?? (keepers.isMissing(id) ? undefined : 'loading'))
}

/** What is not kept with a run: what it waits for, how far a collecting or checking is, whether another tab drives it. */
export const useRunLive = (id: string): Live => useSyncExternalStore(keepers.subscribe, () => keepers.get(id)?.live ?? still)

const all = (listener: () => void) => {
  void findRuns()
  void findHeads()
  return keepers.subscribe(listener)
}
/** Every run that this browser knows, newest first, without rows. */
export const useRuns = (): readonly RunSummary[] => useSyncExternalStore(all, keepers.all)

const unfinished = (listener: () => void) => {
  void findRuns()
  return keepers.subscribe(listener)
}
/** Confirmed runs that are not over, newest first: cheaper than `useRuns`. */
export const useActiveRuns = (): readonly Run[] => useSyncExternalStore(unfinished, keepers.active)
