import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { readTitles } from '@/documents/queries'
import { documentKey } from '@/documents/titledDocument'
import { factsNow } from '@/workflows/facts'
import { type RowFilter, sortOf } from '@/workflows/filter'
import { peopleQueries } from '@/workflows/people'
import { PAGE_SIZE } from '@/workflows/queries'
import type { Workflow } from '@/workflows/schema'
import { useSweepState } from '@/workflows/sweep/useSweep'
import type { Facts } from '@/workflows/useFacts'
import { sortSwept, sweptMatches } from './sweptRows'
import type { Place } from './usePlace'
import type { Pages } from './usePortalPages'

type Asked = { filter: RowFilter; sort: string | undefined; facts: Facts; place: Place; enabled: boolean }

/** Pages that only a sweep can filter or sort; nothing but names is asked for. */
export function useSweptPages({ filter, sort, facts, place, enabled }: Asked): Pages {
  const { sweep: swept, error: sweepError } = useSweepState()
  const { known, templates } = facts
  const needsLeft = filter.by === 'left' || filter.holder === 'left'
  const isReady = enabled && known && templates && swept && (!needsLeft || facts.isLeftRead)
  const { name } = sortOf(sort)
  const rows = useQuery({
    queryKey: ['workflows', 'swept', swept?.version, filter, sort, known],
    queryFn: async ({ client }): Promise<Workflow[]> => {
      if (!swept || !known || !templates) return []
      const found = sweptMatches(swept, filter, factsNow(known))
      const byTitle = name === 'document' ? found.filter(({ document }) => !swept.titles.has(documentKey(document))) : []
      const documents = byTitle.map(({ document, templateId }) => ({
        ...document,
        type: templates.get(templateId ?? 0)?.documentType.type,
      }))
      const ids = new Set(found.map(({ id, startedBy }) => (name === 'by' ? startedBy : (swept.holders.get(id)?.people[0] ?? 0))))
      const people = name === 'by' || name === 'waits' ? [...ids].filter((id) => id > 0).sort((a, b) => a - b) : []
      const [titles, names] = await Promise.all([
        readTitles(documents),
        people.length > 0 ? client.fetchQuery(peopleQueries.names(people)) : new Map(),
      ])
      return sortSwept(found, sort, swept, { titles, templates, people: names })
    },
    enabled: Boolean(isReady),
    placeholderData: keepPreviousData,
    structuralSharing: false, // the rows are the sweep's own
    throwOnError: false,
  })
  const { data } = rows
  const pages = useMemo(() => pagesOf(data ?? [], place.wanted + 1), [data, place.wanted])
  return {
    pages,
    total: data?.length,
    isLoaded: data !== undefined,
    isChanging: rows.isPlaceholderData || !data,
    isLoadingMore: false,
    error: data ? null : (facts.error ?? (needsLeft ? facts.leftError : null) ?? asError(sweepError) ?? rows.error),
    moreError: null,
    updatedAt: swept?.at ?? 0,
    hasMore: pages.length * PAGE_SIZE < (data?.length ?? 0),
    tryMoreAgain: () => {},
  }
}

const pagesOf = (rows: readonly Workflow[], most: number): readonly (readonly Workflow[])[] =>
  Array.from({ length: Math.min(most, Math.ceil(rows.length / PAGE_SIZE)) }, (_, at) =>
    rows.slice(at * PAGE_SIZE, (at + 1) * PAGE_SIZE),
  )

const asError = (error: unknown) => (error instanceof Error ? error : null)
