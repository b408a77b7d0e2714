import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { type TemplateFilter, templateFilterSchema } from '@/templates/filter'

export type ShowFilter = (filter: TemplateFilter, replace?: boolean) => void

/** The list's state as the address has it; the same address gives the same object. `show` changes the address: Back leads to the filter before. */
export function useTemplateFilter(): { filter: TemplateFilter; show: ShowFilter } {
  const address = JSON.stringify(useSearch({ from: '/templates' }))
  const navigate = useNavigate()
  const filter = useMemo(() => set(templateFilterSchema.parse(JSON.parse(address))), [address])
  const show: ShowFilter = (next, replace = false) => void navigate({ to: '/templates', search: set(next), replace })
  return { filter, show }
}

const set = (filter: TemplateFilter): TemplateFilter =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined))
