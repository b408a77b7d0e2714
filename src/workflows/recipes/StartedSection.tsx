import { Link } from '@tanstack/react-router'
import { age } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import { paths } from '@/paths'
import { portalNow } from '@/portal/portal'
import { ActSelect } from './ActSelect'
import { type Act, type Choices, commonAct, withAct } from './choices'
import { GroupLine } from './GroupLine'
import type { WorkflowGroup } from './plan'
import { WorkflowRows } from './WorkflowRows'

type Props = {
  person: number
  name: string
  groups: readonly WorkflowGroup[]
  choices: Choices
  choose(choices: Choices): void
  /** automation rules that run in the person's name */
  rules: number
}
const acts: readonly Act[] = ['leave', 'terminate', 'delete']

/** The running workflows a person started, by template, and what becomes of each group. */
export function StartedSection({ person, name, groups, choices, choose, rules }: Props) {
  const keys = groups.map(({ key }) => key)
  return (
    <section className="stack">
      <div className="bar">
        <h3 className="grow">{text('recipes.left.startedTitle')}</h3>
        {groups.length > 1 && (
          <>
            <span className="s t2" aria-hidden="true">
              {text('recipes.left.forAll')}
            </span>
            <ActSelect
              label={`${text('recipes.left.startedTitle')}: ${text('recipes.left.forAll')}`}
              value={commonAct(choices, keys)}
              acts={acts}
              onChange={(act) => choose(withAct(choices, keys, act))}
            />
          </>
        )}
      </div>
      {groups.length === 0 && <p className="t2">{text('recipes.left.noStarted', { name })}</p>}
      <ul className="group-list">
        {groups.map((group) => (
          <GroupLine
            key={group.key}
            name={group.name}
            facts={<Facts group={group} />}
            choice={
              <ActSelect
                label={text('recipes.left.choice', { name: group.name })}
                value={choices.get(group.key)?.act ?? 'leave'}
                acts={acts}
                onChange={(act) => choose(withAct(choices, [group.key], act))}
              />
            }
            rows={() => <WorkflowRows workflows={group.workflows} />}
          />
        ))}
      </ul>
      {rules > 0 && (
        <p className="s t2">
          {text('recipes.left.rules', { n: rules })}{' '}
          <Link to={paths.workflows} search={{ by: person, origin: 'rules' } as never}>
            {text('recipes.list')}
          </Link>
        </p>
      )}
    </section>
  )
}

const Facts = ({ group: { workflows, oldest, stuck } }: { group: WorkflowGroup }) => (
  <>
    {text('recipes.runningWorkflows', { n: workflows.length })}
    {oldest && ` · ${text('recipes.oldest', { age: age(oldest, portalNow()) })}`}
    {stuck > 0 && <span className="bad-t">{` · ${text('recipes.stuckCount', { n: stuck })}`}</span>}
  </>
)
