import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { loadLanguage, loadWorkflowTexts } from '@/i18n/i18n'
import { openSession } from '@/portal/session'
import { templateQueries } from '@/templates/queries'
import { userQueries } from '@/users/queries'
import type { User } from '@/users/schema'
import type { WorkflowListRow } from '@/workflows/row'

export const NOW = Date.parse('2026-11-24T09:00:00Z')

export const rowOf = (n: number, more: Partial<WorkflowListRow> = {}): WorkflowListRow => ({
  id: `w${n}`,
  document: { module: 'crm', entity: 'CCrmDocumentDeal', id: `DEAL_${n}` },
  templateId: 20,
  startedAt: '2026-11-20T09:00:00Z',
  startedBy: 2,
  modifiedAt: '2026-11-23T09:00:00Z',
  ownedUntil: null,
  state: 'waiting',
  templateName: 'Approve deal',
  holders: { tasks: [], people: [], isCut: false },
  title: `Deal ${n}`,
  ...more,
})

const person = (id: number, name: string, isActive = true): User => ({ id, name, position: '', photo: '', isActive })
const people = [person(2, 'Henry Head'), person(3, 'Anna Arnold'), person(6, 'Dora Dismissed', false)]
const templates = [
  { id: 20, name: 'Approve deal' },
  { id: 22, name: 'Trip' },
]

/** What every part of the list stands in: texts, a person, a cache that knows the people and the templates. */
export async function listWorld(): Promise<(props: { children: ReactNode }) => ReactNode> {
  await loadLanguage('en')
  await loadWorkflowTexts()
  openSession({ userId: 1, name: 'Alice Admin', timeZone: 'Europe/Berlin' }, true, false)
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, retry: false } } })
  for (const one of people) client.setQueryData(userQueries.one(one.id).queryKey, one)
  const documentType = { module: 'crm', entity: 'CCrmDocumentDeal', type: 'DEAL' }
  client.setQueryData(
    templateQueries.names().queryKey,
    templates.map((template) => ({ documentType, ...template })),
  )
  return ({ children }) => <QueryClientProvider client={client}>{children}</QueryClientProvider>
}
