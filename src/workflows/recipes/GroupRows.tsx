import type { ReactNode } from 'react'
import { text } from '@/i18n/i18n'
import { paths } from '@/paths'

/** One of a group: a link to its workflow, what it is about, and what there is to say at the end. */
export type GroupRow = {
  key: string
  workflowId: string
  icon: ReactNode
  title: string
  detail: string
  end: ReactNode
  /** before it: a tick */
  before?: ReactNode
}
/** So many rows of an unfolded group are drawn. */
export const ROWS_SHOWN = 50

/** The rows of an unfolded group, the first fifty of them. */
export function GroupRows({ rows, total = rows.length }: { rows: readonly GroupRow[]; total?: number }) {
  const shown = rows.slice(0, ROWS_SHOWN)
  return (
    <ul className="group-rows">
      {shown.map(({ key, workflowId, icon, title, detail, end, before }) => (
        <li key={key} className="row">
          {before}
          <span className="group-icon">{icon}</span>
          <span className="grow">
            <a className="cut" href={`#${paths.workflow(workflowId)}`} title={title}>
              {title}
            </a>
            {detail && (
              <span className="cut xs t2" title={detail}>
                {detail}
              </span>
            )}
          </span>
          <span className="group-end xs t2">{end}</span>
        </li>
      ))}
      {total > shown.length && <li className="s t2">{text('recipes.moreRows', { n: total - shown.length })}</li>}
    </ul>
  )
}
