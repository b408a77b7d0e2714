import { useState } from 'react'
import { number } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import { Button } from '@/ui/Button'
import { Skeleton } from '@/ui/Skeleton'
import { useNumbers } from '@/workflows/sweep/useNumbers'
import type { SweepView } from '@/workflows/sweep/useSweep'
import './overview.css'

/** What stands in the place of the pictures until all workflows are read. */
export function SweepState({
  sweep,
  isExplained,
}: {
  sweep: SweepView /** why it must be read stands above */
  isExplained?: boolean
}) {
  const { running = 0, rules = 0 } = useNumbers()
  const [wasReading, setReading] = useState(false)
  if (sweep.state === 'reading' && !wasReading) setReading(true)
  // Before it begins by itself there is nothing to press.
  const begins = sweep.state === 'idle' && !wasReading
  return <div className="sweep">{begins ? <Skeleton height={64} /> : content(sweep, running + rules, isExplained)}</div>
}

function content({ state, progress, start, cancel }: SweepView, total: number, isExplained = false) {
  switch (state) {
    case 'reading':
      return (
        <>
          <div className="row">
            <span className="s t2 grow">
              {progress
                ? text(`workflows.sweep.${progress.part}`, { loaded: number(progress.loaded), total: number(progress.total) })
                : text('workflows.sweep.begins')}
            </span>
            <Button small onClick={cancel}>
              {text('workflows.sweep.cancel')}
            </Button>
          </div>
          <progress
            className="meter-line"
            aria-label={text('workflows.sweep.label')}
            max={progress?.total || 1}
            value={progress?.loaded ?? 0}
          />
        </>
      )
    case 'large':
    case 'idle':
      return (
        <div className="stack">
          {!isExplained && (
            <p className="s t2">{text(state === 'large' ? 'workflows.sweep.large' : 'workflows.sweep.stopped')}</p>
          )}
          <div className="bar">
            <Button small onClick={start}>
              {total > 0 ? text('workflows.sweep.readAll', { total: number(total) }) : text('workflows.sweep.start')}
            </Button>
          </div>
        </div>
      )
    case 'failed':
      return (
        <div className="stack">
          <p className="s t2">{text('workflows.sweep.failed')}</p>
          <div className="bar">
            <Button small onClick={start}>
              {text('workflows.tryAgain')}
            </Button>
          </div>
        </div>
      )
    case 'done':
      return <Skeleton height={64} />
  }
}
