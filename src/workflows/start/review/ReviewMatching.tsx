import { useQuery } from '@tanstack/react-query'
import { text } from '@/i18n/i18n'
import { session } from '@/portal/session'
import { Notice } from '@/ui/Notice'
import { MatchSample } from '@/workflows/start/documents/MatchSample'
import { conditionsOf, matchWords } from '@/workflows/start/match'
import { startQueries } from '@/workflows/start/queries'
import { placeOf } from '@/workflows/start/startType'
import type { Chosen } from '@/workflows/start/useStart'

const LEAD = { key: 'LEAD', entityTypeId: 1, prefix: 'L' }

/** All that match: the conditions and their number now; the run collects and checks them. */
export function ReviewMatching({ chosen }: { chosen: Chosen }) {
  const { search, template } = chosen
  const place = placeOf(template.documentType)
  const { data } = useQuery({
    ...startQueries.matching(place.kind === 'crm' ? place.crm : LEAD, conditionsOf(search, session().timeZone)),
    enabled: place.kind === 'crm',
  })
  return (
    <section aria-label={text('start.step.documents')}>
      <div className="body stack">
        <p>
          <b className="m">{matchWords(search)}</b>
          {data && ` · ${text('start.match.count', { n: data.total })}`}
        </p>
        <Notice>{text('start.review.allText')}</Notice>
      </div>
      {data && <MatchSample chosen={chosen} facts={data.rows} total={data.total} />}
    </section>
  )
}
