import {
  includable,
  type Outcome,
  type RowAnswer,
  type RowState,
  type Run,
  type RunEvent,
  type RunRow,
  type Target,
} from '@/runs/run'
import { checked, exclude, include } from './checkedRows'

/** Long enough to see what one has done and take it back. */
export const GRACE_MS = 5_000
/** A request that has left is over after about that: the portal itself ends it. */
export const PORTAL_MAY_TAKE_MS = 60_000
const LATEST = 8

export type Creation = Pick<Run, 'id' | 'action' | 'scope' | 'options' | 'back' | 'createdAt' | 'single'>

/** A run at its beginning: nothing collected or checked yet, or, for a single action, about to be done. */
export function newRun(creation: Creation): Run {
  const { scope, single, createdAt } = creation
  const rows = scope.kind === 'picked' ? rowsOf(scope.targets, { kind: single ? 'toDo' : 'unchecked' }) : []
  const phase: Run['phase'] = single
    ? { kind: 'grace', until: createdAt + GRACE_MS, checkedAt: createdAt }
    : { kind: scope.kind === 'picked' ? 'checking' : 'collecting' }
  return { ...creation, rows, phase, startedAt: null, pace: [] }
}

/** The run after an event. An event that does not fit the phase changes nothing: the same value comes back. */
export function reduce(run: Run, event: RunEvent): Run {
  const { phase, rows } = run
  const isIn = (...kinds: Run['phase']['kind'][]) => kinds.includes(phase.kind)
  switch (event.type) {
    case 'collected':
      return isIn('collecting')
        ? { ...run, rows: rowsOf(event.targets, { kind: 'unchecked' }), phase: { kind: 'checking' } }
        : run
    case 'failed':
      return isIn('collecting', 'checking') ? { ...run, phase: { kind: 'failed', error: event.error, words: event.words } } : run
    case 'checked':
      return isIn('checking') ? { ...run, rows: checked(rows, event.checks), phase: { kind: 'ready', checkedAt: event.at } } : run
    case 'checkAgain':
      return isIn('ready', 'failed') ? again(run) : run
    case 'include':
      return isIn('ready') && includable.includes(event.why) ? withRows(run, (row) => include(row, event.why)) : run
    case 'exclude':
      return isIn('ready') ? withRows(run, (row) => exclude(row, event.why)) : run
    case 'optionsChanged':
      return isIn('collecting', 'checking', 'failed', 'ready') ? { ...run, options: event.options } : run
    case 'confirmed':
      return phase.kind === 'ready' && has(run, 'toDo')
        ? { ...run, phase: { kind: 'grace', until: event.until, checkedAt: phase.checkedAt } }
        : run
    case 'undone':
      return phase.kind === 'grace' ? { ...run, phase: { kind: 'ready', checkedAt: phase.checkedAt } } : run
    case 'began':
      return isIn('grace') ? { ...run, phase: { kind: 'running' }, startedAt: event.at } : run
    case 'sending':
      return isIn('running') ? sending(run, new Set(event.keys), event.at) : run
    case 'answered':
      return isIn('running', 'paused', 'stopping') ? answered(run, event) : run
    case 'looked':
      return isIn('running', 'paused', 'stopping', 'settling') ? looked(run, event.answers, event.at) : run
    case 'paused':
      return isIn('running', 'settling') ? { ...run, phase: { kind: 'paused', why: 'person' } } : run
    case 'resumed':
      // How fast it went before the break says little about how long it takes from here.
      return isIn('paused') ? { ...run, phase: { kind: has(run, 'toDo', 'sent') ? 'running' : 'settling' }, pace: [] } : run
    case 'stopped':
      return stopped(run, event.at)
    case 'found':
      return found(run, event.at)
    default:
      return event satisfies never
  }
}

const rowsOf = (targets: readonly Target[], state: RowState): RunRow[] =>
  [...new Map(targets.map((target) => [target.key, target])).values()].map((target) => ({ target, state }))

function withRows(run: Run, change: (row: RunRow) => RunRow): Run {
  const rows = run.rows.map(change)
  return rows.some((row, index) => row !== run.rows[index]) ? { ...run, rows } : run
}

const has = (run: Run, ...kinds: RowState['kind'][]) => run.rows.some(({ state }) => kinds.includes(state.kind))

function again(run: Run): Run {
  if (run.rows.length === 0 && run.scope.kind === 'matching') return { ...run, phase: { kind: 'collecting' } }
  return { ...run, rows: run.rows.map((row) => ({ ...row, state: { kind: 'unchecked' } })), phase: { kind: 'checking' } }
}

const sending = (run: Run, keys: ReadonlySet<string>, at: number) =>
  withRows(run, (row) => (row.state.kind === 'toDo' && keys.has(row.target.key) ? { ...row, state: { kind: 'sent', at } } : row))

