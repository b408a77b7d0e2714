import { useQuery } from '@tanstack/react-query'
import { useId, useMemo } from 'react'
import { text } from '@/i18n/i18n'
import { delegationTarget, type HeldTask } from '@/tasks/handover/queries'
import { Button } from '@/ui/Button'
import { userQueries } from '@/users/queries'
import { UserPicker } from '@/users/UserPicker'
import type { SomeoneLeftSearch } from './choices'
import { PlanLines } from './PlanLines'
import type { Ending, Plan } from './plan'
import type { Holdings } from './useHoldings'
import { useStartRun } from './useStartRun'

type Props = {
  plan: Plan
  holdings: Holdings
  person: number
  to: number | undefined
  address: string
  change(changes: Partial<SomeoneLeftSearch>): void
}

/** What will happen, in numbers, and a button for each kind of it. */
export function PlanSide({ plan, holdings, person, to, address, change }: Props) {
  const { tasks, started, targetOf } = holdings
  const id = useId()
  const start = useStartRun()
  const handOvers = [...plan.handOvers]
  const isNothing = handOvers.length + plan.terminate.length + plan.kill.length === 0
  const end = (action: 'terminate' | 'kill', endings: readonly Ending[]) =>
    start({
      action,
      scope: { kind: 'picked', targets: endings.map(targetOf) },
      options: action === 'terminate' ? { status: '' } : {},
      back: address,
    })
  return (
    <aside className="card pane recipe-side">
      <div className="head">
        <h2>{text('recipes.left.plan')}</h2>
      </div>
      <div className="body scroll stack">
        {tasks.length > 0 && (
          <div className="field">
            <label htmlFor={id}>{text('recipes.handOver.to')}</label>
            <UserPicker
              id={id}
              value={to === undefined ? [] : [to]}
              exclude={[person]}
              onChange={([chosen]) => change({ to: chosen })}
              describedBy={`${id}-rules`}
            />
            <span id={`${id}-rules`} className="hint">
              {text('recipes.handOver.rules')}
            </span>
          </div>
        )}
        <PlanLines plan={plan} tasks={tasks} started={started} />
      </div>
      {!isNothing && (
        <div className="foot stack">
          <p className="xs t2">{text('recipes.next')}</p>
          <div className="bar">
            {handOvers.map(([receiver, own]) => (
              <HandOverButton
                key={receiver}
                tasks={own}
                to={receiver}
                from={person}
                isOnly={handOvers.length === 1}
                back={address}
              />
            ))}
            {plan.terminate.length > 0 && (
              <Button look="danger-o" onClick={() => end('terminate', plan.terminate)}>
                {text('recipes.terminate', { n: plan.terminate.length })}
              </Button>
            )}
            {plan.kill.length > 0 && (
              <Button look="danger-o" onClick={() => end('kill', plan.kill)}>
                {text('recipes.delete', { n: plan.kill.length })}
              </Button>
            )}
          </div>
        </div>
      )}
    </aside>
  )
}

type HandOverProps = { tasks: readonly HeldTask[]; to: number | null; from: number; isOnly: boolean; back: string }

function HandOverButton({ tasks, to, from, isOnly, back }: HandOverProps) {
  const start = useStartRun()
  const { data: user } = useQuery(userQueries.one(to ?? 0))
  const targets = useMemo(() => tasks.map(delegationTarget), [tasks])
  const n = tasks.length
  return (
    <Button
      look="primary"
      disabledReason={to === null ? text('recipes.handOver.missing') : undefined}
      onClick={() => start({ action: 'delegate', scope: { kind: 'picked', targets }, options: { to, from }, back })}
    >
      {isOnly || to === null
        ? text('recipes.handOver.button', { n })
        : text('recipes.handOver.buttonTo', { n, name: user?.name ?? '…' })}
    </Button>
  )
}
