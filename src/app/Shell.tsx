import { useQuery } from '@tanstack/react-query'
import { Outlet, useMatchRoute, useRouterState } from '@tanstack/react-router'
import { lazy, Suspense, useState, useSyncExternalStore } from 'react'
import { text } from '@/i18n/i18n'
import { paths } from '@/paths'
import { portal } from '@/portal/send'
import { session } from '@/portal/session'
import { activeRuns } from '@/runs/activeRuns'
import { taskQueries } from '@/tasks/queries'
import { Layout, type NavItem } from './Layout'
import { lazyPart } from './lazyPart'
import { PortalBanner } from './PortalBanner'

const Dock = lazyPart(() => import('./Dock').then((module) => module.Dock))
const DropFile = lazy(() => import('./DropFile').then((module) => ({ default: module.DropFile })))

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
  const running = useSyncExternalStore(activeRuns.subscribe, activeRuns.count)
  const { isAdmin } = session()
  // The dock comes with the first run there is, and stays: it tells how that one ends.
  const [hasDock, setHasDock] = useState(() => portal().handshake.userOption('runs') !== undefined)
  if (running > 0 && !hasDock) setHasDock(true)
  const current = (to: '/tasks' | '/workflows' | '/runs' | '/templates') => matchRoute({ to, fuzzy: true }) !== false
  const nav: NavItem[] = [
    { to: `#${paths.tasks}`, label: text('app.nav.tasks'), current: current('/tasks'), shortcut: 'g t', count: counts?.open },
  ]
  if (isAdmin)
    nav.push({ to: `#${paths.workflows}`, label: text('app.nav.workflows'), current: current('/workflows'), shortcut: 'g w' })
  if (isAdmin || hasDock)
    nav.push({
      to: `#${paths.runs}`,
      label: text('app.nav.runs'),
      current: current('/runs'),
      shortcut: 'g r',
      count: running,
      isCalm: true,
    })
  if (isAdmin)
    nav.push({ to: `#${paths.templates}`, label: text('app.nav.templates'), current: current('/templates'), shortcut: 'g p' })
  return (
    <Layout nav={nav} pending={isPending} banner={<PortalBanner />}>
      <Outlet />
      <Suspense>
        <DropFile />
      </Suspense>
      {hasDock && (
        <Suspense>
          <Dock />
        </Suspense>
      )}
    </Layout>
  )
}
