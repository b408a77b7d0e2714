import { keepPreviousData, type UseQueryResult, useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { portalNow } from '@/portal/portal'
import { session } from '@/portal/session'
import { useMinute } from '@/ui/useMinute'
import { calendarAt } from './calendar'
import type { ListFilter, Part } from './filter'
import { type Group, groupsOf, type LoadedPart } from './listItems'
import { PAGE_SIZE, type PartStart, type TaskCounts, type TaskListRow, type TaskPage, taskQueries } from './queries'

const PAGES_AT_ONCE = 4 // rows that come with one batch when the end is near

export type TaskList = {
  /** false until the first answer */
  isLoaded: boolean
  counts: TaskCounts | undefined
  groups: Group[]
  rows: TaskListRow[]
  total: number
  updatedAt: number
  /** a first answer or another filter's rows are on their way */
  isChanging: boolean
  isLoadingMore: boolean
  /** there is nothing to show, and why */
  error: Error | null
  moreError: Error | null
  loadMore(): void
  /** tells which rows can be seen, so that a refresh asks only for these */
  setVisible(first: number, last: number): void
  /** asks again for what is in sight, the open task too */
  refresh(): void
}

/** The inbox's rows for a filter: the top of each part, then page after page as the end comes into sight. */
export function useTaskList(filter: ListFilter): TaskList {
  const client = useQueryClient()
  const top = useQuery({ ...taskQueries.top(filter), placeholderData: keepPreviousData, throwOnError: false })
  const counts = useQuery({ ...taskQueries.counts(filter), placeholderData: keepPreviousData, throwOnError: false })
  const minute = useMinute()
  const key = JSON.stringify(filter)
  const atTop = { key, pages: 0, first: 0, last: 0 }
  const [scroll, setScroll] = useState(atTop)
  const { pages: wanted, first, last } = scroll.key === key ? scroll : atTop
  // The end coming into sight and what is in sight may be told at once: neither may undo the other.
  const scrolled = (to: Partial<typeof atTop>) => setScroll((now) => ({ ...(now.key === key ? now : atTop), ...to }))
  const shown = top.isPlaceholderData ? undefined : top.data
  const allPages = useMemo(() => pagesAfterFirst(shown), [shown])
  const asked = useMemo(() => allPages.slice(0, wanted), [allPages, wanted])
  const later = useQueries({
    queries: asked.map(({ part, start, row }) => {
      const isSeen = row + PAGE_SIZE > first && row <= last
      // A page out of sight keeps what it has; after an answer only what can be seen is asked again.
      const enabled = ({ state }: { state: { data: unknown } }) => isSeen || state.data === undefined
      return { ...taskQueries.page(filter, part, start), throwOnError: false, enabled }
    }),
    combine,
  })
  const parts = useMemo(() => withPages(top.data ?? [], asked, later.pages), [top.data, asked, later.pages])
  // biome-ignore lint/correctness/useExhaustiveDependencies: each minute a task may become overdue
  const groups = useMemo(
    () => groupsOf(parts, counts.data, calendarAt(portalNow(), session().timeZone)),
    [parts, counts.data, minute],
  )
  const rows = useMemo(() => groups.flatMap((group) => group.rows), [groups])

  return {
    isLoaded: top.data !== undefined,
    counts: counts.data,
    groups,
    rows,
    total: (top.data ?? []).reduce((sum, { total }) => sum + total, 0),
    updatedAt: top.dataUpdatedAt,
    isChanging: top.isPlaceholderData || !top.data,
    isLoadingMore: later.isLoading,
    error: top.data || top.isFetching ? null : top.error,
    moreError: later.error,
    loadMore() {
      if (later.error) later.again()
      else if (!later.isLoading && wanted < allPages.length) scrolled({ pages: wanted + PAGES_AT_ONCE })
    },
    setVisible(nextFirst, nextLast) {
      if (nextFirst !== first || nextLast !== last) scrolled({ first: nextFirst, last: nextLast })
    },
    refresh() {
      void client.invalidateQueries({ queryKey: taskQueries.all() })
    },
  }
}

type PageResult = UseQueryResult<TaskPage>

function combine(results: PageResult[]) {
  const missing = results.findIndex(({ data }) => !data)
  const failed = results.filter(({ error, data }) => error && !data)
  return {
    pages: results.slice(0, missing < 0 ? results.length : missing).map(({ data }) => data as TaskPage),
    isLoading: results.some(({ isLoading }) => isLoading),
    error: failed[0]?.error ?? null,
    again: () => {
      for (const { refetch } of failed) void refetch()
    },
  }
}

type PageAt = { part: Part; start: number; row: number }

// `row` is the number of the page's first row in the whole list.
function pagesAfterFirst(top: readonly PartStart[] = []): PageAt[] {
  let before = 0
  return top.flatMap(({ part, total }) => {
    const offset = before
    before += total
    const count = Math.max(0, Math.ceil(total / PAGE_SIZE) - 1)
    return Array.from({ length: count }, (_, index) => {
      const start = (index + 1) * PAGE_SIZE
      return { part, start, row: offset + start }
    })
  })
}

// A later part comes only when the one before is complete, so that nothing is pushed in above what one reads.
function withPages(top: readonly PartStart[], asked: PageAt[], pages: TaskPage[]): LoadedPart[] {
  const names: TaskPage['names'] = Object.assign({}, ...[...top, ...pages].map((page) => page.names))
  const parts: LoadedPart[] = []
  for (const { part, total, rows } of top) {
    const later = pages.filter((_, index) => asked[index]?.part === part).flatMap((page) => page.rows)
    // Offset pages overlap by a row when one above was answered meanwhile.
    const unique = new Map([...rows, ...later].map((row) => [row.id, row]))
    parts.push({
      part,
      total,
      rows: [...unique.values()].map((row) => ({ ...row, templateName: names[String(row.templateId)] ?? '' })),
    })
    if (rows.length + later.length < total) break
  }
  return parts
}
