import { localeOf, number } from '@/i18n/format'
import { language, text } from '@/i18n/i18n'
import type { ActionWords } from '@/runs/action'
import { type Counts, countsOf, outcomeOf } from '@/runs/machine/reducer'
import type { RunSummary } from '@/runs/machine/summary'
import { exactTime, happened } from '@/runs/result/happened'
import type { Outcome, Run, RunRow } from '@/runs/run'
import { csv } from '@/ui/csv'

/** Rows that are, or were, to be acted on. */
export const actedOn = ({ leftOut, unchecked, ...rest }: Counts): number => Object.values(rest).reduce((sum, n) => sum + n, 0)

/** Rows whose turn came and is over, whatever came of it. */
export const settled = ({ done, gone, refused, notDone, unknown }: Counts): number => done + gone + refused + notDone + unknown

/** What a person should look at. */
export const problems: readonly Outcome[] = ['refused', 'notDone', 'unknown']

/** Open tasks of the rows to be acted on, and how many people hold them. A task of several people is one task. */
export function tasksOf(rows: readonly RunRow[]): { tasks: number; people: number } {
  const all = rows.filter(({ state }) => state.kind === 'toDo').flatMap(({ target }) => target.tasks)
  return { tasks: new Set(all.map(({ id }) => id)).size, people: new Set(all.map(({ userId }) => userId)).size }
}

const safeToRetry: readonly Outcome[] = ['refused', 'notDone', 'notSent']
const keysOf = (run: Run, outcomes: readonly Outcome[]): string[] =>
  run.rows.flatMap(({ target, state }) => {
    const outcome = outcomeOf(state)
    return outcome && outcomes.includes(outcome) ? [target.key] : []
  })

/** The rows that can be tried again without harm; an unknown one never is among them. */
export const retryKeys = (run: Run): string[] => keysOf(run, safeToRetry)
/** The rows of which nobody can tell what became of them. */
export const unknownKeys = (run: Run): string[] => keysOf(run, ['unknown'])

/** "171 ended, 3 need a look, 20 not sent". */
export function headline(run: Run, words: ActionWords): string {
  const { done, refused, notDone, unknown, notSent } = countsOf(run)
  const n = refused + notDone + unknown
  const ended = text(words.ended, { n: done })
  const said = n > 0 ? text('runs.needLook', { ended, n }) : ended
  return notSent > 0 ? text('runs.notSent', { headline: said, n: notSent }) : said
}

/** The name of a run: "Terminate 181 workflows"; how many is not known before they are collected. */
export function titleOf({ phase, counts }: Pick<RunSummary, 'phase' | 'counts'>, words: ActionWords): string {
  const isChecked = !['collecting', 'checking', 'failed', 'ready'].includes(phase.kind)
  const n = isChecked ? actedOn(counts) : Object.values(counts).reduce((sum, count) => sum + count, 0)
  return n === 0 ? text(words.confirmOne) : text(words.title, { n })
}

/** The result as a table for spreadsheets: one line a row that was to be acted on. */
export function resultCsv(run: Run, words: ActionWords): string {
  const head = [
    text('runs.csv.document'),
    text('runs.csv.detail'),
    text(words.columns.note),
    text('runs.csv.documentId'),
    text('runs.csv.key'),
    text('runs.column.result'),
    text('runs.column.happened'),
    text('runs.csv.at'),
  ]
  const lines = run.rows.flatMap(({ target, state }) => {
    const outcome = outcomeOf(state)
    if (!outcome) return []
    const at = 'at' in state ? exactTime(state.at) : ''
    const { title, detail, note, document, key } = target
    return [[title, detail, note, document.id, key, text(`runs.outcome.${outcome}`), happened(state), at]]
  })
  return csv([head, ...lines], localeOf(language()))
}

/** "112 of 181" */
export const progressWords = (counts: Counts): string =>
  `${number(settled(counts))} ${text('runs.of', { total: actedOn(counts) })}`
