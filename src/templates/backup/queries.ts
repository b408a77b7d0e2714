import { errorKind } from '@/portal/errors'
import { readBatch } from '@/portal/portal'
import { templatePage } from '@/templates/api'
import { readTemplate } from '@/templates/queries'
import type { Template } from '@/templates/schema'

const AT_ONCE = 4 // each may have hundreds of kilobytes

/** What became of one: the template, null where it is gone, the error where it could not be read. */
export type ReadWhole = Template | Error | null
/** Whether it could be read. */
export const isRead = (found: ReadWhole | undefined): found is Template =>
  found !== undefined && found !== null && !(found instanceof Error)

type Watch = { signal: AbortSignal; onRead(id: number, found: ReadWhole): void }

/** These templates with what is inside, a few a request, told one by one. Throws PortalError where the portal is away, or the signal's reason. */
export async function readWholeTemplates(ids: readonly number[], watch: Watch): Promise<void> {
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const some = ids.slice(start, start + AT_ONCE)
    try {
      await readSome(some, watch)
    } catch (error) {
      if (watch.signal.aborted || some.length === 1 || errorKind(error) !== 'silent') throw error
      await readOneByOne(some, watch)
    }
  }
}

// One of them may be more than the portal manages: that one is told, and the others are read. Where two are, it is the portal.
async function readOneByOne(ids: readonly number[], watch: Watch): Promise<void> {
  let lost = 0
  for (const id of ids)
    try {
      await readSome([id], watch)
    } catch (error) {
      lost += 1
      if (watch.signal.aborted || lost > 1 || !(error instanceof Error)) throw error
      watch.onRead(id, error)
    }
}

async function readSome(ids: readonly number[], { signal, onRead }: Watch): Promise<void> {
  signal.throwIfAborted()
  const answers = await readBatch(
    Object.fromEntries(ids.map((id) => [`t${id}`, templatePage({ filter: { ID: id }, whole: true })])),
  )
  signal.throwIfAborted()
  for (const id of ids) {
    const answer = answers[`t${id}`]
    if (answer) onRead(id, answer.ok ? await wholeOf(answer.result, id) : answer.error)
  }
}

// Where others came, the portal has dropped the filter: it is elsewhere, or gone.
async function wholeOf(rows: readonly Template[], id: number): Promise<Template | null> {
  return rows.find((row) => row.id === id) ?? (rows.length === 0 ? null : readTemplate(id))
}
