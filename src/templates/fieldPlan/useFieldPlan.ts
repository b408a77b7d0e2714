import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Template } from '@/bpt/template'
import type { DocumentType } from '@/documents/types/documentType'
import { fieldPlace } from './fieldPlace'
import { type FieldPlan, planFields } from './planFields'
import { fieldQueries } from './queries'

/** `untold`: REST tells no fields of such documents; `failed`: the portal did not tell them now. */
export type PlanState = 'noType' | 'reading' | 'read' | 'untold' | 'failed'
export type ReadPlan = { state: PlanState; plan: FieldPlan | undefined; type: DocumentType | undefined; retry(): void }

/** What the import of a file would do to the fields of these documents, as the portal has them now. */
export function useFieldPlan({ documentFields }: Template, type: DocumentType | undefined): ReadPlan {
  const { data, isError, refetch } = useQuery(fieldQueries.of(type))
  const state = stateOf(type, data !== undefined, isError)
  const plan = useMemo(
    () => (type && state !== 'reading' ? planFields(documentFields, type, data) : undefined),
    [documentFields, type, state, data],
  )
  return { state, plan, type, retry: () => void refetch() }
}

function stateOf(type: DocumentType | undefined, isRead: boolean, isFailed: boolean): PlanState {
  if (!type) return 'noType'
  if (!fieldPlace(type)) return 'untold'
  if (isRead) return 'read'
  return isFailed ? 'failed' : 'reading'
}
