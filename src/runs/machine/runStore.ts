import { localStore } from '@/portal/localStore'
import type { Run, RunEvent } from '@/runs/run'
import { type Creation, isActive, newRun, reduce } from './reducer'
import { type RunSummary, summaryOf } from './summary'

const BEGINNING = 'run/'
const MOST = 50
const VERSION = 2

/** What must be known of a kept run before it is read, and what lists tell of it. */
export type RunHead = RunSummary & {
  version: typeof VERSION
  /** how many entries are written: its creation and the events since */
  length: number
}
export type KeptRun = { run: Run; length: number }

/*
 * A run is written down event by event, each under a key of its own, so that a batch of 5,000 rows costs a few bytes to note and a torn
 * page loses nothing. `run/<id>`: its head, `run/<id>/0`: its creation, `run/<id>/1 …`: events; `run/<id>/end`: the whole of a finished one.
 */
const headKey = (id: string) => BEGINNING + id
const entryKey = (id: string, index: number | 'end') => `${BEGINNING}${id}/${index}`

/** Writes what happened since `length` entries were written, and the head, all at once. Throws where a store that worked takes no more. */
export async function keepRun(run: Run, events: readonly RunEvent[], length: number): Promise<number> {
  const { rows: _, phase: __, startedAt: ___, pace: ____, ...creation } = run
  const story: unknown[] = length === 0 ? [creation, ...events] : [...events]
  const entries = story.map((entry, index) => [entryKey(run.id, length + index), entry] as const)
  const head: RunHead = { ...summaryOf(run), version: VERSION, length: length + story.length }
  const end = run.phase.kind === 'finished' ? [[entryKey(run.id, 'end'), run] as const] : []
  await localStore.set([...entries, ...end, [headKey(run.id), head]])
  if (end.length > 0) await localStore.remove(Array.from({ length: head.length }, (_, index) => entryKey(run.id, index)))
  return head.length
}

/** The heads of all kept runs, newest first. What another version of the app wrote is left alone. */
export async function readHeads(): Promise<RunHead[]> {
  const names = (await localStore.names(BEGINNING)).filter((name) => !name.slice(BEGINNING.length).includes('/'))
  const heads = (await localStore.get(names)) as (RunHead | undefined)[]
  return heads
    .filter((head) => head !== undefined)
    .filter(isReadable)
    .sort((a, b) => b.createdAt - a.createdAt)
}

/** The head of one run; undefined where there is none. */
export async function readHead(id: string): Promise<RunHead | undefined> {
  const [head] = (await localStore.get([headKey(id)])) as [RunHead | undefined]
  return head && isReadable(head) ? head : undefined
}

/** A run as its story tells it. */
export async function readRun(head: RunHead): Promise<KeptRun | undefined> {
  const { id, length } = head
  if (head.phase.kind === 'finished') {
    const [run] = (await localStore.get([entryKey(id, 'end')])) as [Run | undefined]
    return run && { run, length }
  }
  const [creation, ...events] = await localStore.get(Array.from({ length }, (_, index) => entryKey(id, index)))
  if (!creation || events.includes(undefined)) return undefined
  return { run: (events as RunEvent[]).reduce(reduce, newRun(creation as Creation)), length }
}

/** Removes a run. */
export async function forgetRun(id: string): Promise<void> {
  await localStore.remove([headKey(id), ...(await localStore.names(`${BEGINNING}${id}/`))])
}

/** Only the newest runs are kept; what is under way stays whatever its age. */
export async function thinOut(): Promise<void> {
  const over = (await readHeads()).slice(MOST).filter((head) => !isActive(head))
  for (const { id } of over) await forgetRun(id)
}

const isReadable = ({ version }: RunHead) => version === VERSION
