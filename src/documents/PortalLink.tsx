import type { ReactNode } from 'react'
import { openPath, portalUrl } from '@/portal/frame'

/** A link into the portal: opens in its slider, keeps the real address for "open in a new tab"; an address elsewhere opens there. */
export function PortalLink({ path, children, className }: { path: string; children: ReactNode; className?: string | undefined }) {
  return (
    <a
      className={className}
      href={portalUrl(path)}
      target="_blank"
      rel="noopener"
      onClick={(event) => {
        if (!portalUrl(path).startsWith(portalUrl('/'))) return
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
        event.preventDefault()
        void openPath(path)
      }}
    >
      {children}
    </a>
  )
}
