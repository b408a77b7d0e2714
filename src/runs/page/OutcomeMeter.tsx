import { text } from '@/i18n/i18n'
import type { Counts } from '@/runs/machine/reducer'
import { actedOn, progressWords, settled } from './report'

/** How far a run is, by outcome: the words for the colours stand in the legend below. */
export function OutcomeMeter({ counts }: { counts: Counts }) {
  const total = actedOn(counts)
  const parts = {
    done: counts.done,
    gone: counts.gone,
    bad: counts.refused + counts.notDone,
    warn: counts.unknown + counts.inDoubt,
  }
  return (
    <div
      className="run-meter"
      role="progressbar"
      aria-label={text('runs.progress')}
      aria-valuemin={0}
      aria-valuemax={total}
      aria-valuenow={settled(counts)}
      aria-valuetext={progressWords(counts)}
    >
      {Object.entries(parts).map(
        ([name, n]) => n > 0 && <i key={name} className={name} style={{ width: `${(n / total) * 100}%` }} />,
      )}
    </div>
  )
}
