import { Link } from '@tanstack/react-router'
import type { RowLink } from '@/ui/VirtualList'
import { RowMenu } from './RowMenu'
import type { TemplateListRow } from './rows'

/** How it is called, and what it is for. The name is the row's link. */
export function NameCell({ row, link }: { row: TemplateListRow; link: RowLink }) {
  return (
    <span className="template-name">
      <span className="grow">
        <Link
          {...link}
          className="cut template-line template-title"
          to="/templates/$templateId"
          params={{ templateId: String(row.id) }}
          title={row.title}
        >
          {row.title}
        </Link>
        <span className="cut template-line xs t3" title={row.description}>
          {row.description}
        </span>
      </span>
      <RowMenu row={row} />
    </span>
  )
}
