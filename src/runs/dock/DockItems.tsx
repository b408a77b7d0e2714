import { text } from '@/i18n/i18n'
import type { Run } from '@/runs/run'
import { DockEnded } from './DockEnded'
import { DockRun } from './DockRun'
import { DockSingle } from './DockSingle'
import './dock.css'

export type DockProps = {
  active: readonly Run[]
  /** seen going on, and over now */
  ended: readonly Run[]
  /** the run whose own page is open */
  openId: string | undefined
  onShow(id: string): void
  onUndo(id: string): void
  onAgain(run: Run): void
  onDismiss(id: string): void
}

/** Bars and notices at the bottom start, one a run. */
export function DockItems({ active, ended, openId, ...on }: DockProps) {
  return (
    <section className="run-dock" aria-label={text('runs.dock')}>
      {active.map((run) =>
        run.single && run.phase.kind !== 'paused' ? (
          <DockSingle key={run.id} run={run} onUndo={() => on.onUndo(run.id)} />
        ) : (
          <DockRun key={run.id} run={run} onShow={() => on.onShow(run.id)} />
        ),
      )}
      {ended.map((run) => (
        <DockEnded
          key={run.id}
          run={run}
          isOpen={run.id === openId}
          onShow={() => on.onShow(run.id)}
          onAgain={() => on.onAgain(run)}
          onDismiss={() => on.onDismiss(run.id)}
        />
      ))}
    </section>
  )
}
