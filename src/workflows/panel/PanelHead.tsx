import { Link } from '@tanstack/react-router'
import { ExternalLink, X } from 'lucide-react'
import { documentKind } from '@/documents/documentKind'
import { PortalLink } from '@/documents/PortalLink'
import { age } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import { portalNow } from '@/portal/portal'
import { buttonClass, IconButton } from '@/ui/Button'
import type { WorkflowListRow } from '@/workflows/row'
import { StateBadge } from '@/workflows/StateBadge'
import { useWorkflowListView } from '@/workflows/WorkflowListContext'
import { templateOf, titleOf } from '@/workflows/words'

/** How it stands, since when, on what, by which template. */
export function PanelHead({ row }: { row: WorkflowListRow }) {
  const { filter, show, close } = useWorkflowListView()
  const { templateId, modifiedAt, document } = row
  const { path } = documentKind(document.module, document.entity, document.id)
  const openInPortal = text('workflows.openInPortal')
  return (
    <header className="head stack panel-head">
      <Link className="narrow back" to="/workflows" search={(now) => now}>
        ‹ {text('workflows.all')}
      </Link>
      <div className="row">
        <span className="row grow">
          <StateBadge state={row.state} />
          {modifiedAt && <span className="s t2 cut">{text('workflows.unchanged', { age: age(modifiedAt, portalNow()) })}</span>}
        </span>
        {path && (
          <PortalLink className={`${buttonClass('plain', true)} icon`} path={path} aria-label={openInPortal} title={openInPortal}>
            <ExternalLink size={16} />
          </PortalLink>
        )}
        <span className="wide">
          <IconButton small icon={X} label={text('workflows.panel.close')} aria-keyshortcuts="Escape" onClick={close} />
        </span>
      </div>
      <h2 ref={focusIfLost} tabIndex={-1} className="panel-title">
        {titleOf(row)}
      </h2>
      {row.title === null && <p className="xs t3">{text('workflows.document.hidden')}</p>}
      <p className="s">
        {row.templateName === null || templateId === null ? (
          <span className="t2">{templateOf(row)}</span>
        ) : (
          <button
            type="button"
            className="btn link"
            title={text('workflows.onlyThisTemplate')}
            onClick={() => show({ ...filter, template: templateId })}
          >
            {templateOf(row)}
          </button>
        )}
      </p>
    </header>
  )
}

// Where the list is out of sight, or what had the focus is gone, the title takes it and is read out.
function focusIfLost(title: HTMLElement | null): void {
  const at = document.activeElement
  if (title && (!at || at === document.body || (at instanceof HTMLElement && at.checkVisibility?.() === false))) title.focus()
}
