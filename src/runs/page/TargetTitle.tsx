import { DocumentIcon } from '@/documents/DocumentIcon'
import { documentKind } from '@/documents/documentKind'
import { PortalLink } from '@/documents/PortalLink'
import type { Target } from '@/runs/run'
import type { RowLink } from '@/ui/VirtualList'

/** What a row is about: document and template. The title leads to the document where the portal's address of it is known. */
export function TargetTitle({ target, link }: { target: Target; link: RowLink }) {
  const { path } = documentKind(target.document.module, target.document.entity, target.document.id)
  return (
    <span className="run-target">
      <span className="tile">
        <DocumentIcon document={target.document} />
      </span>
      <span className="grow">
        {path ? (
          <PortalLink path={path} className="cut run-name" title={target.title} {...link}>
            {target.title}
          </PortalLink>
        ) : (
          <span className="cut run-name" title={target.title} {...link}>
            {target.title}
          </span>
        )}
        <span className="cut xs t3 run-detail">{target.detail}</span>
      </span>
    </span>
  )
}
