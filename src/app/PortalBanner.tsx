import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import * as z from 'zod/mini'
import { command } from '@/portal/command'
import { health } from '@/portal/health'
import { read } from '@/portal/portal'
import { session } from '@/portal/session'
import { StaleBanner } from './StaleBanner'

const PROBE_MS = 5_000
const serverTime = command('server.time', {}, z.unknown())

/**
 * While the portal is away: what is on screen, how old it is, and a knock every five seconds until it answers again. Not where the token
 * cannot be renewed: the portal puts up an alert of its own each time it is asked to.
 */
export function PortalBanner() {
  const client = useQueryClient()
  const state = useSyncExternalStore(health.subscribe, health.current)
  const isAway = state.state === 'away'
  const knocks = isAway && state.why !== 'expired'
  const knock = useQuery({
    queryKey: ['knock'],
    queryFn: async () => {
      await read(serverTime)
      // What stood still meanwhile is asked again, visible things only.
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'knock' })
      // Names are read once a page's life; those that failed meanwhile were not read yet.
      void client.refetchQueries({ type: 'active', predicate: ({ state }) => state.status === 'error' }, { cancelRefetch: false })
      return true
    },
    enabled: knocks,
    refetchInterval: knocks ? PROBE_MS : false,
    throwOnError: false,
    gcTime: 0,
  })
  if (!isAway) return null
  // The oldest thing in sight; names and titles are no news.
  const ages = client
    .getQueryCache()
    .findAll({ type: 'active', predicate: ({ queryKey: [of], state }) => isNews(of) && state.dataUpdatedAt > 0 })
    .map((query) => query.state.dataUpdatedAt)
  return (
    <StaleBanner
      kind={state.why}
      asOf={ages.length > 0 ? Math.min(...ages) : Date.now()}
      timeZone={session().timeZone}
      busy={knock.isFetching}
      onRetry={() => void knock.refetch()}
    />
  )
}

const isNews = (of: unknown) => of === 'tasks' || of === 'workflows'
