import { Pause, Play, Square } from 'lucide-react'
import { useEffect } from 'react'
import { number } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import type { Live } from '@/runs/machine/keepers'
import { countsOf, paceOf } from '@/runs/machine/reducer'
import { duration, rate } from '@/runs/page/duration'
import { focusIfLost } from '@/runs/page/focusIfLost'
import { OutcomeLegend } from '@/runs/page/OutcomeLegend'
import { OutcomeMeter } from '@/runs/page/OutcomeMeter'
import { actedOn, progressWords, settled } from '@/runs/page/report'
import type { Run } from '@/runs/run'
import { Button } from '@/ui/Button'
import { announce } from '@/ui/LiveRegion'
import { LatestRows } from './LatestRows'
import { RunSituation } from './RunSituation'

type Props = { run: Run; live: Live; lasts: boolean; onPause(): void; onResume(): void; onStop(): void }

/** Step 3: how far it is, what comes of it, and the ways to hold it. */
export function RunProgress({ run, live, lasts, onPause, onResume, onStop }: Props) {
  const { phase } = run
  const counts = countsOf(run)
  const total = actedOn(counts)
  const tenth = Math.floor((settled(counts) / Math.max(1, total)) * 10)
  const words = progressWords(counts)
  // A reader hears of every tenth, not of every batch.
  // biome-ignore lint/correctness/useExhaustiveDependencies: spoken when the tenth changes, with the words of that moment
  useEffect(() => {
    if (tenth > 0) announce(words)
  }, [tenth])
  const pace = phase.kind === 'running' ? paceOf(run) : undefined
  const isHeld = phase.kind === 'paused'
  return (
    <>
      <section className="card run-progress stack">
        <div className="bar">
          <div className="grow">
            <p className="run-big">
              {number(settled(counts))} <span className="run-of">{text('runs.of', { total })}</span>
            </p>
            <p className="t2 run-pace">
              {pace?.secondsLeft !== undefined
                ? text('runs.timeLeft', { time: duration(pace.secondsLeft), rate: rate(pace.perSecond) })
                : phase.kind === 'running' && text('runs.measuring')}
            </p>
          </div>
          {!live.isElsewhere && (
            <>
              {(phase.kind === 'running' || phase.kind === 'settling') && (
                <Button ref={focusIfLost} icon={Pause} onClick={onPause}>
                  {text('runs.pause')}
                </Button>
              )}
              {isHeld && (
                <Button ref={focusIfLost} look="primary" icon={Play} onClick={onResume}>
                  {text(phase.why === 'found' ? 'runs.goOn' : 'runs.resume')}
                </Button>
              )}
              {phase.kind === 'running' && (
                <Button look="danger-o" icon={Square} onClick={onStop}>
                  {text('runs.stop')}
                </Button>
              )}
              {(isHeld || phase.kind === 'settling') && (
                <Button look="danger-o" icon={Square} onClick={onStop}>
                  {text('runs.stopNow')}
                </Button>
              )}
            </>
          )}
        </div>
        <OutcomeMeter counts={counts} />
        <div className="bar">
          <OutcomeLegend counts={counts} zeros />
          <span className="grow" />
          {!live.isElsewhere && !isHeld && <span className="s t2">{text(lasts ? 'runs.here' : 'runs.hereOnly')}</span>}
        </div>
        <RunSituation run={run} live={live} counts={counts} />
      </section>
      <LatestRows rows={run.rows} />
    </>
  )
}
