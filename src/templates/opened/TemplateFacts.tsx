import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { PencilLine } from 'lucide-react'
import { DocumentIcon } from '@/documents/DocumentIcon'
import { typeQueries } from '@/documents/types/queries'
import { typeTitle } from '@/documents/types/typeTitle'
import { dateTime, number } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import { paths } from '@/paths'
import { portalNow } from '@/portal/portal'
import { session } from '@/portal/session'
import { ownerOf } from '@/templates/owner'
import { templateQueries } from '@/templates/queries'
import type { Template } from '@/templates/schema'
import { autoStartWords, ownerWords } from '@/templates/words'
import { Badge } from '@/ui/Badge'
import { UserName } from '@/users/UserName'
import { runningQueries } from '@/workflows/sweep/queries'

const noNames = {}

/** What it works on, when it starts by itself, who changed it last, whose it is, and how many run on it. */
export function TemplateFacts({ template }: { template: Template }) {
  const { data: names = noNames } = useQuery(typeQueries.names())
  const { data: app } = useQuery(templateQueries.app())
  const { documentType, autoExecute, modifiedAt, modifiedBy, systemCode, isModified } = template
  return (
    <dl className="facts template-facts">
      <div>
        <dt>{text('templates.fact.type')}</dt>
        <dd className="row">
          <DocumentIcon document={{ ...documentType, id: `${documentType.type}_1` }} />
          {typeTitle(documentType, names)}
        </dd>
      </div>
      <div>
        <dt>{text('templates.fact.starts')}</dt>
        <dd>{autoStartWords(autoExecute)}</dd>
      </div>
      <div>
        <dt>{text('templates.fact.changed')}</dt>
        <dd className="row">
          {modifiedAt !== null && dateTime(modifiedAt, session().timeZone, portalNow())}
          <UserName id={modifiedBy} />
        </dd>
      </div>
      <div>
        <dt>{text('templates.fact.owner')}</dt>
        <dd className="row">
          {ownerWords(ownerOf(systemCode, app?.id))}
          {isModified && (
            <Badge tone="warn" icon={PencilLine} title={text('templates.modified.why')}>
              {text('templates.modified')}
            </Badge>
          )}
        </dd>
      </div>
      <div>
        <dt>{text('templates.fact.running')}</dt>
        <dd>
          <RunningLink id={template.id} />
        </dd>
      </div>
    </dl>
  )
}

function RunningLink({ id }: { id: number }) {
  const { data: running } = useQuery(runningQueries.of(id))
  if (running === undefined) return <span className="t3">…</span>
  if (running === 0) return text('templates.running.none')
  return (
    <Link to={paths.workflows} search={{ template: id }}>
      {running === null
        ? text('templates.running.see')
        : text('templates.running.workflows', { n: running, shown: number(running) })}
    </Link>
  )
}
