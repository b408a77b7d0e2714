import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { text } from '@/i18n/i18n'
import { paths } from '@/paths'
import { session } from '@/portal/session'
import { Notice } from '@/ui/Notice'
import { userQueries } from '@/users/queries'
import { UserName } from '@/users/UserName'
import { readChoices, someoneLeftSchema, writeChoices } from './choices'
import { GroupsSkeleton } from './GroupsSkeleton'
import { PlanSide } from './PlanSide'
import { planOf } from './plan'
import { RecipePage } from './RecipePage'
import { StartedSection } from './StartedSection'
import { TasksSection } from './TasksSection'
import { useHoldings } from './useHoldings'
import { useRecipeSearch } from './useRecipeSearch'

/** What becomes of everything one person holds and has started. */
export function PersonPlan({ person }: { person: number }) {
  const { search, change, address } = useRecipeSearch(someoneLeftSchema)
  const { isAdmin } = session()
  const { data: user } = useQuery(userQueries.one(person))
  const holdings = useHoldings(person)
  const { tasks, started, isRead } = holdings
  const choices = useMemo(() => readChoices(search.do ?? ''), [search.do])
  const plan = useMemo(() => planOf({ tasks, started }, choices, search.to), [tasks, started, choices, search.to])

  const name = user?.name ?? text('users.unknown', { id: String(person) })
  const choose = (next: typeof choices) => change({ do: writeChoices(next) })
  const section = { person, name, choices, choose }
  const side = <PlanSide plan={plan} holdings={holdings} person={person} to={search.to} address={address} change={change} />
  return (
    <RecipePage title={text('recipes.left.title')} side={isRead && side}>
      <div className="head stack">
        <div className="bar">
          <h2 className="grow">
            <UserName id={person} />
          </h2>
          <Link to={paths.someoneLeft} search={{} as never}>
            {text('recipes.left.change')}
          </Link>
        </div>
        {user?.isActive && <Notice>{text('recipes.left.stillHere', { name })}</Notice>}
      </div>
      <div className="body scroll stack recipe-body">
        {isRead ? (
          <>
            <TasksSection {...section} groups={tasks} to={search.to} canEnd={isAdmin} />
            {isAdmin && <StartedSection {...section} groups={started} rules={holdings.rules} />}
          </>
        ) : (
          <GroupsSkeleton />
        )}
      </div>
    </RecipePage>
  )
}
