import { useQuery } from '@tanstack/react-query'
import { workflowQueries } from '@/workflows/queries'
import { useFacts } from '@/workflows/useFacts'
import { overviewOfSweep } from './sweepOverview'
import { useSwept } from './useSweep'

/** How many; undefined where it is not known yet. `heldByLeft` only a sweep can tell. */
export type Numbers = {
  [Name in 'running' | 'stuck' | 'over30' | 'over90' | 'byLeft' | 'heldByLeft' | 'rules']: number | undefined
}

/** The numbers above the list: the portal's own counts, or the sweep's where that is fresher. */
export function useNumbers(): Numbers {
  const facts = useFacts()
  const { known, isLeftRead } = facts
  const swept = useSwept()
  const options = { throwOnError: false, enabled: known !== undefined }
  const counts = useQuery({ ...workflowQueries.numbers(known ?? nothing), ...options })
  const byLeft = useQuery({ ...workflowQueries.byLeft(known ?? nothing), ...options, enabled: options.enabled && isLeftRead })
  const overview = overviewOfSweep(swept, facts)
  const isSweepFresher = swept !== undefined && swept.at > counts.dataUpdatedAt
  const first = isSweepFresher && overview ? overview : counts.data
  return {
    running: first?.running,
    stuck: first?.stuck,
    over30: first?.over30,
    over90: first?.over90,
    rules: first?.rules,
    byLeft: isSweepFresher && isLeftRead && overview ? overview.byLeft : byLeft.data?.byLeft,
    heldByLeft: isLeftRead ? overview?.heldByLeft : undefined,
  }
}

const nothing = { templateIds: [], leftIds: [] }
