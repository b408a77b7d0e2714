import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { isRule } from '@/workflows/matches'
import { type WorkflowPage, workflowQueries } from '@/workflows/queries'
import type { WorkflowListRow } from '@/workflows/row'
import type { Workflow } from '@/workflows/schema'
import { sweep } from '@/workflows/sweep/sweep'
import { useFacts } from '@/workflows/useFacts'
import { useJoinedRows } from './useJoinedRows'

const MOST_ON_CRM_ITEM = 2 // fixed by the cloud; automation rules do not count

export type OpenWorkflow = {
  /** undefined until it is read; null: it has ended */
  row: WorkflowListRow | null | undefined
  /** others on the same document, automation rules apart */
  siblings: readonly WorkflowListRow[]
  /** on CRM items: how many of the two that may run */
  slots: { used: number; limit: number } | undefined
  error: Error | null
}

/** One workflow for the panel: what the list knows of it at once, then as it is now. */
export function useWorkflow(id: string): OpenWorkflow {
  const client = useQueryClient()
  const facts = useFacts()
  const asked = useQuery(workflowQueries.one(id))
  const listed = useMemo(() => findListed(client, id), [client, id])
  // A portal that drops the filter cannot tell: then the list's word stands.
  const fresh = asked.data?.workflow === undefined ? listed : asked.data.workflow
  const document = useQuery({ ...workflowQueries.onDocument(fresh?.document ?? none), enabled: Boolean(fresh) })
  const pages = useMemo(() => {
    const others = (document.data ?? []).filter((one) => one.id !== id)
    return fresh ? [[fresh], others] : []
  }, [fresh, document.data, id])
  const rows = useJoinedRows({ pages, isSeen: always, facts })
  const { known } = facts
  const siblings = useMemo(() => (known ? rows.slice(1).filter((one) => !isRule(one, known)) : []), [rows, known])
  const own = fresh && known && !isRule(fresh, known) ? 1 : 0
  const isCrm = fresh?.document.module === 'crm' && document.data !== undefined && known !== undefined
  return {
    row: fresh === null ? null : rows[0],
    siblings,
    slots: isCrm ? { used: own + siblings.length, limit: MOST_ON_CRM_ITEM } : undefined,
    error: fresh === undefined ? (asked.error ?? null) : null,
  }
}

const none = { module: '', entity: '', id: '' }
const always = () => true

function findListed(client: QueryClient, id: string): Workflow | undefined {
  const pages = client.getQueriesData<WorkflowPage>({ queryKey: workflowQueries.pages() })
  const listed = pages.flatMap(([, page]) => page?.rows ?? []).find((row) => row.id === id)
  return listed ?? sweep.current().sweep?.workflows.find((row) => row.id === id)
}
