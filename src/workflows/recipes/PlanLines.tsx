import { useQuery } from '@tanstack/react-query'
import { Ban, CircleMinus, CornerUpRight, Hourglass, type LucideIcon, Trash2, TriangleAlert, User } from 'lucide-react'
import { useMemo } from 'react'
import { text } from '@/i18n/i18n'
import { type HeldTask, handoverQueries } from '@/tasks/handover/queries'
import { userQueries } from '@/users/queries'
import type { Plan, TaskGroup, WorkflowGroup } from './plan'

type Props = { plan: Plan; tasks: readonly TaskGroup[]; started: readonly WorkflowGroup[] }

/** The plan in words: each task and each workflow is in one line only, so that the numbers add up. */
export function PlanLines({ plan, tasks, started }: Props) {
  const { handOvers, terminate, kill, ending, fixed } = plan
  const ended = new Set([...terminate, ...kill].map(({ id }) => id))
  const moved = new Set([...handOvers.values()].flat().map(({ id }) => id))
  const heldStay = tasks.flatMap((group) => group.tasks).filter(({ id, workflowId }) => !moved.has(id) && !ended.has(workflowId))
  const startedStay = started.flatMap(({ workflows }) => workflows).filter(({ id }) => !ended.has(id))
  const stay = { tasks: heldStay.length - fixed.length, workflows: startedStay.length }
  const isNothing = handOvers.size === 0 && ended.size === 0 && fixed.length === 0
  if (isNothing) return <p className="t2">{text('recipes.left.nothing')}</p>
  return (
    <ul className="plan" aria-live="polite">
      {[...handOvers].map(([to, own]) => (
        <HandOverLines key={to} tasks={own} to={to} />
      ))}
      {terminate.length > 0 && <Line icon={Ban}>{text('recipes.left.plan.terminate', { n: terminate.length })}</Line>}
      {kill.length > 0 && <Line icon={Trash2}>{text('recipes.left.plan.delete', { n: kill.length })}</Line>}
      {ending.length > 0 && <Line icon={CircleMinus}>{text('recipes.left.plan.ending', { n: ending.length })}</Line>}
      {fixed.length > 0 && <Line icon={TriangleAlert}>{text('recipes.left.plan.fixed', { n: fixed.length })}</Line>}
      {stay.tasks + stay.workflows > 0 && (
        <Line icon={Hourglass}>{text('recipes.left.plan.stay', { ...stay, both: Math.min(stay.tasks, stay.workflows) })}</Line>
      )}
    </ul>
  )
}

function HandOverLines({ tasks, to }: { tasks: readonly HeldTask[]; to: number | null }) {
  const { data: user } = useQuery(userQueries.one(to ?? 0))
  const ids = useMemo(() => tasks.map(({ id }) => id), [tasks])
  const { data: askedToo } = useQuery({
    ...handoverQueries.askedToo(to ?? 0, ids),
    enabled: to !== null,
  })
  const n = tasks.length
  if (to === null) return <Line icon={User}>{text('recipes.left.plan.handOverOpen', { n })}</Line>
  const name = user?.name ?? '…'
  return (
    <>
      <Line icon={CornerUpRight}>{text('recipes.left.plan.handOver', { n, name })}</Line>
      {askedToo && askedToo.size > 0 && (
        <Line icon={TriangleAlert}>{text('recipes.left.plan.askedToo', { n: askedToo.size, name })}</Line>
      )}
    </>
  )
}

const Line = ({ icon: Icon, children }: { icon: LucideIcon; children: string }) => (
  <li>
    <Icon size={16} className="plan-mark" />
    <span>{children}</span>
  </li>
)
