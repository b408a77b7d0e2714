import { queryOptions } from '@tanstack/react-query'
import { listAll } from '@/portal/listAll'
import { type Answer, pageOf, readBatch, readPage, unwrap } from '@/portal/portal'
import { asked, type Question, question } from '@/portal/question'
import { personalZone } from '@/portal/session'
import { countFilters } from '@/workflows/sweep/countFilters'
import { countWorkflows, type WorkflowFilterWire, workflowPage } from './api'
import { factsNow, idsAsText, type KnownFacts } from './facts'
import { isTooLong, type RowFilter, wireFilter, wireOrder } from './filter'
import { matches } from './matches'
import type { Workflow } from './schema'

export const PAGE_SIZE = 50 // fixed by the portal

export type WorkflowPage = { rows: Workflow[]; total: number }
export type PortalNumbers = { running: number; stuck: number; over30: number; over90: number; rules: number }
export type Watch = { signal?: AbortSignal; onProgress?(progress: { loaded: number; total: number }): void }

/** A page of the list as the portal filters and sorts it. */
export const pageQuestion = (filter: RowFilter, sort: string | undefined, known: KnownFacts, start: number) =>
  question({
    key: ['workflows', 'page', filter, sort ?? '', factsKey(filter, known), start],
    commands: () => {
      const wire = wireFilter(filter, factsNow(known))
      const page = wire === 'none' ? {} : { rows: workflowPage({ filter: wire, order: wireOrder(sort), start }) }
      // Then rows come that do not match, and are counted with the others.
      if (isTooLong(filter, known)) Object.assign(page, countCommands('total', filter, known))
      return page
    },
    data: ({ rows, ...counts }): WorkflowPage => {
      const page = rows && pageOf(rows)
      if (!page) return { rows: [], total: 0 }
      if (!isTooLong(filter, known)) return { rows: page.rows, total: page.total }
      const facts = factsNow(known)
      return { rows: page.rows.filter((row) => matches(row, filter, facts)), total: countOf('total', counts) }
    },
  })

/** How many automation rules the filter leaves out. */
export const hiddenQuestion = (filter: RowFilter, known: KnownFacts) =>
  countsQuestion('hidden', known, { hidden: { ...filter, origin: 'rules' } }, filter)

/** The numbers above the list; those that need the people who left are asked apart (`leftQuestion` may come later). */
export const numbersQuestion = (known: KnownFacts): Question<PortalNumbers> =>
  countsQuestion('numbers', known, {
    running: {},
    stuck: { state: 'stuck' },
    over30: { older: 30 },
    over90: { older: 90 },
    rules: { origin: 'rules' },
  })

const byLeftQuestion = (known: KnownFacts) => countsQuestion('byLeft', known, { byLeft: { by: 'left' } }, { by: 'left' })

function countsQuestion<Name extends string>(
  key: string,
  known: KnownFacts,
  filters: { [One in Name]: RowFilter },
  filter: RowFilter = {},
): Question<{ [One in Name]: number }> {
  const all = Object.entries(filters) as [Name, RowFilter][]
  return question({
    key: ['workflows', 'counts', key, filter, factsKey(filter, known)],
    commands: (): CountCommands => Object.assign({}, ...all.map(([name, one]) => countCommands(name, one, known))),
    data: (answers) => Object.fromEntries(all.map(([name]) => [name, countOf(name, answers)])) as { [One in Name]: number },
  })
}

type CountCommands = Record<string, ReturnType<typeof countWorkflows>>

/** The commands that count what matches, for `countOf`; several where a list is too long for one. */
export const countCommands = (name: string, filter: RowFilter, known: KnownFacts): CountCommands =>
  Object.fromEntries(
    countFilters(filter, factsNow(known)).map(({ wire, sign }, index) => [
      `${name}_${sign > 0 ? 'plus' : 'less'}${index}`,
      countWorkflows(wire),
    ]),
  )

/** What they counted. Throws what one of them refuses. */
export function countOf(name: string, answers: Readonly<Record<string, Answer<unknown[]> | undefined>>): number {
  const own = Object.entries(answers).filter(([key]) => key.startsWith(`${name}_`))
  return own.reduce((sum, [key, answer]) => {
    const count = answer ? pageOf(answer).total : 0
    return key.startsWith(`${name}_less`) ? sum - count : sum + count
  }, 0)
}

