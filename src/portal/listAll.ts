import type { Command, Params } from './command'
import { PortalError } from './errors'
import { type Answer, pageOf, readBatch, readTogether, unwrap } from './portal'

const PAGE_SIZE = 50 // fixed by the portal
const PAGES_A_BATCH = 50
const FEWEST_PAGES = 4
const LONG_MS = 8_000 // for one batch; on a large portal deep pages take their time

type Options<Row> = {
  /** what makes a row one of a kind; offset pages overlap when rows come and go meanwhile */
  key(row: Row): string | number
  /** must be total (end in an id), else pages overlap or skip */
  order: Params
  signal?: AbortSignal
  onProgress?(progress: { loaded: number; total: number }): void
}

/**
 * Every row of a list: the first page tells the total, the rest comes in batches of up to 50 pages, fewer where the portal is slow. It ends
 * by `next` and `total`, never by an empty page, since task.list gives page 1 again past its end. Throws PortalError, or the signal's reason
 * when cancelled.
 */
export async function listAll<Row>(list: Command<Row[]>, { key, order, signal, onProgress }: Options<Row>): Promise<Row[]> {
  const rows = new Map<string | number, Row>()
  const take = (page: Row[]) => {
    for (const row of page) if (!rows.has(key(row))) rows.set(key(row), row)
  }
  const page = (start: number): Command<Row[]> => ({ ...list, params: { ...list.params, ORDER: order, start } })

  const first = pageOf((await readBatch({ first: page(0) })).first)
  take(first.rows)
  let { total, next } = first
  let size = PAGES_A_BATCH
  // A portal that could not finish so many pages in time may manage fewer.
  const tooMuch = (error: unknown) => {
    if (size <= FEWEST_PAGES || !(error instanceof PortalError) || error.kind !== 'silent') throw error
    size = Math.max(FEWEST_PAGES, Math.floor(size / 4))
  }
  onProgress?.({ loaded: rows.size, total })
  while (next !== undefined && next < total) {
    signal?.throwIfAborted()
    const starts = startsFrom(next, total, size)
    const askedAt = Date.now()
    const answers = await readBatch(Object.fromEntries(starts.map((start) => [`p${start}`, page(start)]))).catch(tooMuch)
    signal?.throwIfAborted()
    if (!answers) continue
    size = fitting(starts.length, Date.now() - askedAt) ?? size
    for (const start of starts) {
      const answer = answers[`p${start}`]
      if (!answer) throw new PortalError('silent', { method: list.method })
      const got = unwrap(answer)
      take(got.result)
      total = got.total ?? total
      next = got.next
      if (next === undefined) break
      // A page past the end of task.list is page 1 again, and points back to 50.
      if (next <= start) return [...rows.values()]
    }
    onProgress?.({ loaded: rows.size, total })
  }
  return [...rows.values()]
}

const startsFrom = (next: number, total: number, size: number) =>
  Array.from({ length: Math.min(size, Math.ceil((total - next) / PAGE_SIZE)) }, (_, index) => next + index * PAGE_SIZE)

/** How many pages a batch should have after one of so many took so long; undefined where that was no bother. */
const fitting = (pages: number, ms: number) =>
  ms > LONG_MS ? Math.max(FEWEST_PAGES, Math.floor((pages * LONG_MS) / (2 * ms))) : undefined

const SPECULATED = 4 * PAGE_SIZE
type Pages<Of> = { [Start in `p${number}`]?: Of }

/**
 * The first pages of a list that is most likely no longer, before its length is known: asked together they cost one request. A page past
 * the end brings nothing new.
 */
export const firstPages = <Row>(list: Command<Row[]>) => pagesFrom(list, 0, SPECULATED)

/** The pages of a list from an offset to its end. */
export const pagesFrom = <Row>(list: Command<Row[]>, from: number, to: number): Record<`p${number}`, Command<Row[]>> =>
  Object.fromEntries(
    Array.from({ length: Math.max(0, Math.ceil((to - from) / PAGE_SIZE)) }, (_, index) => {
      const start = from + index * PAGE_SIZE
      return [`p${start}`, { ...list, params: { ...list.params, start } }]
    }),
  )

/** What pages from the first one on brought, each row once; fewer than `total` where there are more. Throws what a page refuses. */
export function joinPages<Row>(answers: Pages<Answer<Row[]>>, key: (row: Row) => string | number) {
  const rows = new Map<string | number, Row>()
  const total = answers.p0 ? pageOf(answers.p0).total : 0
  for (const [name, answer] of Object.entries(answers)) {
    const start = Number(name.slice(1))
    // task.list answers page 1 again past its end.
    if (answer && (start === 0 || start < total)) for (const row of unwrap(answer).result) rows.set(key(row), row)
  }
  return { rows: [...rows.values()], total }
}

/** A list that is most likely a few pages: the first ones leave with whatever else is asked in the same tick, further ones after. */
export async function listTogether<Row>(list: Command<Row[]>, key: (row: Row) => string | number): Promise<Row[]> {
  const first = await readTogether(firstPages(list))
  const { rows, total } = joinPages(first, key)
  if (total <= SPECULATED) return rows
  return joinPages({ ...first, ...(await readTogether(pagesFrom(list, SPECULATED, total))) }, key).rows
}
