import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { factsNow } from '@/workflows/facts'
import { needsSweep, rowFilter, type WorkflowFilter } from '@/workflows/filter'
import { workflowQueries } from '@/workflows/queries'
import type { WorkflowListRow } from '@/workflows/row'
import { sweep } from '@/workflows/sweep/sweep'
import { useSwept } from '@/workflows/sweep/useSweep'
import { useFacts } from '@/workflows/useFacts'
import { sweptMatches } from './sweptRows'
import { useJoinedRows } from './useJoinedRows'
import { usePlace } from './usePlace'
import { usePortalPages } from './usePortalPages'
import { useSweptPages } from './useSweptPages'

export type WorkflowList = {
  /** those loaded so far, joined with what is read of names, holders and titles */
  rows: readonly WorkflowListRow[]
  /** how many match, loaded or not */
  total: number | undefined
  /** automation rules that match but are hidden by the filter */
  rulesHidden: number | undefined
  /** false until the first answer */
  isLoaded: boolean
  /** a first answer or another filter's rows are on their way */
  isChanging: boolean
  isLoadingMore: boolean
  /** there is nothing to show, and why */
  error: Error | null
  moreError: Error | null
  updatedAt: number
  /** 'sweep': filtered or sorted by what only the sweep knows; without one there are no rows */
  source: 'portal' | 'sweep'
  loadMore(): void
  /** tells which rows can be seen, so that a refresh asks only for these */
  setVisible(first: number, last: number): void
  /** asks again for what is in sight; a list from the sweep sweeps again */
  refresh(): void
}

/** The running workflows for a filter: the first rows, then page after page as the end comes into sight. */
export function useWorkflowList(whole: WorkflowFilter): WorkflowList {
  const client = useQueryClient()
  const facts = useFacts()
  const { sort } = whole
  const key = JSON.stringify([rowFilter(whole), sort])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that matters of the filter
  const filter = useMemo(() => rowFilter(whole), [key])
  const isSwept = needsSweep(filter, sort, facts.known)
  const place = usePlace(key)
  const asked = { filter, sort, facts, place }
  const portal = usePortalPages({ ...asked, enabled: !isSwept })
  const swept = useSweptPages({ ...asked, enabled: isSwept })
  const last = useSwept()
  const shown = isSwept ? swept : portal
  const rows = useJoinedRows({ pages: shown.pages, isSeen: place.isSeen, facts, swept: isSwept ? last : undefined })
  const hidesRules = filter.origin === undefined && filter.template === undefined && facts.known !== undefined
  const { known } = facts
  const sweptRules = useMemo(
    () => (isSwept && last && known ? sweptMatches(last, { ...filter, origin: 'rules' }, factsNow(known)).length : undefined),
    [isSwept, last, known, filter],
  )
  const hidden = useQuery({
    ...workflowQueries.hidden(filter, facts.known ?? nothing),
    enabled: hidesRules && !isSwept && (filter.by !== 'left' || facts.isLeftRead),
    placeholderData: keepPreviousData,
    throwOnError: false,
  })
  return {
    rows,
    total: shown.total,
    rulesHidden: !hidesRules ? undefined : isSwept ? sweptRules : hidden.data?.hidden,
    isLoaded: shown.isLoaded,
    isChanging: shown.isChanging,
    isLoadingMore: shown.isLoadingMore,
    error: shown.error,
    moreError: shown.moreError,
    updatedAt: shown.updatedAt,
    source: isSwept ? 'sweep' : 'portal',
    loadMore() {
      if (shown.moreError) shown.tryMoreAgain()
      else if (!shown.isLoadingMore && shown.hasMore) place.wantMore()
    },
    setVisible: place.setVisible,
    refresh() {
      if (isSwept) sweep.start()
      else void client.invalidateQueries({ predicate: ({ queryKey }) => refreshed.includes(String(queryKey[0])) })
    },
  }
}

const nothing = { templateIds: [], leftIds: [] }
// Titles and people's names last longer than a refresh.
const refreshed = ['workflows', 'tasks', 'templates']
