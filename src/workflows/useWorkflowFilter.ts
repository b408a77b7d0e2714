import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { type WorkflowFilter, workflowFilterSchema } from './filter'

export type ShowFilter = (filter: WorkflowFilter, replace?: boolean) => void

/** The list's state as the address has it; the same address gives the same object. `show` changes the address: Back leads to the filter before. */
export function useWorkflowFilter(): { filter: WorkflowFilter; show: ShowFilter } {
  const address = JSON.stringify(useSearch({ from: '/workflows' }))
  const navigate = useNavigate()
  const filter = useMemo(() => set(workflowFilterSchema.parse(JSON.parse(address))), [address])
  // Where one is: with the panel open a filter changes the list beside it.
  const show: ShowFilter = (next, replace = false) => void navigate({ to: '.', search: set(next), replace })
  return { filter, show }
}

const set = (filter: WorkflowFilter): WorkflowFilter =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined))
