import { replaceEqualDeep, type UseQueryResult, useQueries } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { documentQueries } from '@/documents/queries'
import { documentKey, type TitledDocument } from '@/documents/titledDocument'
import { portalNow } from '@/portal/portal'
import { type WaitingTasks, waitingQueries } from '@/tasks/waiting/queries'
import { useMinute } from '@/ui/useMinute'
import { type Holders, joinHolders, nobody } from '@/workflows/holders'
import type { WorkflowListRow } from '@/workflows/row'
import type { Workflow } from '@/workflows/schema'
import { shortName } from '@/workflows/shortName'
import type { Sweep } from '@/workflows/sweep/sweep'
import type { Facts } from '@/workflows/useFacts'
import { joinRow, sameOrNew } from './joinRow'

type Asked = {
  pages: readonly (readonly Workflow[])[]
  isSeen(page: number): boolean
  facts: Facts
  /** holders come from here, where the rows do */
  swept?: Sweep | undefined
}

/** Rows with names, holders and titles: a batch or two for all pages at once, and nothing that was known is forgotten meanwhile. */
export function useJoinedRows({ pages, isSeen, facts, swept }: Asked): WorkflowListRow[] {
  const minute = useMinute()
  const waiting = useQueries({
    queries: pages.map((rows, page) => {
      const ids = swept ? [] : rows.map(({ id }) => id)
      return { ...waitingQueries.of(nameOf(ids, page), ids), enabled: onceOr(isSeen(page), ids.length > 0) }
    }),
    combine: results,
  })
  const held = useMemo(() => waiting.map((one) => heldBy(one, swept)), [waiting, swept])
  const untitled = useMemo(() => {
    // A document in several pages is asked for once.
    const asked = new Set<string>()
    return pages.map((rows, page) => documentsWithout(held[page]?.titles, rows, facts.templates, asked))
  }, [pages, held, facts.templates])
  const titles = useQueries({
    queries: untitled.map((documents, page) => {
      // Tasks carry the names of their documents: only what they leave open is asked for.
      const isReady = documents.length > 0 && held[page]?.isRead === true && facts.templates !== undefined
      return {
        ...documentQueries.titles(nameOf(documents.map(documentKey), page), documents),
        enabled: onceOr(isSeen(page), isReady),
      }
    }),
    combine: results,
  })
  const told = useMemo(() => allTitles(untitled, titles), [untitled, titles])
  // What was read of a row stays with it while its page is asked again under other ids.
  const [last] = useState(() => new Map<string, WorkflowListRow>())
  // biome-ignore lint/correctness/useExhaustiveDependencies: each minute one may have become stuck
  return useMemo(() => {
    const now = portalNow()
    return pages.flatMap((rows, page) =>
      rows.map((workflow) => {
        const before = last.get(workflow.id)
        const holders = held[page]?.of(workflow.id)
        const title = held[page]?.titles.get(documentKey(workflow.document)) ?? told.get(documentKey(workflow.document))
        const row = sameOrNew(
          before,
          joinRow(workflow, {
            now,
            templates: facts.templates,
            holders: holders === undefined ? before?.holders : replaceEqualDeep(before?.holders, holders),
            title: title === undefined ? before?.title : title,
          }),
        )
        last.set(workflow.id, row)
        return row
      }),
    )
  }, [pages, held, told, facts.templates, minute])
}

// Pages with nothing to ask for are no duplicates of each other.
const nameOf = (texts: readonly string[], page: number) => (texts.length > 0 ? shortName(texts) : `nothing ${page}`)

// A page out of sight keeps what it has.
const onceOr =
  (isSeen: boolean, isReady: boolean) =>
  ({ state }: { state: { data: unknown } }) =>
    isReady && (isSeen || state.data === undefined)

type Read<Data> = { data: Data | undefined; isFailed: boolean }
const results = <Data>(all: UseQueryResult<Data>[]): Read<Data>[] =>
  all.map(({ data, error }) => ({ data, isFailed: data === undefined && error !== null }))

type Held = { isRead: boolean; titles: ReadonlyMap<string, string>; of(id: string): Holders | null | undefined }

function heldBy({ data, isFailed }: Read<WaitingTasks>, swept: Sweep | undefined): Held {
  if (swept) return { isRead: true, titles: swept.titles, of: (id) => swept.holders.get(id) ?? nobody }
  if (!data) return { isRead: isFailed, titles: new Map(), of: () => (isFailed ? null : undefined) }
  const holders = joinHolders(data.rows, data.isCut)
  const none = data.isCut ? { ...nobody, isCut: true } : nobody
  const titles = data.rows.flatMap(({ document, documentName }): [string, string][] =>
    documentName ? [[documentKey(document), documentName]] : [],
  )
  return { isRead: true, titles: new Map(titles), of: (id) => holders.get(id) ?? none }
}

function documentsWithout(
  titles: ReadonlyMap<string, string> | undefined,
  rows: readonly Workflow[],
  templates: Facts['templates'],
  asked: Set<string>,
): TitledDocument[] {
  const missing: TitledDocument[] = []
  for (const { document, templateId } of rows) {
    const key = documentKey(document)
    if (titles?.has(key) || asked.has(key)) continue
    asked.add(key)
    missing.push({ ...document, type: templates?.get(templateId ?? 0)?.documentType.type })
  }
  return missing
}

type Titles = ReadonlyMap<string, string | null>

// null: the portal does not tell, or could not be asked.
function allTitles(untitled: readonly (readonly TitledDocument[])[], titles: readonly Read<Titles>[]): Titles {
  const told = new Map<string, string | null>()
  untitled.forEach((documents, page) => {
    for (const document of documents) {
      const key = documentKey(document)
      const title = titles[page]?.data?.get(key) ?? (titles[page]?.data || titles[page]?.isFailed ? null : undefined)
      if (title !== undefined) told.set(key, title)
    }
  })
  return told
}
