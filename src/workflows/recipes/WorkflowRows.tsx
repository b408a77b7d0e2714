import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { DocumentIcon } from '@/documents/DocumentIcon'
import { documentQueries } from '@/documents/queries'
import { documentKey } from '@/documents/titledDocument'
import { age, dateTime } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import { portalNow } from '@/portal/portal'
import { session } from '@/portal/session'
import { STUCK_AFTER_MS } from '@/workflows/filter'
import { stateOf } from '@/workflows/stuck'
import { GroupRows, ROWS_SHOWN } from './GroupRows'
import type { Started } from './plan'

type Props = {
  workflows: readonly Started[]
  /** more than the given ones, where not all are read */
  total?: number | undefined
  /** the group does not name it */
  withTemplate?: boolean
  /** a tick before the row, named by the row's title */
  before?: (workflow: Started, title: string) => ReactNode
}

/** The workflows of a group: document, since when it is stuck, how old it is. */
export function WorkflowRows({ workflows, total = workflows.length, withTemplate = false, before }: Props) {
  const now = portalNow()
  const shown = workflows.slice(0, ROWS_SHOWN)
  const documents = shown.map(({ document, documentType }) => ({ ...document, type: documentType }))
  const { data: titles } = useQuery(documentQueries.titles(documents.map(documentKey).join(), documents))
  const rows = shown.map((workflow) => {
    const title = titles?.get(documentKey(workflow.document)) || workflow.document.id
    return {
      key: workflow.id,
      workflowId: workflow.id,
      icon: <DocumentIcon document={workflow.document} />,
      title,
      detail: [withTemplate && workflow.templateName, stuckSince(workflow, now)].filter(Boolean).join(' · '),
      end: workflow.startedAt && age(workflow.startedAt, now),
      before: before?.(workflow, title),
    }
  })
  return <GroupRows rows={rows} total={total} />
}

const stuckSince = (workflow: Started, now: number): string =>
  stateOf(workflow, now) === 'stuck' && workflow.ownedUntil !== null
    ? text('recipes.stuck.since', {
        at: dateTime(Date.parse(workflow.ownedUntil) - STUCK_AFTER_MS, session().timeZone, now),
      })
    : ''
