import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { paths } from '@/paths'
import { session } from '@/portal/session'
import type { RunAction } from '@/runs/action'
import { ConfirmDialog } from '@/runs/check/ConfirmDialog'
import { RunCheck } from '@/runs/check/RunCheck'
import { useLasts } from '@/runs/check/useLasts'
import { runJournal } from '@/runs/journal/journal'
import { summaryOf } from '@/runs/machine/summary'
import { RunGrace } from '@/runs/progress/RunGrace'
import { RunProgress } from '@/runs/progress/RunProgress'
import { milderActions } from '@/runs/question/milderActions'
import { RunResult } from '@/runs/result/RunResult'
import type { Run } from '@/runs/run'
import { prepareRun, runControls } from '@/runs/runs'
import { useRunAction } from '@/runs/useRunAction'
import { useRunLive } from '@/runs/useRuns'
import { useWritingOff } from '@/runs/useWritingOff'
import { usualRate } from './duration'
import { RunFailed } from './RunFailed'
import { RunHead } from './RunHead'
import { RunLoading } from './RunLoading'
import { RunSkeleton } from './RunSkeleton'
import type { RunStep } from './RunSteps'
import { titleOf } from './report'

/** A run whose rows are here, with all that can be done to it. */
export function OpenRun({ run }: { run: Run }) {
  const action = useRunAction(run.action)
  const [isAsking, setAsking] = useState(false)
  if (!action) return <RunSkeleton />
  const step = isAsking && run.phase.kind === 'ready' ? 'confirm' : stepOf(run)
  return (
    <div className="run-page" data-phase={run.phase.kind}>
      <RunHead back={run.back} title={titleOf(summaryOf(run), action.words)} step={step} />
      <RunPhase run={run} action={action} isAsking={isAsking} onAsking={setAsking} />
    </div>
  )
}

type Props = { run: Run; action: RunAction; isAsking: boolean; onAsking(isAsking: boolean): void }

function RunPhase({ run, action, isAsking, onAsking }: Props) {
  const { id, phase } = run
  const { history } = useRouter()
  const live = useRunLive(id)
  const perSecond = usualRate(runJournal(), run.action)
  const lasts = useLasts()
  const writingOff = useWritingOff()
  const show = (other: string) => history.push(paths.run(other))
  const leave = () => {
    history.push(run.back || paths.runs)
    void runControls.discard(id)
  }
  const milder = milderActions[run.action]
  const doMilder = milder && (() => show(prepareRun({ ...milder, scope: run.scope, back: run.back })))
  switch (phase.kind) {
    case 'collecting':
    case 'checking':
      return <RunLoading phase={phase.kind} progress={live.progress} onCancel={leave} />
    case 'failed':
      return <RunFailed {...phase} onAgain={() => runControls.checkAgain(id)} onCancel={leave} />
    case 'ready':
      return (
        <>
          <RunCheck
            run={run}
            action={action}
            checkedAt={phase.checkedAt}
            perSecond={perSecond}
            writingOff={writingOff}
            onInclude={(why) => runControls.include(id, why)}
            onExclude={(why) => runControls.exclude(id, why)}
            onOptions={(options) => runControls.setOptions(id, options)}
            onAgain={() => runControls.checkAgain(id)}
            onCancel={leave}
            onConfirm={() => onAsking(true)}
          />
          {isAsking && (
            <ConfirmDialog
              run={run}
              action={action}
              lasts={lasts}
              writingOff={writingOff}
              onMilder={doMilder}
              onClose={() => onAsking(false)}
              onConfirm={() => {
                onAsking(false)
                void runControls.confirm(id)
              }}
            />
          )}
        </>
      )
    case 'grace':
      return <RunGrace until={phase.until} onUndo={live.isElsewhere ? undefined : () => runControls.undo(id)} />
    case 'running':
    case 'paused':
    case 'stopping':
    case 'settling':
      return (
        <RunProgress
          run={run}
          live={live}
          lasts={lasts}
          onPause={() => runControls.pause(id)}
          onResume={() => runControls.resume(id)}
          onStop={() => runControls.stop(id)}
        />
      )
    case 'finished':
      return (
        <RunResult
          run={run}
          action={action}
          finishedAt={phase.at}
          who={session().name}
          writingOff={writingOff}
          onRetry={(keys) => show(runControls.retry(id, keys))}
        />
      )
    default:
      return phase satisfies never
  }
}

function stepOf({ phase }: Run): RunStep {
  if (['collecting', 'checking', 'failed', 'ready'].includes(phase.kind)) return 'check'
  return phase.kind === 'finished' ? 'result' : 'run'
}
