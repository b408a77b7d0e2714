import { useQuery } from '@tanstack/react-query'
import { Outlet, useMatchRoute, useRouterState } from '@tanstack/react-router'
import { text } from '@/i18n/i18n'
import { paths } from '@/paths'
import { taskQueries } from '@/tasks/queries'
import { Layout, type NavItem } from './Layout'
import { PortalBanner } from './PortalBanner'

/** The frame around every page, with navigation to the pages there are. */
export function Shell() {
  const matchRoute = useMatchRoute()
  const isPending = useRouterState({ select: (state) => state.isLoading })
  // Shows what the inbox has asked anyway; asks itself only after an order, in the request that follows it.
  const { data: counts } = useQuery({
    ...taskQueries.counts({}),
    enabled: ({ state }) => state.isInvalidated,
    throwOnError: false,
  })
  const nav: NavItem[] = [
    {
      to: `#${paths.tasks}`,
      label: text('app.nav.tasks'),
      current: matchRoute({ to: '/tasks', fuzzy: true }) !== false,
      shortcut: 'g t',
      count: counts?.open,
    },
  ]
  return (
    <Layout nav={nav} pending={isPending} banner={<PortalBanner />}>
      <Outlet />
    </Layout>
  )
}
