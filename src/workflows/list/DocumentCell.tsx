import { Link } from '@tanstack/react-router'
import { DocumentIcon } from '@/documents/DocumentIcon'
import { age } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import { portalNow } from '@/portal/portal'
import { Skeleton } from '@/ui/Skeleton'
import type { RowLink } from '@/ui/VirtualList'
import type { WorkflowListRow } from '@/workflows/row'
import { templateOf } from '@/workflows/words'
import { RowMenu } from './RowMenu'

type Props = { row: WorkflowListRow; link: RowLink; isOpen: boolean }

/** What it works on, and by which template. The title is the row's link. */
export function DocumentCell({ row, link, isOpen }: Props) {
  const { id, document, title } = row
  return (
    <span className="document">
      <span className="tile">
        <DocumentIcon document={document} />
      </span>
      <span className="grow">
        <Link
          {...link}
          className={title === null ? 'cut line main t3' : 'cut line main'}
          to="/workflows/$workflowId"
          params={{ workflowId: id }}
          search={(now) => now}
          aria-current={isOpen ? 'true' : undefined}
          title={title === null ? text('workflows.document.hidden') : title || document.id}
        >
          {title === undefined ? (
            <>
              <Skeleton width="60%" height={14} />
              <span className="vh">{document.id}</span>
            </>
          ) : (
            title || document.id
          )}
        </Link>
        <span className="cut line sub t3">{templateOf(row)}</span>
      </span>
      {row.startedAt && <span className="narrow xs t3">{age(row.startedAt, portalNow())}</span>}
      <RowMenu row={row} />
    </span>
  )
}