function answered(run: Run, { answers, since, at, ms }: Extract<RunEvent, { type: 'answered' }>): Run {
  const byKey = new Map(answers.map(({ key, state }) => [key, state]))
  let carried = 0
  const next = withRows(run, (row) => {
    const state = row.state.kind === 'sent' && row.state.at === since ? byKey.get(row.target.key) : undefined
    if (state && state.kind !== 'toDo') carried += 1
    return state ? { ...row, state } : row
  })
  if (next === run) return run
  const pace = carried > 0 ? [...run.pace, { at, rows: carried, ms }].slice(-LATEST) : run.pace
  return ended({ ...next, pace }, at)
}

// What a look found is final: a row in doubt never gets its turn again.
function looked(run: Run, answers: readonly RowAnswer[], at: number): Run {
  const byKey = new Map(answers.map(({ key, state }) => [key, state]))
  const next = withRows(run, (row) => {
    const state = row.state.kind === 'inDoubt' ? byKey.get(row.target.key) : undefined
    return state && outcomeOf(state) ? { ...row, state } : row
  })
  return next === run ? run : ended(next, at)
}

function stopped(run: Run, at: number): Run {
  const { kind } = run.phase
  if (kind === 'running' || kind === 'paused') return ended({ ...run, phase: { kind: 'stopping' } }, at)
  if (kind !== 'settling') return run
  const rows = run.rows.map((row) => (row.state.kind === 'inDoubt' ? { ...row, state: { kind: 'unknown' as const, at } } : row))
  return ended({ ...run, rows }, at)
}

function found(run: Run, at: number): Run {
  const { phase } = run
  if (phase.kind === 'grace') return { ...run, phase: { kind: 'ready', checkedAt: phase.checkedAt } }
  if (!['running', 'stopping', 'settling', 'paused'].includes(phase.kind)) return run
  const rows = run.rows.map((row): RunRow => {
    if (row.state.kind !== 'sent') return row
    const since = row.state.at
    // The page may have kept the request back for a while (limits), but not longer than it lived.
    return { ...row, state: { kind: 'inDoubt', at: Math.min(at, since + PORTAL_MAY_TAKE_MS), since } }
  })
  return { ...run, rows, phase: { kind: 'paused', why: 'found' } }
}

/** Moves on when nothing is left to wait for. */
function ended(run: Run, at: number): Run {
  if (has(run, 'sent')) return run
  if (run.phase.kind === 'stopping')
    run = { ...run, rows: run.rows.map((row) => (row.state.kind === 'toDo' ? { ...row, state: { kind: 'notSent' } } : row)) }
  if (has(run, 'toDo')) return run
  if (!has(run, 'inDoubt')) return { ...run, scope: spent(run.scope), phase: { kind: 'finished', at } }
  return run.phase.kind === 'paused' ? run : { ...run, phase: { kind: 'settling' } }
}

// What was picked stands in the rows, as it is by now: kept twice, a long run would weigh twice as much for ever.
const spent = (scope: Run['scope']): Run['scope'] => (scope.kind === 'picked' ? { kind: 'picked', targets: [] } : scope)

/** How rows can end. */
export const outcomes: readonly string[] = ['done', 'gone', 'refused', 'notDone', 'notSent', 'unknown'] satisfies Outcome[]

/** What became of a row; undefined while it is not over, or left out. */
export const outcomeOf = ({ kind }: RowState): Outcome | undefined => (outcomes.includes(kind) ? (kind as Outcome) : undefined)

/** How many rows are in each state; together as many as there are rows. */
export type Counts = Readonly<Record<RowState['kind'], number>>
export function countsOf({ rows }: Pick<Run, 'rows'>): Counts {
  const counts = {
    unchecked: 0,
    leftOut: 0,
    toDo: 0,
    sent: 0,
    inDoubt: 0,
    done: 0,
    gone: 0,
    refused: 0,
    notDone: 0,
    notSent: 0,
    unknown: 0,
  }
  for (const { state } of rows) counts[state.kind] += 1
  return counts
}

export const isOver = ({ phase }: Run): boolean => phase.kind === 'finished'
/** Confirmed and not over: what a person may be waiting for. */
export const isActive = ({ phase }: { phase: Pick<Run['phase'], 'kind'> }): boolean =>
  ['grace', 'running', 'paused', 'stopping', 'settling'].includes(phase.kind)

/** Rows per second over the latest batches, and how long the rest takes at that; the latter only after 5 s, in steps of 5 s. */
export function paceOf(run: Run): { perSecond: number; secondsLeft: number | undefined } | undefined {
  const first = run.pace[0]
  const last = run.pace.at(-1)
  if (!first || !last) return undefined
  const ms = Math.max(1, last.at - first.at + first.ms)
  const perSecond = (run.pace.reduce((sum, { rows }) => sum + rows, 0) / ms) * 1000
  const { toDo, sent } = countsOf(run)
  return { perSecond, secondsLeft: ms < 5_000 ? undefined : Math.ceil((toDo + sent) / perSecond / 5) * 5 }
}
