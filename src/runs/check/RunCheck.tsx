import { CheckCheck } from 'lucide-react'
import { useId, useMemo, useState } from 'react'
import { text } from '@/i18n/i18n'
import type { RunAction } from '@/runs/action'
import { estimate, rate } from '@/runs/page/duration'
import { focusIfLost } from '@/runs/page/focusIfLost'
import { type RunTab, RunTabs } from '@/runs/page/RunTabs'
import { tasksOf } from '@/runs/page/report'
import type { LeftOut, Run } from '@/runs/run'
import { Button } from '@/ui/Button'
import { Chip } from '@/ui/Chip'
import { EmptyState } from '@/ui/EmptyState'
import { Notice } from '@/ui/Notice'
import { CheckedAgo } from './CheckedAgo'
import { LeftOutCard } from './LeftOutCard'
import { leftOutGroups } from './leftOut'
import { TargetTable } from './TargetTable'

type Props = {
  run: Run
  action: RunAction
  checkedAt: number
  /** rows a second to expect */
  perSecond: number
  writingOff: string | undefined
  onInclude(why: LeftOut): void
  onExclude(why: LeftOut): void
  onOptions(options: unknown): void
  onAgain(): void
  onCancel(): void
  /** leads to the question, not yet to the deed */
  onConfirm(): void
}

/** Step 1: exactly what will be acted on, what is left out and why, and what can be set for all of it. */
export function RunCheck({ run, action, checkedAt, perSecond, writingOff, ...on }: Props) {
  const [tab, setTab] = useState<RunTab>('chosen')
  const [only, setOnly] = useState<LeftOut>()
  const panelId = useId()
  const { words, Options } = action
  const groups = useMemo(() => leftOutGroups(run.rows), [run.rows])
  const chosen = useMemo(() => run.rows.filter(({ state }) => state.kind === 'toDo'), [run.rows])
  const leftOut = run.rows.length - chosen.length
  const shownOnly = groups.some(({ why, leftOut: n }) => why === only && n > 0) ? only : undefined
  const shown = useMemo(
    () =>
      tab === 'chosen'
        ? chosen
        : run.rows.filter(({ state }) => state.kind === 'leftOut' && (!shownOnly || state.why === shownOnly)),
    [tab, chosen, run.rows, shownOnly],
  )
  const n = chosen.length
  const view = (why: LeftOut) => {
    setTab('leftOut')
    setOnly(why)
  }
  const tabWords = { chosen: text(words.chosen, { n }), leftOut: text('runs.leftOut', { n: leftOut }) }
  return (
    <div className="run-check">
      <section className="card run-summary stack">
        <p>{text(words.summary, { n, total: run.rows.length, ...tasksOf(chosen) })}</p>
        <div className="bar">
          <RunTabs current={tab} words={tabWords} panelId={panelId} onChange={setTab} />
          <span className="grow" />
          <CheckedAgo at={checkedAt} onAgain={on.onAgain} />
        </div>
        {tab === 'leftOut' && groups.length > 1 && (
          <fieldset className="chips" aria-label={text('runs.leftOut.groups')}>
            {groups
              .filter(({ leftOut: of }) => of > 0)
              .map(({ why, leftOut: of }) => (
                <Chip
                  key={why}
                  pressed={why === shownOnly}
                  count={of}
                  onClick={() => setOnly(why === shownOnly ? undefined : why)}
                >
                  {text(`runs.why.${why}`)}
                </Chip>
              ))}
          </fieldset>
        )}
      </section>
      <section id={panelId} className="card run-rows" role="tabpanel" aria-label={tabWords[tab]}>
        {shown.length > 0 ? (
          <TargetTable key={`${tab} ${shownOnly}`} label={tabWords[tab]} rows={shown} words={words} />
        ) : tab === 'leftOut' ? (
          <p className="body t2">{text('runs.leftOut.none')}</p>
        ) : (
          <EmptyState
            icon={CheckCheck}
            title={text('runs.empty.title')}
            actions={<Button onClick={on.onCancel}>{text('runs.empty.back')}</Button>}
          >
            <p>{leftOut > 0 ? text('runs.empty.leftOut', { n: leftOut }) : text('runs.empty.nothing')}</p>
          </EmptyState>
        )}
      </section>
      <aside className="card run-aside scroll body stack">
        <LeftOutCard groups={groups} onView={view} onInclude={on.onInclude} onExclude={on.onExclude} />
        {n > 0 && Options && <Options options={run.options} onChange={on.onOptions} isSingle={false} />}
        {n > 0 && <Notice>{text('runs.estimate', { time: estimate(n, perSecond), rate: rate(perSecond) })}</Notice>}
      </aside>
      <div className="card foot run-foot bar">
        <Button ref={focusIfLost} onClick={on.onCancel}>
          {text('runs.cancel')}
        </Button>
        <span className="grow" />
        {n > 0 && (
          <Button look="danger" disabledReason={writingOff ?? action.problem?.(run.options)} onClick={on.onConfirm}>
            {text(words.confirm, { n })}
          </Button>
        )}
      </div>
    </div>
  )
}
