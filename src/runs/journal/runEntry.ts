import { text } from '@/i18n/i18n'
import { type Counts, countsOf } from '@/runs/machine/reducer'
import type { RunSummary } from '@/runs/machine/summary'
import { actedOn, titleOf } from '@/runs/page/report'
import { wordsOf } from '@/runs/words'
import type { JournalEntry } from './journalOption'

/** A run in the list: from this browser with all its rows, or only as the journal tells it. */
export type RunEntry = {
  id: string
  title: string
  at: number
  scope: string
  state: RunListState
  counts: Counts
  total: number
  /** its rows are in this browser */
  isHere: boolean
}
export type RunListState = 'preparing' | 'failed' | 'ready' | 'running' | 'paused' | 'found' | 'finished'

const none = countsOf({ rows: [] })

/** All runs there are to tell of, newest first; what this browser knows of a run is newer than the journal. */
export function runEntries(runs: readonly RunSummary[], journal: readonly JournalEntry[]): RunEntry[] {
  const here = runs.map(fromRun)
  const known = new Set(here.map(({ id }) => id))
  return [...here, ...journal.filter(({ id }) => !known.has(id)).map(fromJournal)].sort((a, b) => b.at - a.at)
}

function fromRun(run: RunSummary): RunEntry {
  const { id, action, scope, counts } = run
  const words = wordsOf(action)
  return {
    id,
    title: words ? titleOf(run, words) : action,
    at: run.startedAt ?? run.createdAt,
    scope:
      scope.kind === 'matching'
        ? text('runs.list.matching', { words: scope.words })
        : scope.title || text('runs.list.picked', { n: scope.rows }),
    state: stateOf(run),
    counts,
    total: actedOn(counts),
    isHere: true,
  }
}

/** What the journal knows of a run. */
export function fromJournal({ id, action, at, count, words, counts, finished }: JournalEntry): RunEntry {
  const own = wordsOf(action)
  const known = { ...none, ...counts }
  const told = Object.values(counts).reduce((sum, n) => sum + n, 0)
  return {
    id,
    title: own ? text(own.title, { n: count }) : action,
    at,
    scope: words ? text('runs.list.matching', { words }) : text('runs.list.picked', { n: count }),
    state: finished ? 'finished' : 'found',
    counts: { ...known, toDo: Math.max(0, count - told) },
    total: count,
    isHere: false,
  }
}

function stateOf({ phase }: RunSummary): RunListState {
  switch (phase.kind) {
    case 'collecting':
    case 'checking':
      return 'preparing'
    case 'paused':
      return phase.why === 'found' ? 'found' : 'paused'
    case 'grace':
    case 'stopping':
    case 'settling':
      return 'running'
    default:
      return phase.kind
  }
}
