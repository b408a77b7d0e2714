import { createLazyRoute, useParams } from '@tanstack/react-router'
import { OpenRun } from './OpenRun'
import { RunElsewhere } from './RunElsewhere'
import { RunSkeleton } from './RunSkeleton'
import { useRun } from './useRuns'
import './runs.css'
import './check.css'
import './progress.css'
import './question.css'

/** One run, in whatever phase it is. */
export function RunPage() {
  const { runId } = useParams({ from: '/runs/$runId' })
  const run = useRun(runId)
  if (run === undefined) return <RunElsewhere id={runId} />
  if (run === 'loading') return <RunSkeleton />
  return <OpenRun key={run.id} run={run} />
}

export const runLazyRoute = createLazyRoute('/runs/$runId')({ component: RunPage })
