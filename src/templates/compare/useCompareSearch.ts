import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { type CompareSearch, compareSearchSchema } from './compareSearch'

/** What is compared, as the address has it; the same address gives the same object. Back leads to the page before. */
export function useCompareSearch() {
  const address = JSON.stringify(useSearch({ from: '/templates/compare' }))
  const navigate = useNavigate()
  const search = useMemo(() => compareSearchSchema.parse(JSON.parse(address)), [address])
  const show = (next: CompareSearch) => void navigate({ to: '.', search: set(next) as never, replace: true })
  return { search, show }
}

const set = (search: CompareSearch) => Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined))