// What the facts add to a filter: lists under other facts are other lists.
function factsKey(filter: RowFilter, { templateIds, leftIds }: KnownFacts) {
  const hasDays = filter.startedFrom ?? filter.startedTo ?? filter.changedFrom ?? filter.changedTo
  return {
    templates: filter.template === undefined && filter.origin !== 'all' ? idsAsText(templateIds) : '',
    left: filter.by === 'left' ? idsAsText(leftIds) : '',
    zone: hasDays ? personalZone() : '',
  }
}

export const workflowQueries = {
  all: () => ['workflows'] as const,
  pages: () => [...workflowQueries.all(), 'page'] as const,
  page: (...of: Parameters<typeof pageQuestion>) => asked(pageQuestion(...of)),
  hidden: (filter: RowFilter, known: KnownFacts) => asked(hiddenQuestion(filter, known)),
  numbers: (known: KnownFacts) => asked(numbersQuestion(known)),
  byLeft: (known: KnownFacts) => asked(byLeftQuestion(known)),
  /** One workflow; null where it is over, undefined where the portal drops the filter and so cannot tell. */
  one: (id: string) =>
    queryOptions({
      queryKey: [...workflowQueries.all(), 'one', id],
      queryFn: async () => {
        const { rows } = await readPage(workflowPage({ filter: { ID: id } }))
        const isFiltered = rows.every((row) => row.id === id)
        return { workflow: rows.find((row) => row.id === id) ?? (isFiltered ? null : undefined) }
      },
      throwOnError: false,
    }),
  /** Everything that runs on one document, automation rules too. */
  onDocument: (document: Workflow['document']) =>
    queryOptions({
      queryKey: [...workflowQueries.all(), 'document', document],
      queryFn: async () => {
        const { module, entity, id } = document
        const filter = { MODULE_ID: [module], ENTITY: [entity], DOCUMENT_ID: [id] }
        const { rows } = await readPage(workflowPage({ filter, order: { STARTED: 'ASC', ID: 'ASC' } }))
        return rows.filter((row) => row.document.id === id && row.document.entity === entity && row.document.module === module)
      },
      throwOnError: false,
    }),
}

/** Every workflow the portal finds, by id. Throws PortalError, or the signal's reason. */
export const readAllWorkflows = (filter: WorkflowFilterWire, watch: Watch): Promise<Workflow[]> =>
  listAll(workflowPage({ filter }), { key: ({ id }) => id, order: { ID: 'ASC' }, ...watch })

const IDS_AT_ONCE = 50
const COMMANDS_AT_ONCE = 50

/** These workflows as they are now, those that are over left out. Reads everything where the portal drops the filter. Throws PortalError. */
export async function readWorkflows(ids: readonly string[], watch: Watch): Promise<Map<string, Workflow>> {
  const found = new Map<string, Workflow>()
  const wanted = new Set(ids)
  for (let start = 0; start < ids.length; start += IDS_AT_ONCE * COMMANDS_AT_ONCE) {
    watch.signal?.throwIfAborted()
    const some = ids.slice(start, start + IDS_AT_ONCE * COMMANDS_AT_ONCE)
    const asked = chunks(some)
    const answers = await readBatch(
      Object.fromEntries(asked.map((of, index) => [`p${index}`, workflowPage({ filter: { ID: of } })])),
    )
    const pages = Object.values(answers).map((answer) => unwrap(answer).result)
    // Page by page: where all that run are wanted, a portal that drops the filter answers with nothing else, and yet not with all.
    if (!pages.every((rows, index) => rows.every(({ id }) => asked[index]?.includes(id)))) return readAmongAll(wanted, watch)
    for (const row of pages.flat()) found.set(row.id, row)
    watch.onProgress?.({ loaded: Math.min(start + some.length, ids.length), total: ids.length })
  }
  return found
}

async function readAmongAll(wanted: ReadonlySet<string>, watch: Watch): Promise<Map<string, Workflow>> {
  const all = await readAllWorkflows({}, watch)
  return new Map(all.filter(({ id }) => wanted.has(id)).map((row) => [row.id, row]))
}

const chunks = <Item>(all: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(all.length / IDS_AT_ONCE) }, (_, index) =>
    all.slice(index * IDS_AT_ONCE, (index + 1) * IDS_AT_ONCE),
  )
