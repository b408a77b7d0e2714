import { Link } from '@tanstack/react-router'
import { age } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import { portalNow } from '@/portal/portal'
import type { WorkflowListRow } from '@/workflows/row'
import { templateOf } from '@/workflows/words'

/** What else runs on the same document, and whether another may be started on it. */
export function Siblings({
  rows,
  slots,
}: {
  rows: readonly WorkflowListRow[]
  slots: { used: number; limit: number } | undefined
}) {
  if (rows.length === 0 && !slots) return null
  return (
    <section className="stack">
      <h3>{text('workflows.siblings')}</h3>
      {rows.length === 0 && <p className="s t3">{text('workflows.siblings.none')}</p>}
      {rows.map((row) => (
        <p key={row.id} className="s">
          <Link to="/workflows/$workflowId" params={{ workflowId: row.id }} search={(now) => now}>
            {templateOf(row)}
          </Link>{' '}
          <span className="t3">
            {text(`workflows.state.${row.state}`)}
            {row.startedAt && `, ${age(row.startedAt, portalNow())}`}
          </span>
        </p>
      ))}
      {slots && (
        <p className="hint">{text(slots.used >= slots.limit ? 'workflows.slots.full' : 'workflows.slots.free', slots)}</p>
      )}
    </section>
  )
}
