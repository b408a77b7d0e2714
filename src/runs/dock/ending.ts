import { text } from '@/i18n/i18n'
import { countsOf } from '@/runs/machine/reducer'
import { headline } from '@/runs/page/report'
import { happened } from '@/runs/result/happened'
import type { Run } from '@/runs/run'
import { wordsOf } from '@/runs/words'

/** How a finished run is told in passing: it went well, something was not done, or nobody can tell. */
export type Ending = { kind: 'fine' | 'bad' | 'unsure'; words: string }

/** In words; a single action by its title, a run over many rows by its numbers. */
export function endingOf(run: Run): Ending {
  const words = wordsOf(run.action)
  const [row] = run.rows
  if (!words) return { kind: 'fine', words: run.action }
  if (!run.single || !row) {
    const { refused, notDone, unknown } = countsOf(run)
    return { kind: refused + notDone > 0 ? 'bad' : unknown > 0 ? 'unsure' : 'fine', words: headline(run, words) }
  }
  const { title } = row.target
  switch (row.state.kind) {
    case 'done':
      return { kind: 'fine', words: text(words.endedOne, { title }) }
    case 'gone':
      return { kind: 'fine', words: text(words.goneOne, { title }) }
    case 'unknown':
      return { kind: 'unsure', words: text('runs.dock.unknown', { title }) }
    case 'notDone':
      return { kind: 'bad', words: `${text(words.notOne, { title })} ${text('runs.dock.notDone')}` }
    default:
      return { kind: 'bad', words: `${text(words.notOne, { title })} ${happened(row.state)}` }
  }
}
