import { CircleAlert, CircleQuestionMark, CircleX, Play } from 'lucide-react'
import type { DocumentType } from '@/documents/types/documentType'
import { text } from '@/i18n/i18n'
import { Badge } from '@/ui/Badge'
import { Checkbox } from '@/ui/Checkbox'
import { Skeleton } from '@/ui/Skeleton'
import { FreeSlot } from '@/workflows/start/documents/RunningOn'
import { MOST_ON_CRM_ITEM } from '@/workflows/start/running'
import { documentName, kindOf } from '@/workflows/start/typeWords'
import type { Chosen } from '@/workflows/start/useStart'
import type { ReviewRow } from './useReviewRows'

type Props = {
  chosen: Chosen
  rows: readonly ReviewRow[]
  /** doubles to start all the same */
  anyway: ReadonlySet<string>
  onAnyway(id: string, on: boolean): void
}

/** Each document with what will happen to it. */
export function ReviewDocuments({ chosen: { template }, rows, anyway, onAnyway }: Props) {
  const type = template.documentType
  return (
    <section aria-label={text('start.step.documents')}>
      <div className="start-columns">
        <span>{text('start.column.document')}</span>
        <span className="wide start-what">{text('start.column.what')}</span>
      </div>
      <ul>
        {rows.map((row) => {
          const { icon: Icon } = kindOf(type, row.id)
          const title = row.facts?.title || documentName(type, row.id)
          return (
            <li key={row.id} className="start-row">
              <span className="tile">
                <Icon size={18} aria-hidden="true" />
              </span>
              <span className="grow">
                <span className="start-line cut" title={title}>
                  {title}
                </span>
                <span className="start-sub cut">{documentName(type, row.id)}</span>
              </span>
              <span className="start-what">
                <What type={type} row={row} />
                {row.state === 'double' && (
                  <Checkbox
                    label={text('start.review.anywayOn', { title })}
                    checked={anyway.has(row.id)}
                    onChange={(on) => onAnyway(row.id, on)}
                  >
                    {text('start.review.anyway')}
                  </Checkbox>
                )}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function What({ type, row: { id, state } }: { type: DocumentType; row: ReviewRow }) {
  switch (state) {
    case undefined:
      return <Skeleton width={96} height={20} radius={10} />
    case 'fine':
      return (
        <Badge tone="ok" icon={Play}>
          {text('start.review.fine')}
        </Badge>
      )
    case 'double':
      return (
        <Badge tone="warn" icon={CircleAlert}>
          {text('start.review.double')}
        </Badge>
      )
    case 'full':
      return (
        <>
          <Badge tone="bad" icon={CircleX}>
            {text('start.review.full', { limit: MOST_ON_CRM_ITEM })}
          </Badge>
          <FreeSlot type={type} id={id} />
        </>
      )
    case 'gone':
      return (
        <Badge tone="bad" icon={CircleX}>
          {text('start.notFound')}
        </Badge>
      )
    case 'unread':
      return (
        <Badge icon={CircleQuestionMark} title={text('start.review.unreadText')}>
          {text('start.review.unread')}
        </Badge>
      )
    default:
      return state satisfies never
  }
}
