import { Download, RefreshCw } from 'lucide-react'
import { useMemo, useState } from 'react'
import { dateTime, time } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import { portalNow } from '@/portal/portal'
import { personalZone } from '@/portal/session'
import type { RunAction } from '@/runs/action'
import { countsOf, outcomeOf } from '@/runs/machine/reducer'
import { duration } from '@/runs/page/duration'
import { focusIfLost } from '@/runs/page/focusIfLost'
import { OutcomeMeter } from '@/runs/page/OutcomeMeter'
import { headline, problems, resultCsv, retryKeys, unknownKeys } from '@/runs/page/report'
import type { Outcome, Run } from '@/runs/run'
import { Button } from '@/ui/Button'
import { download } from '@/ui/download'
import { OutcomeTiles } from './OutcomeTiles'
import { ResultTable } from './ResultTable'
import { RetryUnknownDialog } from './RetryUnknownDialog'

type Props = {
  run: Run
  action: RunAction
  finishedAt: number
  /** who looks, and so who ran it: runs are kept by person */
  who: string
  writingOff: string | undefined
  onRetry(keys: string[]): void
}

/** Step 4: what came of it, row by row; what needs a person stands first. */
export function RunResult({ run, action, finishedAt, who, writingOff, onRetry }: Props) {
  const counts = useMemo(() => countsOf(run), [run])
  const [pressed, setPressed] = useState<ReadonlySet<Outcome>>(() => new Set(problems.filter((outcome) => counts[outcome] > 0)))
  const [asksUnknown, setAsksUnknown] = useState(false)
  const shown = useMemo(
    () =>
      run.rows.filter(({ state }) => {
        const outcome = outcomeOf(state)
        return outcome && (pressed.size === 0 || pressed.has(outcome))
      }),
    [run.rows, pressed],
  )
  const toggle = (outcome: Outcome) =>
    setPressed((now) => (now.has(outcome) ? new Set([...now].filter((one) => one !== outcome)) : new Set([...now, outcome])))
  const again = retryKeys(run)
  const unknown = unknownKeys(run)
  const startedAt = run.startedAt ?? run.createdAt
  const save = () =>
    download(`${run.action}-${new Date(finishedAt).toISOString().slice(0, 16)}.csv`, 'text/csv', resultCsv(run, action.words))
  return (
    <>
      <section className="card run-progress stack">
        <div className="bar">
          <div className="grow">
            <h2 ref={focusIfLost} tabIndex={-1} className="run-headline">
              {headline(run, action.words)}
            </h2>
            <p className="s t2">
              {text('runs.when', {
                from: dateTime(startedAt, personalZone(), portalNow()),
                to: time(finishedAt, personalZone()),
                who,
                time: duration((finishedAt - startedAt) / 1000),
              })}
            </p>
          </div>
          <Button icon={Download} onClick={save}>
            {text('runs.csv')}
          </Button>
          {unknown.length > 0 && (
            <Button disabledReason={writingOff} onClick={() => setAsksUnknown(true)}>
              {text('runs.retryUnknown', { n: unknown.length })}
            </Button>
          )}
          {again.length > 0 && (
            <Button look="primary" icon={RefreshCw} disabledReason={writingOff} onClick={() => onRetry(again)}>
              {text('runs.retry', { n: again.length })}
            </Button>
          )}
        </div>
        <OutcomeMeter counts={counts} />
        <OutcomeTiles counts={counts} pressed={pressed} onToggle={toggle} />
      </section>
      <section className="card run-results">
        <ResultTable key={[...pressed].join()} rows={shown} words={action.words} />
      </section>
      {asksUnknown && (
        <RetryUnknownDialog
          n={unknown.length}
          onClose={() => setAsksUnknown(false)}
          onRetry={() => {
            setAsksUnknown(false)
            onRetry(unknown)
          }}
        />
      )}
    </>
  )
}
