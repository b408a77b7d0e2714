import { text } from '@/i18n/i18n'
import { countsOf } from '@/runs/machine/reducer'
import { actedOn, settled } from '@/runs/page/report'
import type { Run } from '@/runs/run'
import { wordsOf } from '@/runs/words'

/** A run over many rows that goes on, or stopped half-way, while one is elsewhere. */
export function DockRun({ run, onShow }: { run: Run; onShow(): void }) {
  const counts = countsOf(run)
  const words = wordsOf(run.action)
  const values = { done: settled(counts), total: actedOn(counts) }
  const isFound = run.phase.kind === 'paused' && run.phase.why === 'found'
  return (
    <div className="toast">
      {isFound
        ? text('runs.dock.found', values)
        : text('runs.dock.going', { title: words ? text(words.confirmOne) : run.action, ...values })}
      <button type="button" onClick={onShow}>
        {text('runs.dock.show')}
      </button>
    </div>
  )
}
