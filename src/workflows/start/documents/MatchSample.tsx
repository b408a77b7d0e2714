import { dateTime } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import { portalNow } from '@/portal/portal'
import { session } from '@/portal/session'
import type { DocumentFacts } from '@/workflows/start/schema'
import { documentIdOf } from '@/workflows/start/startType'
import { documentName, kindOf } from '@/workflows/start/typeWords'
import type { Chosen } from '@/workflows/start/useStart'

const SHOWN = 10

/** The first of those that match, so that a wrong filter is seen. */
export function MatchSample({ chosen, facts, total }: { chosen: Chosen; facts: readonly DocumentFacts[]; total: number }) {
  const type = chosen.template.documentType
  const { icon: Icon } = kindOf(type)
  const shown = facts.slice(0, SHOWN)
  return (
    <>
      <ul>
        {shown.map(({ id, title, createdAt }) => (
          <li key={id} className="start-row">
            <span className="tile">
              <Icon size={18} aria-hidden="true" />
            </span>
            <span className="grow">
              <span className="start-line cut" title={title}>
                {title}
              </span>
              <span className="start-sub cut">{documentName(type, documentIdOf(type, id))}</span>
            </span>
            {createdAt && (
              <span className="start-about s t2">
                {text('start.match.created', { at: dateTime(createdAt, session().timeZone, portalNow()) })}
              </span>
            )}
          </li>
        ))}
      </ul>
      {total > shown.length && <p className="start-more s t2">{text('start.andMore', { n: total - shown.length })}</p>}
    </>
  )
}
