import type { Run } from '@/runs/run'
import { type Counts, countsOf } from './reducer'

/** A run without its rows: what lists tell of it. */
export type RunSummary = Pick<Run, 'id' | 'action' | 'createdAt' | 'startedAt' | 'phase'> & {
  /** the filter's words; for picked rows how many, and the title of a single one */
  scope: { kind: 'matching'; words: string } | { kind: 'picked'; rows: number; title: string }
  counts: Counts
}

const made = new WeakMap<Run, RunSummary>()

/** The same value for the same run. */
export function summaryOf(run: Run): RunSummary {
  const known = made.get(run)
  if (known) return known
  const { id, action, createdAt, startedAt, phase, scope, rows } = run
  const summary: RunSummary = {
    id,
    action,
    createdAt,
    startedAt,
    phase,
    scope:
      scope.kind === 'matching'
        ? { kind: 'matching', words: scope.words }
        : { kind: 'picked', rows: rows.length, title: rows.length === 1 ? (rows[0]?.target.title ?? '') : '' },
    counts: countsOf(run),
  }
  made.set(run, summary)
  return summary
}
