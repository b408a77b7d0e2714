import { useIsFetching, useQuery } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import { workflowQueries } from '@/workflows/queries'
import { type Facts, useFacts } from '@/workflows/useFacts'
import type { Overview } from './overview'
import { type Sweep, type SweepProgress, type SweepState, sweep } from './sweep'
import { overviewOfSweep } from './sweepOverview'

const QUIET_MS = 400

export type SweepView = {
  state: SweepState['state']
  progress: SweepProgress | undefined
  /** when what is shown was complete, epoch ms */
  at: number | undefined
  overview: Overview | undefined
  error: unknown
  start(): void
  cancel(): void
}

/** The sweep as it stands. Small portals are swept by themselves as soon as nothing else is asked. */
export function useSweep(): SweepView {
  const facts = useFacts()
  const now = useSweepState()
  useOffer(facts)
  return {
    state: now.state,
    progress: now.progress,
    at: now.sweep?.at,
    overview: overviewOfSweep(now.sweep, facts),
    error: now.error,
    start: sweep.start,
    cancel: sweep.cancel,
  }
}

/** What was read last, and whether it is being read. */
export const useSweepState = (): SweepState => useSyncExternalStore(sweep.subscribe, sweep.current)

export const useSwept = (): Sweep | undefined => useSweepState().sweep

// The first rows, their names and holders go first: the sweep begins in the first quiet moment after.
function useOffer({ known }: Facts): void {
  const isBusy = useIsFetching() > 0
  const numbers = useQuery({ ...workflowQueries.numbers(known ?? nothing), enabled: known !== undefined, throwOnError: false })
  const total = numbers.data && numbers.data.running + numbers.data.rules
  // A quiet moment is a matter of time, which only an effect can wait for.
  useEffect(() => {
    if (total === undefined || isBusy) return
    const timer = setTimeout(() => sweep.offer(total), QUIET_MS)
    return () => clearTimeout(timer)
  }, [total, isBusy])
}

const nothing = { templateIds: [], leftIds: [] }
