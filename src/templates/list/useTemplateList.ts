import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { typeQueries } from '@/documents/types/queries'
import { typeTitle } from '@/documents/types/typeTitle'
import { rowFilter, type TemplateFilter } from '@/templates/filter'
import { ownerOf } from '@/templates/owner'
import { templateQueries } from '@/templates/queries'
import { templateTitle } from '@/templates/words'
import { type Running, useRunning } from '@/workflows/sweep/queries'
import { matches, search, sorted, type TemplateListRow } from './rows'

export type TemplateList = {
  /** undefined until the first answer */
  all: readonly TemplateListRow[] | undefined
  /** those of `all` that the filter lets through, in their order */
  rows: readonly TemplateListRow[]
  running: Running
  updatedAt: number
  refresh(): void
}

const noNames = {}

/** All templates, joined with the names of their document types, their owners and how many workflows run on them. */
export function useTemplateList(filter: TemplateFilter): TemplateList {
  const client = useQueryClient()
  const { data: templates, dataUpdatedAt } = useQuery(templateQueries.list())
  const { data: names = noNames } = useQuery(typeQueries.names())
  const { data: app } = useQuery(templateQueries.app())
  const running = useRunning()
  const { of } = running
  const all = useMemo(
    () =>
      templates?.map((template) => ({
        ...template,
        title: templateTitle(template),
        typeName: typeTitle(template.documentType, names),
        owner: ownerOf(template.systemCode, app?.id),
        running: of(template.id),
      })),
    [templates, names, app, of],
  )
  const rows = useMemo(() => {
    const found = (all ?? []).filter((row) => matches(row, rowFilter(filter)))
    return sorted(filter.q ? search(found, filter.q) : found, filter.sort)
  }, [all, filter])
  return {
    all,
    rows,
    running,
    updatedAt: dataUpdatedAt,
    refresh() {
      void client.invalidateQueries({ queryKey: templateQueries.all() })
      if (running.isCounted) running.count()
    },
  }
}
