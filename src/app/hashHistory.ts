import { createBrowserHistory, type RouterHistory } from '@tanstack/react-router'

/**
 * The app's address, all of it behind the `#`. The query before it is the portal's (DOMAIN, APP_SID); TanStack's own hash history
 * reads it into every page's search and writes it into every link.
 */
export const createDeskHistory = (): RouterHistory =>
  createBrowserHistory({
    parseLocation: () => ({ ...parse(location.hash.slice(1) || '/'), state: history.state ?? firstState() }),
    createHref: (path) => `${location.pathname}${location.search}#${path}`,
  })

function parse(href: string) {
  const [, pathname = '', search = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(href) ?? []
  return { href, pathname: pathname.startsWith('/') ? pathname : `/${pathname}`, search, hash }
}

// An address that was typed or followed as a plain link has no state yet.
function firstState() {
  const key = Math.random().toString(36).slice(2)
  return { __TSR_index: 0, key, __TSR_key: key }
}
