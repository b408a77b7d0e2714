import type { Command, Params } from './command'
import { PortalError } from './errors'
import { pageOf, readBatch, unwrap } from './portal'

const PAGE_SIZE = 50 // fixed by the portal
const PAGES_A_BATCH = 50

type Options<Row> = {
  /** what makes a row one of a kind; offset pages overlap when rows come and go meanwhile */
  key(row: Row): string | number
  /** must be total (end in an id), else pages overlap or skip */
  order: Params
  signal?: AbortSignal
  onProgress?(progress: { loaded: number; total: number }): void
}

/**
 * Every row of a list: the first page tells the total, the rest comes in batches of up to 50 pages. It ends by `next` and `total`, never
 * by an empty page, since task.list gives page 1 again past its end. Throws PortalError, or the signal's reason when cancelled.
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
  onProgress?.({ loaded: rows.size, total })
  while (next !== undefined && next < total) {
    signal?.throwIfAborted()
    const starts = startsFrom(next, total)
    const answers = await readBatch(Object.fromEntries(starts.map((start) => [`p${start}`, page(start)])))
    signal?.throwIfAborted()
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

const startsFrom = (next: number, total: number) =>
  Array.from({ length: Math.min(PAGES_A_BATCH, Math.ceil((total - next) / PAGE_SIZE)) }, (_, index) => next + index * PAGE_SIZE)
