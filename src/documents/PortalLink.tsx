import type { ComponentProps, ReactNode } from 'react'
import { openPath, portalUrl } from '@/portal/frame'

type PortalLinkProps = Pick<ComponentProps<'a'>, 'className' | 'title' | 'tabIndex' | 'aria-label'> & {
  path: string
  children: ReactNode
  'data-row'?: string
}

/** A link into the portal: opens in its slider, keeps the real address for "open in a new tab"; an address elsewhere opens there. */
export function PortalLink({ path, children, ...rest }: PortalLinkProps) {
  return (
    <a
      {...rest}
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
