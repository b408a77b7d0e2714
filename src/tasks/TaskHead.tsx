import { Link } from '@tanstack/react-router'
import { ExternalLink } from 'lucide-react'
import type { ReactNode, Ref } from 'react'
import { DocumentIcon } from '@/documents/DocumentIcon'
import { documentKind } from '@/documents/documentKind'
import { PortalLink } from '@/documents/PortalLink'
import { dateTime, dayAndTime, number } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import { openPath } from '@/portal/frame'
import { portalNow } from '@/portal/portal'
import { session } from '@/portal/session'
import { IconButton } from '@/ui/Button'
import { UserName } from '@/users/UserName'
import { DueBadge } from './DueBadge'
import { linkTarget } from './description/bbcode'
import type { TaskListRow } from './queries'
import { useTaskListView } from './TaskListContext'

/** The portal's own page of a task. */
export const portalTaskPath = (taskId: number): string => `/company/personal/bizproc/${taskId}/`

/** What the task is, on which document, from whom and from which template. */
export function TaskHead({ task, titleRef }: { task: TaskListRow; titleRef: Ref<HTMLHeadingElement> }) {
  const { timeZone } = session()
  const { rows } = useTaskListView()
  const at = rows.findIndex(({ id }) => id === task.id)
  const { module, entity, id: documentId, url } = task.document
  // Modules without a page of their own answer '', '0' or false.
  const target = linkTarget(url)
  const path = target ? ('path' in target ? target.path : target.href) : documentKind(module, entity, documentId).path
  const documentName = task.document.name || task.document.id
  return (
    <header className="head stack task-head">
      <div className="row narrow task-back">
        <Link className="grow" from="/tasks" to="/tasks" search={(now) => now}>
          ‹ {text('tasks.all')}
        </Link>
        {at >= 0 && <span className="t3 xs">{text('tasks.position', { at: number(at + 1), of: number(rows.length) })}</span>}
      </div>
      <div className="bar">
        <DueBadge task={task} onlyUrgent />
        <span className="s t2">{text(`tasks.kind.${task.request.kind}`)}</span>
        <span className="s t3 grow">
          {task.dueAt && text('tasks.due', { at: dayAndTime(task.dueAt, timeZone, portalNow()) })}
        </span>
        <IconButton
          icon={ExternalLink}
          label={text('tasks.openInPortal')}
          onClick={() => void openPath(portalTaskPath(task.id))}
        />
      </div>
      <h2 ref={titleRef} tabIndex={-1} className="task-title">
        {task.name || text('tasks.noName', { id: String(task.id) })}
      </h2>
      <p className="row">
        <DocumentIcon document={task.document} />
        {path ? (
          <PortalLink className="cut" path={path}>
            {documentName}
          </PortalLink>
        ) : (
          <span className="cut">{documentName}</span>
        )}
      </p>
      <dl className="facts">
        <Fact label={text('tasks.from')}>
          <UserName id={task.startedBy} />
        </Fact>
        {task.startedAt && <Fact label={text('tasks.started')}>{dateTime(task.startedAt, timeZone, portalNow())}</Fact>}
        <Fact label={text('tasks.template')}>{task.templateName || text('tasks.templateGone')}</Fact>
      </dl>
    </header>
  )
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd className="cut">{children}</dd>
    </div>
  )
}
