import type { ReactNode } from 'react'
import { age, dateTime, type Moment } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import { portalNow } from '@/portal/portal'
import { session } from '@/portal/session'
import { UserName } from '@/users/UserName'
import type { WorkflowListRow } from '@/workflows/row'
import { kindOf } from '@/workflows/words'
import { CopyId } from './CopyId'

/** All that the portal tells of it. */
export function Facts({ row }: { row: WorkflowListRow }) {
  const kind = kindOf(row.document)
  return (
    <section className="stack">
      <h3>{text('workflows.details')}</h3>
      <dl className="details">
        <Fact label={text('workflows.column.started')}>
          <When at={row.startedAt} />
        </Fact>
        <Fact label={text('workflows.column.by')}>
          <UserName id={row.startedBy} />
        </Fact>
        <Fact label={text('workflows.column.changed')}>
          <When at={row.modifiedAt} />
        </Fact>
        <Fact label={text('workflows.filter.document')}>
          {kind && `${kind} · `}
          <span className="t3">{row.document.id}</span>
        </Fact>
        <Fact label={text('workflows.column.id')}>
          <CopyId id={row.id} />
        </Fact>
      </dl>
    </section>
  )
}

const Fact = ({ label, children }: { label: string; children: ReactNode }) => (
  <>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </>
)

function When({ at }: { at: Moment | null }) {
  if (at === null) return '—'
  const now = portalNow()
  return (
    <>
      {dateTime(at, session().timeZone, now)} <span className="t3">{text('workflows.ago', { age: age(at, now) })}</span>
    </>
  )
}
