import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Template } from '@/templates/schema'
import { pickedIds, type StartSearch, type StepName, startSearch, startSearchSchema } from './address'

/** What the address says, and the way to change it. */
export function useStartAddress() {
  const raw = useSearch({ from: '/workflows/start' })
  const navigate = useNavigate()
  const search = useMemo(() => startSearchSchema.parse(raw), [raw])
  const change = (changes: Partial<StartSearch>, replace = true) =>
    void navigate({ to: '/workflows/start', search: startSearch({ ...search, ...changes }), replace })
  return { search, change, goTo: (step: StepName) => change({ step: step === 'template' ? undefined : step }, false) }
}
export type StartAddress = ReturnType<typeof useStartAddress>

/** Everything the steps share once a template is chosen. */
export type Chosen = StartAddress & {
  template: Template
  templates: readonly Template[]
  names: ReadonlyMap<number, string>
  /** picked documents, as the portal has their ids */
  picked: readonly string[]
}

export function useChosen(address: StartAddress, template: Template, templates: readonly Template[]): Chosen {
  const { search } = address
  const picked = useMemo(() => pickedIds(search, template.documentType), [search, template])
  const names = useMemo(() => new Map(templates.map(({ id, name }) => [id, name])), [templates])
  return { ...address, template, templates, names, picked }
}
