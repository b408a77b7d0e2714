import { queryOptions } from '@tanstack/react-query'
import type { Command } from '@/portal/command'
import { firstPages, joinPages, listAll, pagesFrom } from '@/portal/listAll'
import { readBatch, readTogether, unwrap } from '@/portal/portal'
import { waitingOrder, waitingTasks } from './api'

type RowOf<Listed> = Listed extends Command<(infer Row)[]> ? Row : never
/** A person's row of an open task. */
export type WaitingTask = RowOf<ReturnType<typeof waitingTasks>>
/** `isCut`: the portal answered with other workflows' tasks, so some may be missing. */
export type WaitingTasks = { rows: readonly WaitingTask[]; isCut: boolean }

type Watch = { signal?: AbortSignal; onProgress?(progress: { loaded: number; total: number }): void }

const PAGE_SIZE = 50 // fixed by the portal
const rowKey = ({ id, userId }: WaitingTask) => `${id}:${userId}`

export const waitingQueries = {
  all: () => ['tasks', 'waiting'] as const,
  /** Open tasks of up to 50 workflows, everybody's; `name` stands for these ids. Administrators only. */
  of: (name: string, workflowIds: readonly string[]) =>
    queryOptions({
      queryKey: [...waitingQueries.all(), 'of', name],
      queryFn: () => tasksOf(workflowIds),
      enabled: workflowIds.length > 0,
      throwOnError: false,
    }),
}

/** Every open task of everybody. Administrators only. Throws PortalError, or the signal's reason. */
export const readAllWaiting = (watch: Watch): Promise<WaitingTask[]> =>
  listAll(waitingTasks(), { key: rowKey, order: waitingOrder, ...watch })

const IDS_AT_ONCE = 40 // most workflows have one row, some have more: mostly a page
const LISTS_AT_ONCE = 50

/** The open tasks of any number of workflows. Reads everybody's where the portal drops the filter. Throws as `readAllWaiting`. */
export async function readWaitingOf(workflowIds: readonly string[], watch: Watch): Promise<WaitingTask[]> {
  const found = new Map<string, WaitingTask>()
  const take = (rows: WaitingTask[]) => {
    for (const row of rows) found.set(rowKey(row), row)
  }
  for (const some of chunks(chunks(workflowIds, IDS_AT_ONCE), LISTS_AT_ONCE)) {
    watch.signal?.throwIfAborted()
    const lists = some.map((ids) => waitingTasks(ids))
    const first = Object.values(await readBatch(Object.fromEntries(lists.map((list, index) => [`l${index}`, list]))))
    const starts = first.map((answer) => joinPages({ p0: answer }, rowKey))
    if (!starts.every(({ rows }, index) => rows.every(({ workflowId }) => some[index]?.includes(workflowId)))) {
      const wanted = new Set(workflowIds)
      return (await readAllWaiting(watch)).filter(({ workflowId }) => wanted.has(workflowId))
    }
    for (const { rows } of starts) take(rows)
    const rest = lists.flatMap((list, index) => Object.values(pagesFrom(list, PAGE_SIZE, starts[index]?.total ?? 0)))
    const answers = await readBatch(Object.fromEntries(rest.map((page, index) => [`r${index}`, page])))
    for (const answer of Object.values(answers)) take(unwrap(answer).result)
  }
  return [...found.values()]
}

const MOST_ROWS = 2_500 // as many as one more request brings

async function tasksOf(workflowIds: readonly string[]): Promise<WaitingTasks> {
  const list = waitingTasks(workflowIds)
  const wanted = new Set(workflowIds)
  const isOurs = ({ workflowId }: WaitingTask) => wanted.has(workflowId)
  const answers = await readTogether(firstPages(list))
  const { rows, total } = joinPages(answers, rowKey)
  if (!rows.every(isOurs)) return { rows: rows.filter(isOurs), isCut: true }
  const later = pagesFrom(list, Object.keys(answers).length * PAGE_SIZE, Math.min(total, MOST_ROWS))
  if (Object.keys(later).length === 0) return { rows, isCut: false }
  return { rows: joinPages({ ...answers, ...(await readTogether(later)) }, rowKey).rows, isCut: total > MOST_ROWS }
}

const chunks = <Item>(all: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size))
