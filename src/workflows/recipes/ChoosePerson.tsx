import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { text } from '@/i18n/i18n'
import { paths } from '@/paths'
import { handoverQueries } from '@/tasks/handover/queries'
import { templateQueries } from '@/templates/queries'
import { SearchBox } from '@/ui/SearchBox'
import { Skeleton } from '@/ui/Skeleton'
import { UserName } from '@/users/UserName'
import { UserPicker } from '@/users/UserPicker'
import { peopleQueries } from '@/workflows/people'
import { recipeQueries } from './queries'
import { RecipePage } from './RecipePage'

const SHOWN = 50
const SEARCHED_FROM = 9 // below that one sees at a glance

/** Whose tasks and workflows: people who left first, with what they still hold. */
export function ChoosePerson() {
  const id = useId()
  const navigate = useNavigate()
  return (
    <RecipePage title={text('recipes.left.title')}>
      <div className="head">
        <p className="t2">{text('recipes.left.intro')}</p>
      </div>
      <div className="body scroll stack recipe-body">
        <LeftPeople />
        <div className="field recipe-somebody">
          <label htmlFor={id}>{text('recipes.left.somebody')}</label>
          <UserPicker
            id={id}
            value={[]}
            onChange={([person]) => void navigate({ to: paths.someoneLeft, search: { person } as never })}
          />
        </div>
      </div>
    </RecipePage>
  )
}

function LeftPeople() {
  const [find, setFind] = useState('')
  const left = useQuery(peopleQueries.left())
  const ids = left.data ?? []
  const names = useQuery(peopleQueries.names(ids)).data
  const counted = ids.slice(0, SHOWN)
  const tasks = useQuery(handoverQueries.counts(counted))
  const templates = useQuery({ ...templateQueries.names(), throwOnError: false })
  const started = useQuery(
    recipeQueries.startedCounts(
      counted,
      (templates.data ?? []).map(({ id }) => id),
    ),
  )
  if (left.isPending || tasks.isLoading || templates.isLoading || started.isLoading) return <Bars />
  if (left.isError) return <p className="t2">{text('recipes.left.notRead')}</p>
  if (ids.length === 0) return <p className="t2">{text('recipes.left.nobody')}</p>

  const holds = (id: number) => (tasks.data?.get(id) ?? 0) + (started.data?.get(id) ?? 0)
  const wanted = find.trim().toLocaleLowerCase()
  const found = ids
    .filter((id) => (names?.get(id) ?? '').toLocaleLowerCase().includes(wanted))
    .sort((a, b) => holds(b) - holds(a))
  return (
    <section className="stack">
      <h2>{text('recipes.left.people')}</h2>
      {ids.length >= SEARCHED_FROM && (
        <SearchBox label={text('recipes.left.search')} clearLabel={text('recipes.left.clear')} value={find} onChange={setFind} />
      )}
      {found.length === 0 && <p className="t2">{text('recipes.left.noMatch', { text: find })}</p>}
      <ul className="group-list">
        {found.slice(0, SHOWN).map((id) => (
          <li key={id} className="person-line">
            <Link to={paths.someoneLeft} search={{ person: id } as never}>
              <UserName id={id} />
            </Link>
            <span className="s t2">
              {[count('tasks', tasks.data?.get(id)), count('started', started.data?.get(id))].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {found.length > SHOWN && <p className="s t2">{text('recipes.moreRows', { n: found.length - SHOWN })}</p>}
    </section>
  )
}

const count = (what: 'tasks' | 'started', n: number | undefined) => (n === undefined ? '' : text(`recipes.left.${what}`, { n }))

const Bars = () => (
  <div className="stack" aria-busy="true">
    {[1, 2, 3].map((line) => (
      <Skeleton key={line} height={22} width={`${70 - line * 10}%`} />
    ))}
  </div>
)
