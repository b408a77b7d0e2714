import { keepPreviousData, type UseQueryResult, useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { RowFilter } from '@/workflows/filter'
import { PAGE_SIZE, type WorkflowPage, workflowQueries } from '@/workflows/queries'
import type { Workflow } from '@/workflows/schema'
import type { Facts } from '@/workflows/useFacts'
import type { Place } from './usePlace'

/** The rows of a list as far as they are loaded, page by page, wherever they come from. */
export type Pages = {
  pages: readonly (readonly Workflow[])[]
  total: number | undefined
  isLoaded: boolean
  isChanging: boolean
  isLoadingMore: boolean
  error: Error | null
  moreError: Error | null
  updatedAt: number
  /** whether there are more pages than are wanted so far */
  hasMore: boolean
  tryMoreAgain(): void
}
type Asked = { filter: RowFilter; sort: string | undefined; facts: Facts; place: Place; enabled: boolean }

/** Pages that the portal filters and sorts. Those out of sight keep what they have. */
export function usePortalPages({ filter, sort, facts, place, enabled }: Asked): Pages {
  const { known } = facts
  const isReady = enabled && known !== undefined && (filter.by !== 'left' || facts.isLeftRead)
  const options = (start: number) => ({ ...workflowQueries.page(filter, sort, known ?? nothing, start), throwOnError: false })
  const top = useQuery({ ...options(0), enabled: isReady, placeholderData: keepPreviousData })
  const own = top.isPlaceholderData ? undefined : top.data
  const count = own ? Math.max(0, Math.ceil(own.total / PAGE_SIZE) - 1) : 0
  const later = useQueries({
    queries: Array.from({ length: isReady ? Math.min(count, place.wanted) : 0 }, (_, index) => {
      const seen = place.isSeen(index + 1)
      return {
        ...options((index + 1) * PAGE_SIZE),
        enabled: ({ state }: { state: { data: unknown } }) => seen || state.data === undefined,
      }
    }),
    combine,
  })
  const pages = useMemo(
    () => uniquePages(top.data ? [top.data, ...later.pages].map(({ rows }) => rows) : []),
    [top.data, later.pages],
  )
  const leftError = filter.by === 'left' ? facts.leftError : null
  const error = facts.error ?? leftError ?? top.error
  return {
    pages,
    total: top.data?.total,
    isLoaded: top.data !== undefined,
    isChanging: top.isPlaceholderData || !top.data,
    isLoadingMore: later.isLoading,
    error: top.data || top.isFetching ? null : error,
    moreError: later.error,
    updatedAt: top.dataUpdatedAt,
    hasMore: place.wanted < count,
    tryMoreAgain: later.again,
  }
}

const nothing = { templateIds: [], leftIds: [] }

function combine(results: UseQueryResult<WorkflowPage>[]) {
  const missing = results.findIndex(({ data }) => !data)
  const failed = results.filter(({ error, data }) => error && !data)
  return {
    pages: results.slice(0, missing < 0 ? results.length : missing).flatMap(({ data }) => data ?? []),
    isLoading: results.some(({ isLoading }) => isLoading),
    error: failed[0]?.error ?? null,
    again: () => {
      for (const { refetch } of failed) void refetch()
    },
  }
}

// Offset pages overlap by a row when one above has come or gone meanwhile.
function uniquePages(pages: readonly (readonly Workflow[])[]): readonly (readonly Workflow[])[] {
  const seen = new Set<string>()
  return pages.map((rows) => {
    const fresh = rows.filter(({ id }) => !seen.has(id))
    for (const { id } of fresh) seen.add(id)
    return fresh.length === rows.length ? rows : fresh
  })
}
