import { queryOptions, useIsFetching, useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react'
import { readPage } from '@/portal/portal'
import { countWorkflows, workflowPage } from '@/workflows/api'
import { type SweepState, sweep } from './sweep'

const QUIET_MS = 400

export const runningQueries = {
  /** How many workflows run in all, automation rules among them. */
  total: () =>
    queryOptions({
      queryKey: ['workflows', 'running', 'total'],
      queryFn: async () => (await readPage(countWorkflows({}))).total,
      throwOnError: false,
    }),
  /** How many run on one template now; null where the portal drops the filter and so cannot tell. */
  of: (templateId: number) =>
    queryOptions({
      queryKey: ['workflows', 'running', templateId],
      queryFn: async () => {
        const { rows, total } = await readPage(workflowPage({ filter: { TEMPLATE_ID: templateId } }))
        return rows.every((row) => row.templateId === templateId) ? total : null
      },
      staleTime: 0,
      throwOnError: false,
    }),
}

/** How many workflows run on each template, as the sweep counts them. */
export type Running = {
  state: SweepState['state']
  /** undefined until they are counted, or where the count failed */
  of(templateId: number): number | undefined
  isCounted: boolean
  /** workflows in all, where that is known */
  total: number | undefined
  /** counts (again) */
  count(): void
}

/** The counts of the sweep. It begins by itself in the first quiet moment where so many are no burden, else with `count`. */
export function useRunning(): Running {
  const { state, sweep: swept } = useSyncExternalStore(sweep.subscribe, sweep.current)
  const { data: total } = useQuery(runningQueries.total())
  const isBusy = useIsFetching() > 0
  // A quiet moment is a matter of time, which only an effect can wait for.
  useEffect(() => {
    if (total === undefined || isBusy) return
    const timer = setTimeout(() => sweep.offer(total), QUIET_MS)
    return () => clearTimeout(timer)
  }, [total, isBusy])
  const counts = useMemo(() => {
    if (!swept) return undefined
    const of = new Map<number, number>()
    for (const { templateId } of swept.workflows) if (templateId !== null) of.set(templateId, (of.get(templateId) ?? 0) + 1)
    return of
  }, [swept])
  const of = useCallback((templateId: number) => counts && (counts.get(templateId) ?? 0), [counts])
  return {
    state,
    of,
    isCounted: counts !== undefined,
    total,
    count: sweep.start,
  }
}
