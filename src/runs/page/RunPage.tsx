import { createLazyRoute, useParams } from '@tanstack/react-router'
import { RunElsewhere } from '@/runs/journal/RunElsewhere'
import { useRun } from '@/runs/useRuns'
import { OpenRun } from './OpenRun'
import { RunSkeleton } from './RunSkeleton'
import '@/runs/runs.css'
import '@/runs/check/check.css'
import '@/runs/progress/progress.css'
import '@/runs/result/result.css'
import '@/runs/question/question.css'

/** One run, in whatever phase it is. */
export function RunPage() {
  const { runId } = useParams({ from: '/runs/$runId' })
  const run = useRun(runId)
  if (run === undefined) return <RunElsewhere id={runId} />
  if (run === 'loading') return <RunSkeleton />
  return <OpenRun key={run.id} run={run} />
}

export const runLazyRoute = createLazyRoute('/runs/$runId')({ component: RunPage })
