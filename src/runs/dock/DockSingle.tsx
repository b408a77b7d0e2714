import { LoaderCircle } from 'lucide-react'
import { useEffect } from 'react'
import { time } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import { personalZone } from '@/portal/session'
import { GRACE_MS, PORTAL_MAY_TAKE_MS } from '@/runs/machine/reducer'
import { secondsUntil, useSecond } from '@/runs/page/useSecond'
import type { Run } from '@/runs/run'
import { useRunLive } from '@/runs/useRuns'
import { wordsOf } from '@/runs/words'
import { announce } from '@/ui/LiveRegion'

/** A single action on its way: it can be taken back for a few seconds, then it is waited for. */
export function DockSingle({ run, onUndo }: { run: Run; onUndo(): void }) {
  const { isElsewhere } = useRunLive(run.id)
  const [row] = run.rows
  const words = wordsOf(run.action)
  if (isElsewhere || !row || !words) return null
  const { title } = row.target
  if (run.phase.kind === 'grace') {
    const said = (s: number) => text(words.soonOne, { title, s })
    return <UndoBar said={said} until={run.phase.until} onUndo={onUndo} />
  }
  return (
    <div className="toast" role="status">
      <LoaderCircle size={16} className="spinner" />
      {row.state.kind === 'inDoubt'
        ? text('runs.dock.lost', { title, time: time(row.state.at + PORTAL_MAY_TAKE_MS, personalZone()) })
        : text('runs.dock.waiting', { title })}
    </div>
  )
}

function UndoBar({ said, until, onUndo }: { said(seconds: number): string; until: number; onUndo(): void }) {
  const now = useSecond()
  // Said once: a countdown read out every second would drown everything else.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => announce(`${said(GRACE_MS / 1000)}. ${text('runs.undo')}`), [])
  return (
    <div className="toast">
      <span aria-hidden="true">{said(secondsUntil(until, now))}</span>
      <button type="button" onClick={onUndo}>
        {text('runs.undo')}
      </button>
    </div>
  )
}
