import type { UseQueryResult } from '@tanstack/react-query'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { dateTime } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import { paths } from '@/paths'
import { portalNow } from '@/portal/portal'
import { session } from '@/portal/session'
import { templateQueries } from '@/templates/queries'
import { Button } from '@/ui/Button'
import { Skeleton } from '@/ui/Skeleton'
import { userQueries } from '@/users/queries'
import { factsNow, type KnownFacts } from '@/workflows/facts'
import { limits, type RowFilter } from '@/workflows/filter'
import type { WorkflowPage } from '@/workflows/queries'
import type { FinishOlder } from './finishOlder'
import { OneOf } from './OneOf'
import { useStartRun } from './useStartRun'

type Props = {
  search: FinishOlder
  filter: RowFilter
  known: KnownFacts
  page: UseQueryResult<WorkflowPage>
  address: string
  change(changes: Partial<FinishOlder>): void
}

/** How many match, by which condition, and what is done with them. */
export function OlderSide({ search, filter, known, page, address, change }: Props) {
  const start = useStartRun()
  const words = useWords(filter, known)
  const n = page.data?.total
  const isDelete = search.act === 'delete'
  const prepare = () =>
    start({
      action: isDelete ? 'kill' : 'terminate',
      scope: { kind: 'matching', query: filter, words },
      options: isDelete ? {} : { status: '' },
      back: address,
    })
  return (
    <aside className="card pane recipe-side">
      <div className="head stack">
        <h2 aria-live="polite">{n === undefined ? <Skeleton width="60%" height={20} /> : text('recipes.older.count', { n })}</h2>
        <p className="s t2">{words}</p>
      </div>
      <div className="body scroll stack">
        <OneOf
          label={text('recipes.older.act')}
          value={search.act ?? 'terminate'}
          options={(['terminate', 'delete'] as const).map((act) => [act, text(`recipes.older.act.${act}`)])}
          onChange={(act) => change({ act: act === 'delete' ? act : undefined })}
        />
        <p className="s t2">{text(isDelete ? 'recipes.older.deleteHint' : 'recipes.older.terminateHint')}</p>
        <p className="s t2">{text('recipes.older.rulesOut')}</p>
        <p className="s">
          <Link to={paths.workflows} search={filter as never}>
            {text('recipes.list')}
          </Link>
        </p>
      </div>
      {n !== undefined && n > 0 && (
        <div className="foot stack">
          <p className="xs t2">{text('recipes.next')}</p>
          <div className="bar">
            {/* Counted for another form, it must not lead to a run. */}
            <Button look="danger-o" busy={page.isPlaceholderData} onClick={prepare}>
              {text(isDelete ? 'recipes.delete' : 'recipes.terminate', { n })}
            </Button>
          </div>
        </div>
      )}
    </aside>
  )
}

/** The condition in words, as the page and later the journal tell it. */
function useWords(filter: RowFilter, known: KnownFacts): string {
  const { data: templates } = useQuery({ ...templateQueries.names(), throwOnError: false })
  const { data: starter } = useQuery(userQueries.one(typeof filter.by === 'number' ? filter.by : 0))
  const now = portalNow()
  const { before, changedBefore } = limits(filter, factsNow(known))
  const at = (moment: number) => dateTime(moment, session().timeZone, now)
  return [
    before !== undefined && text('recipes.older.startedBefore', { at: at(before) }),
    changedBefore !== undefined && text('recipes.older.changedBefore', { at: at(changedBefore) }),
    filter.template !== undefined && (templates?.find(({ id }) => id === filter.template)?.name ?? `№ ${filter.template}`),
    filter.by !== undefined &&
      `${text('recipes.older.by')}: ${typeof filter.by === 'number' ? (starter?.name ?? `№ ${filter.by}`) : text(`recipes.older.by.${filter.by}`)}`,
    filter.type !== undefined && text(`documents.type.${filter.type}`),
  ]
    .filter(Boolean)
    .join(' · ')
}
