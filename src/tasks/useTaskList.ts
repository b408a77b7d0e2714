import { keepPreviousData, type UseQueryResult, useQueries, useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { ListFilter, Part } from './filter'
import { type Group, groupsOf } from './listItems'
import { PAGE_SIZE, type TaskCounts, type TaskListRow, type TaskOverview, type TaskPage, taskQueries } from './queries'

const PAGES_AT_ONCE = 4 // rows that come with one batch when the end is near

export type TaskList = {
  /** undefined until the first answer */
  overview: TaskOverview | undefined
  counts: TaskCounts | undefined
  /** the loaded rows of each heading; a later heading comes only when the one before is complete, so that nothing jumps */
  groups: (Group & { rows: TaskListRow[] })[]
  rows: TaskListRow[]
  total: number
  updatedAt: number
  /** a first answer or another filter's rows are on their way */
  isChanging: boolean
  isLoadingMore: boolean
  moreError: Error | null
  loadMore(): void
  /** tells which rows can be seen, so that a refresh asks only for these */
  setVisible(first: number, last: number): void
  refresh(): void
}

/** The inbox's rows for a filter: the overview, then page after page as the end comes into sight. */
export function useTaskList(filter: ListFilter): TaskList {
  const overview = useQuery({ ...taskQueries.overview(filter), placeholderData: keepPreviousData })
  const key = JSON.stringify(filter)
  const [scroll, setScroll] = useState({ key, pages: 0, first: 0, last: 0 })
  const { pages: wanted, first, last } = scroll.key === key ? scroll : { pages: 0, first: 0, last: 0 }
  const shown = overview.isPlaceholderData ? undefined : overview.data
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
  const groups = useMemo(() => withRows(overview.data, asked, later.pages), [overview.data, asked, later.pages])
  const rows = useMemo(() => groups.flatMap((group) => group.rows), [groups])

  return {
    overview: overview.data,
    counts: overview.data?.counts,
    groups,
    rows,
    total: overview.data?.parts.reduce((sum, { total }) => sum + total, 0) ?? 0,
    updatedAt: overview.dataUpdatedAt,
    isChanging: overview.isPlaceholderData || !overview.data,
    isLoadingMore: later.isLoading,
    moreError: later.error,
    loadMore() {
      if (later.error) later.again()
      else if (!later.isLoading && wanted < allPages.length) setScroll({ key, pages: wanted + PAGES_AT_ONCE, first, last })
    },
    setVisible(nextFirst, nextLast) {
      if (nextFirst !== first || nextLast !== last) setScroll({ key, pages: wanted, first: nextFirst, last: nextLast })
    },
    refresh: () => void overview.refetch(),
  }
}

type PageResult = UseQueryResult<TaskPage>

function combine(results: PageResult[]) {
  const missing = results.findIndex(({ data }) => !data)
  const failed = results.filter(({ error, data }) => error && !data)
  return {
    pages: results.slice(0, missing < 0 ? results.length : missing).map(({ data }) => (data as TaskPage).rows),
    isLoading: results.some(({ isLoading }) => isLoading),
    error: failed[0]?.error ?? null,
    again: () => {
      for (const { refetch } of failed) void refetch()
    },
  }
}

type PageAt = { part: Part; start: number; row: number }

// `row` is the number of the page's first row in the whole list.
function pagesAfterFirst(overview: TaskOverview | undefined): PageAt[] {
  let before = 0
  return (overview?.parts ?? []).flatMap(({ part, total }) => {
    const offset = before
    before += total
    const count = Math.max(0, Math.ceil(total / PAGE_SIZE) - 1)
    return Array.from({ length: count }, (_, index) => {
      const start = (index + 1) * PAGE_SIZE
      return { part, start, row: offset + start }
    })
  })
}

function withRows(overview: TaskOverview | undefined, asked: PageAt[], pages: TaskListRow[][]): TaskList['groups'] {
  if (!overview) return []
  const byPart = new Map<Part, TaskListRow[]>()
  let isComplete = true
  for (const { part, total, rows } of overview.parts) {
    if (!isComplete) break
    const later = pages.filter((_, index) => asked[index]?.part === part)
    // Offset pages overlap by a row when one above was answered meanwhile.
    const unique = new Map([...rows, ...later.flat()].map((row) => [row.id, row]))
    byPart.set(part, [...unique.values()])
    isComplete = rows.length + later.reduce((sum, page) => sum + page.length, 0) >= total
  }
  return groupsOf(overview)
    .map((group) => ({ ...group, rows: (byPart.get(group.part) ?? []).slice(group.from, group.from + group.count) }))
    .filter(({ rows }) => rows.length > 0)
}
