import { queryOptions } from '@tanstack/react-query'
import { driveFile, listElements } from '@/documents/api'
import type { CrmKind } from '@/documents/crmKinds'
import type { DocumentType } from '@/documents/types/documentType'
import type { Command } from '@/portal/command'
import type { PortalErrorKind } from '@/portal/errors'
import { listAll } from '@/portal/listAll'
import { type Answer, readBatch, readPage, unwrap } from '@/portal/portal'
import { workflowPage } from '@/workflows/api'
import type { Workflow } from '@/workflows/schema'
import { crmItemsById, crmItemsMatching } from './api'
import type { DocumentFacts, MatchConditions } from './schema'
import { documentIdOf, numberOf, placeOf, type StartPlace } from './startType'

const throwOnError = false // what is not told here is checked again before anything starts

export const startQueries = {
  all: () => ['start'] as const,
  /** Documents by their ids, in the portal's form. */
  documents: (type: DocumentType, ids: readonly string[]) =>
    queryOptions({
      queryKey: [...startQueries.all(), 'documents', type, ids],
      queryFn: ({ signal }) => readDocuments(type, ids, signal),
      enabled: ids.length > 0,
      staleTime: 60_000,
      throwOnError,
    }),
  /** Ids of the templates of which workflows run on each of these. */
  running: (type: DocumentType, ids: readonly string[]) =>
    queryOptions({
      queryKey: [...startQueries.all(), 'running', type, ids],
      queryFn: ({ signal }) => readRunning(type, ids, signal),
      enabled: ids.length > 0,
      staleTime: 15_000,
      throwOnError,
    }),
  /** How many items match, and the first of them. */
  matching: (kind: CrmKind, conditions: MatchConditions) =>
    queryOptions({
      queryKey: [...startQueries.all(), 'matching', kind.entityTypeId, conditions],
      queryFn: () => readPage(crmItemsMatching(kind, conditions)),
      staleTime: 30_000,
      throwOnError,
    }),
}

/** 'gone': deleted, or hidden from this person; 'unread': the portal tells nothing about such documents, or not to this person. */
export type ReadDocument = DocumentFacts | 'gone' | 'unread'

/** Documents as they are now, by id. Throws PortalError where no answer came at all. */
export async function readDocuments(
  type: DocumentType,
  ids: readonly string[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, ReadDocument>> {
  const place = placeOf(type)
  if (place.kind === 'ids') return new Map(ids.map((id) => [id, 'unread']))
  const asked = chunks(ids.map(numberOf), place.kind === 'file' ? 1 : AT_ONCE).map((numbers) => ({
    numbers,
    commands: factCommands(place, numbers),
  }))
  const answers = await inBatches(
    asked.flatMap(({ commands }) => commands),
    signal,
  )
  let next = 0
  const found = asked.flatMap(({ numbers, commands }) => {
    const own = answers.slice(next, next + commands.length)
    next += commands.length
    return readFacts(numbers, own, place.kind === 'file')
  })
  return new Map(found.map(([number, facts]) => [documentIdOf(type, number), facts]))
}

type Titled = { id: number; title: string }
type FactCommand = Command<(DocumentFacts | Titled)[]>

function factCommands(place: Exclude<StartPlace, { kind: 'ids' }>, numbers: readonly number[]): FactCommand[] {
  if (place.kind === 'crm') return [crmItemsById(place.crm, numbers) as FactCommand]
  return (place.kind === 'file' ? numbers.map(driveFile) : listElements(place.place, { ids: numbers })) as FactCommand[]
}

const passingKinds: PortalErrorKind[] = ['limit', 'operationTime', 'expired', 'silent']

/** One of several answers is enough: a list is of one type only, and refused under the other two. */
function readFacts(
  numbers: readonly number[],
  answers: readonly Answer<(DocumentFacts | Titled)[]>[],
  isFile: boolean,
): [number, ReadDocument][] {
  const passing = answers.find((answer) => !answer.ok && passingKinds.includes(answer.error.kind))
  if (passing) unwrap(passing)
  const rows = answers.flatMap((answer) => (answer.ok ? answer.result : []))
  // A portal that drops the filter tells of others, and so nothing about what is missing.
  const isFiltered = rows.every(({ id }) => numbers.includes(id))
  const isTold = isFiltered && answers.some((answer) => answer.ok || (isFile && answer.error.code === 'ERROR_NOT_FOUND'))
  const byId = new Map(rows.map((row) => [row.id, { sought: row.title, person: 0, createdAt: null, changedAt: null, ...row }]))
  return numbers.map((number) => [number, byId.get(number) ?? (isTold ? 'gone' : 'unread')])
}

/** Ids of the templates of which workflows run on each document, hidden ones too. Administrators only. */
export async function readRunning(
  type: DocumentType,
  ids: readonly string[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, readonly (number | null)[]>> {
  // As lists, which the portal compares exactly: a single text is a pattern to it, in which a backslash means something else.
  const lists = chunks(ids, FEW).map((some) =>
    workflowPage({
      filter: { MODULE_ID: type.module, ENTITY: [type.entity], DOCUMENT_ID: some },
      order: { ID: 'ASC' },
      start: 0,
    }),
  )
  const answers = await inBatches(lists, signal)
  const running = new Map<string, (number | null)[]>(ids.map((id) => [id, []]))
  for (const [index, list] of lists.entries()) {
    const answer = answers[index]
    const isWhole = answer?.ok && answer.next === undefined
    const rows = isWhole
      ? answer.result
      : await listAll(list, { key: ({ id }) => id, order: { ID: 'ASC' }, ...(signal ? { signal } : {}) })
    for (const row of rows) if (isOf(row, type)) running.get(row.document.id)?.push(row.templateId)
  }
  return running
}

const isOf = ({ document }: Workflow, { module, entity }: DocumentType) =>
  document.module === module && document.entity === entity

const AT_ONCE = 50 // items of one answer
const FEW = 20 // documents, so that the workflows on them fit into one answer

const chunks = <One>(all: readonly One[], size: number): One[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size))

async function inBatches<Result>(commands: readonly Command<Result>[], signal?: AbortSignal): Promise<Answer<Result>[]> {
  const answers: Answer<Result>[] = []
  for (const some of chunks(commands, AT_ONCE)) {
    signal?.throwIfAborted()
    const named = await readBatch(Object.fromEntries(some.map((command, index) => [`c${index}`, command])))
    answers.push(...some.flatMap((_, index) => named[`c${index}`] ?? []))
  }
  return answers
}
