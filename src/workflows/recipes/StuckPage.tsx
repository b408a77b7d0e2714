import { useQuery } from '@tanstack/react-query'
import { createLazyRoute } from '@tanstack/react-router'
import { CircleCheck } from 'lucide-react'
import { useMemo, useState } from 'react'
import * as z from 'zod/mini'
import { text } from '@/i18n/i18n'
import { portalNow } from '@/portal/portal'
import { Button } from '@/ui/Button'
import { EmptyState } from '@/ui/EmptyState'
import { Notice } from '@/ui/Notice'
import { useFacts } from '@/workflows/useFacts'
import { startedTarget } from './endingTarget'
import { GroupsSkeleton } from './GroupsSkeleton'
import { named } from './named'
import { workflowGroups } from './plan'
import { recipeQueries } from './queries'
import { RecipePage } from './RecipePage'
import { StuckGroups } from './StuckGroups'
import { useRecipeSearch } from './useRecipeSearch'
import { useStartRun } from './useStartRun'

/** Automation rules are shown where the address asks for them, by the list's own word. */
const stuckSchema = z.object({ origin: z.catch(z.optional(z.literal('all')), undefined) })

/** What the portal began and never came back to, and the one thing that can be done about it. */
export function StuckPage() {
  const { search, change, address } = useRecipeSearch(stuckSchema)
  const start = useStartRun()
  const { templates, error } = useFacts()
  const { data } = useQuery(recipeQueries.stuck())
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  if (error) throw error

  const all = useMemo(() => named(data ?? [], templates), [data, templates])
  const shown = useMemo(() => (search.origin === 'all' ? [...all.own, ...all.rules] : all.own), [all, search.origin])
  const groups = useMemo(() => workflowGroups(shown, portalNow()), [shown])
  const picked = shown.filter(({ id }) => ticked.has(id))

  const terminate = () =>
    start({
      action: 'terminate',
      scope:
        picked.length > 0
          ? { kind: 'picked', targets: picked.map((workflow) => startedTarget(workflow)) }
          : { kind: 'matching', query: { state: 'stuck', ...search }, words: text('recipes.stuck.title') },
      options: { status: '' },
      back: address,
    })
  const isRead = data !== undefined && templates !== undefined
  return (
    <RecipePage title={text('recipes.stuck.title')}>
      <div className="head stack">
        {isRead && shown.length > 0 && <h2>{text('recipes.stuck.total', { n: shown.length })}</h2>}
        <p className="t2">{text('recipes.stuck.what')}</p>
        {isRead && shown.length > 0 && <p className="t2">{text('recipes.stuck.how')}</p>}
        {isRead && all.rules.length > 0 && (
          <Notice
            action={{
              label: text(search.origin === 'all' ? 'recipes.stuck.withoutRules' : 'recipes.stuck.withRules'),
              run: () => change({ origin: search.origin === 'all' ? undefined : 'all' }),
            }}
          >
            {search.origin === 'all' ? text('recipes.stuck.rulesShown') : text('recipes.stuck.rules', { n: all.rules.length })}
          </Notice>
        )}
      </div>
      <div className="body scroll">
        {!isRead && <GroupsSkeleton />}
        {isRead && shown.length === 0 && (
          <EmptyState icon={CircleCheck} tone="ok" title={text('recipes.stuck.none')}>
            <p>{text('recipes.stuck.noneText')}</p>
          </EmptyState>
        )}
        {shown.length > 0 && <StuckGroups groups={groups} ticked={ticked} onTick={setTicked} />}
      </div>
      {shown.length > 0 && (
        <div className="foot bar">
          <span className="s t2 grow" aria-live="polite">
            {text('recipes.stuck.picked', { n: picked.length })}
          </span>
          <Button look="danger-o" onClick={terminate}>
            {picked.length > 0
              ? text('recipes.terminate', { n: picked.length })
              : text('recipes.stuck.terminateAll', { n: shown.length })}
          </Button>
        </div>
      )}
    </RecipePage>
  )
}

export const stuckLazyRoute = createLazyRoute('/workflows/stuck')({ component: StuckPage })
