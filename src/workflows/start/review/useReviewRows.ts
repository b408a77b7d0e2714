import { useQuery } from '@tanstack/react-query'
import { startQueries } from '@/workflows/start/queries'
import { type Running, runningOf } from '@/workflows/start/running'
import type { DocumentFacts } from '@/workflows/start/schema'
import { isAll } from '@/workflows/start/steps'
import type { Chosen } from '@/workflows/start/useStart'

/** What will happen to a document; undefined while it is read. 'unread': the portal does not tell, the start will. */
export type ReviewRow = {
  id: string
  facts: DocumentFacts | undefined
  running: Running | undefined
  state: 'fine' | 'double' | 'full' | 'gone' | 'unread' | undefined
}

const none: [] = []

/** Picked documents as they are right now. */
export function useReviewRows({ search, template, picked, names }: Chosen): ReviewRow[] {
  const type = template.documentType
  const ids = isAll(search, type) ? none : picked
  const documents = useQuery({ ...startQueries.documents(type, ids), staleTime: 0 })
  const running = useQuery({ ...startQueries.running(type, ids), staleTime: 0 })
  return ids.map((id) => {
    const facts = documents.data?.get(id) ?? (documents.isError ? 'unread' : undefined)
    const templateIds = running.data?.get(id)
    const now = templateIds && runningOf(templateIds, names, type, template.id)
    return { id, facts: typeof facts === 'object' ? facts : undefined, running: now, state: stateOf(facts, now, running.isError) }
  })
}

function stateOf(
  facts: DocumentFacts | 'gone' | 'unread' | undefined,
  now: Running | undefined,
  isFailed: boolean,
): ReviewRow['state'] {
  if (facts === 'gone') return 'gone'
  if (facts === undefined || (now === undefined && !isFailed)) return undefined
  if (now?.isFull) return 'full'
  if (now?.isDouble) return 'double'
  return facts === 'unread' || isFailed ? 'unread' : 'fine'
}
