import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { createLazyRoute } from '@tanstack/react-router'
import { Hourglass } from 'lucide-react'
import { wallClock } from '@/fields/zone'
import { text } from '@/i18n/i18n'
import { portalNow } from '@/portal/portal'
import { personalZone } from '@/portal/session'
import { EmptyState } from '@/ui/EmptyState'
import { workflowQueries } from '@/workflows/queries'
import { useFacts } from '@/workflows/useFacts'
import { finishOlderSchema, olderFilter } from './finishOlder'
import { GroupsSkeleton } from './GroupsSkeleton'
import { named } from './named'
import { OlderForm } from './OlderForm'
import { OlderSide } from './OlderSide'
import { RecipePage } from './RecipePage'
import { useRecipeSearch } from './useRecipeSearch'
import { WorkflowRows } from './WorkflowRows'

const noFacts = { templateIds: [], leftIds: [] }

/** Finish everything older than…: a form, how many match, the oldest of them, and then a run over all that match. */
export function FinishOlderPage() {
  const { search, change, address } = useRecipeSearch(finishOlderSchema)
  const { known, templates, isLeftRead, error } = useFacts()
  if (error) throw error
  const today = wallClock(portalNow(), personalZone()).slice(0, 10)
  const filter = olderFilter(search, today)
  const page = useQuery({
    ...workflowQueries.page(filter, search.since ?? 'started', known ?? noFacts, 0),
    enabled: known !== undefined && (filter.by !== 'left' || isLeftRead),
    placeholderData: keepPreviousData,
  })
  const rows = named(page.data?.rows ?? [], templates).own
  return (
    <RecipePage
      title={text('recipes.older.title')}
      side={<OlderSide search={search} filter={filter} known={known ?? noFacts} page={page} address={address} change={change} />}
    >
      <div className="head">
        <OlderForm search={search} change={change} templates={templates ?? new Map()} today={today} />
      </div>
      <div className="body scroll" aria-busy={page.isPlaceholderData || undefined}>
        {page.data === undefined && <GroupsSkeleton />}
        {page.data?.total === 0 && (
          <EmptyState icon={Hourglass} title={text('recipes.older.none')}>
            <p>{text('recipes.older.noneText')}</p>
          </EmptyState>
        )}
        {rows.length > 0 && (
          <section className="stack">
            <h2>{text('recipes.older.sample')}</h2>
            <WorkflowRows workflows={rows} total={page.data?.total} withTemplate />
          </section>
        )}
      </div>
    </RecipePage>
  )
}

export const finishOlderLazyRoute = createLazyRoute('/workflows/finish-older')({ component: FinishOlderPage })
