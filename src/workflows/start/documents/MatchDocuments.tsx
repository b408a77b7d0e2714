import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useState } from 'react'
import type { CrmKind } from '@/documents/crmKinds'
import { text } from '@/i18n/i18n'
import { session } from '@/portal/session'
import { Field } from '@/ui/Field'
import { Notice } from '@/ui/Notice'
import { conditionsOf } from '@/workflows/start/match'
import { startQueries } from '@/workflows/start/queries'
import { StepCard } from '@/workflows/start/StepCard'
import type { Chosen } from '@/workflows/start/useStart'
import { MatchSample } from './MatchSample'
import { useDelayed } from './useDelayed'

type Props = { chosen: Chosen; kind: CrmKind; head: ReactNode; foot: ReactNode }
type Filter = Pick<Chosen['search'], 'title' | 'from' | 'to'>

/** All items of the CRM that match: how many they are is told before anything else. */
export function MatchDocuments({ chosen, kind, head, foot }: Props) {
  const { search, change } = chosen
  const [filter, setFilter] = useState<Filter>({ title: search.title, from: search.from, to: search.to })
  const [asked, ask] = useDelayed(filter)
  const { data, isFetching, isError } = useQuery({
    ...startQueries.matching(kind, conditionsOf(asked, session().timeZone)),
    placeholderData: keepPreviousData,
  })
  const set = (changes: Filter) => {
    const next = { ...filter, ...changes }
    setFilter(next)
    change(next)
    ask(next)
  }
  const dayBox = (name: 'from' | 'to') => (
    <Field label={text(`start.match.${name}`)}>
      {(wiring) => (
        <input
          {...wiring}
          className="in"
          type="date"
          value={filter[name] ?? ''}
          // While a year is typed it is one of the first centuries.
          onChange={({ target: { value } }) => (value === '' || value >= '1990') && set({ [name]: value || undefined })}
        />
      )}
    </Field>
  )
  return (
    <StepCard
      label={text('start.step.documents')}
      head={
        <>
          {head}
          <div className="start-match">
            <Field label={text(kind.entityTypeId === CONTACT ? 'start.match.lastName' : 'start.match.title')}>
              {(wiring) => (
                <input
                  {...wiring}
                  className="in"
                  type="text"
                  value={filter.title ?? ''}
                  onChange={(event) => set({ title: event.target.value })}
                />
              )}
            </Field>
            {dayBox('from')}
            {dayBox('to')}
          </div>
          <p className="m" role="status">
            {isError
              ? text('documents.notRead')
              : data && !isFetching
                ? text('start.match.count', { n: data.total })
                : text('documents.searching')}
          </p>
          {!filter.title && !filter.from && !filter.to && <Notice tone="warn">{text('start.match.noCondition')}</Notice>}
        </>
      }
      foot={foot}
    >
      {data && <MatchSample chosen={chosen} facts={data.rows} total={data.total} />}
    </StepCard>
  )
}

const CONTACT = 3
