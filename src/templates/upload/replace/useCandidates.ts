import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { DocumentType } from '@/documents/types/documentType'
import { templateQueries } from '@/templates/queries'
import { type Candidates, candidates } from './candidates'

/** What a file could replace; undefined while the portal has not told. Throws what it refuses. */
export function useCandidates(fileName: string, guessed: DocumentType | undefined): Candidates | undefined {
  const { data: templates } = useQuery(templateQueries.list())
  const { data: app, isPending } = useQuery(templateQueries.app())
  return useMemo(
    () => (templates && !isPending ? candidates(templates, app?.id, fileName, guessed) : undefined),
    [templates, isPending, app, fileName, guessed],
  )
}
