import { queryOptions } from '@tanstack/react-query'
import type { Command } from '@/portal/command'
import type { Connection } from '@/portal/connection'
import type { PortalErrorKind } from '@/portal/errors'
import { read, readTogether } from '@/portal/portal'
import { portal } from '@/portal/send'
import { driveFile, getCrmItems, listElements, searchCrmItems } from './api'
import { type CrmItemId, type CrmKind, crmItemKey } from './crmKinds'
import type { ListPlace } from './listPlace'
import type { Titled } from './schema'
import { documentKey, type TitledDocument, type TitlePlace, titlePlace } from './titledDocument'

const LONG = 600_000 // titles seldom change
const throwOnError = false // a title that cannot be read never costs a person the page
const ITEMS_AT_ONCE = 50

export const documentQueries = {
  all: () => ['documents'] as const,
  /** Items of the allowed kinds by title: all kinds in one batch; a kind that may not be read gives nothing. */
  crmSearch: (kinds: readonly CrmKind[], find: string) =>
    queryOptions({
      queryKey: [...documentQueries.all(), 'crm', kinds.map((kind) => kind.key), find],
      queryFn: () => searchCrm(kinds, find),
      enabled: find.trim() !== '',
      staleTime: 60_000,
      throwOnError,
    }),
  /** One item's title, or null where the portal does not tell. Items asked for in the same tick leave as one batch. */
  crmTitle: (item: CrmItemId) =>
    queryOptions({
      queryKey: [...documentQueries.all(), 'crm', crmItemKey(item)],
      queryFn: () => loadTitle(item),
      staleTime: LONG,
      throwOnError,
    }),
  /** Titles of documents of any kind by `documentKey`; null where the portal does not tell. `name` stands for these documents. */
  titles: (name: string, documents: readonly TitledDocument[]) =>
    queryOptions({
      queryKey: [...documentQueries.all(), 'titles', name],
      queryFn: () => readTitles(documents),
      enabled: documents.length > 0,
      staleTime: LONG,
      throwOnError,
    }),
  elementSearch: (place: ListPlace, find: string) =>
    queryOptions({
      queryKey: [...documentQueries.all(), 'list', place, 'find', find],
      queryFn: () => readAny(listElements(place, { find })),
      enabled: find.trim() !== '',
      staleTime: 60_000,
      throwOnError,
    }),
  elementTitles: (place: ListPlace, ids: readonly number[]) =>
    queryOptions({
      queryKey: [...documentQueries.all(), 'list', place, 'titles', ids],
      queryFn: () => readAny(listElements(place, { ids })),
      enabled: ids.length > 0,
      staleTime: LONG,
      throwOnError,
    }),
}

// By portal: a title is read once for whatever asks for it, in lists that change as well as in runs.
const titles = new WeakMap<Connection, Map<string, { title: string | null; at: number }>>()

/** The titles of any number of documents, each asked for once in ten minutes. Throws only if no answer came. */
export async function readTitles(documents: readonly TitledDocument[]): Promise<Map<string, string | null>> {
  const known = titles.get(portal()) ?? new Map<string, { title: string | null; at: number }>()
  titles.set(portal(), known)
  const isOld = (key: string) => (known.get(key)?.at ?? 0) < Date.now() - LONG
  const places = new Map(documents.map((one) => [documentKey(one), titlePlace(one)]))
  const asked = [...places].flatMap(([key, place]) => (place && isOld(key) ? [{ key, place }] : []))
  for (const [key, title] of await askTitles(asked)) known.set(key, { title, at: Date.now() })
  return new Map(documents.map((one) => [documentKey(one), known.get(documentKey(one))?.title ?? null]))
}

type Asked = { key: string; place: TitlePlace }

async function askTitles(asked: readonly Asked[]): Promise<Map<string, string | null>> {
  const groups = new Map<string, Asked[]>()
  for (const one of asked) {
    const group = groups.get(one.place.group)
    if (group) group.push(one)
    else groups.set(one.place.group, [one])
  }
  const parts = [...groups.values()].flatMap((group) =>
    Array.from({ length: Math.ceil(group.length / ITEMS_AT_ONCE) }, (_, at) =>
      group.slice(at * ITEMS_AT_ONCE, (at + 1) * ITEMS_AT_ONCE),
    ),
  )
  const questions = parts.map((part) => ({ part, commands: titleCommands(part.map(({ place }) => place)) }))
  const named = questions.flatMap(({ commands }, at) => commands.map((command, index) => [`t${at}_${index}`, command] as const))
  const answers = await readTogether(Object.fromEntries(named))
  const found = new Map<string, string | null>()
  questions.forEach(({ part, commands }, at) => {
    const own = commands.map((_, index) => answers[`t${at}_${index}`])
    // What was not told for a passing reason is asked again.
    if (own.some((answer) => answer && !answer.ok && passing.includes(answer.error.kind))) return
    // A list is of one type only: of three answers two are refusals.
    const rows = own.flatMap((answer) => (answer?.ok ? answer.result : []))
    const byId = new Map(rows.map(({ id, title }) => [id, title]))
    for (const { key, place } of part) found.set(key, byId.get(place.id) || null)
  })
  return found
}

const passing: PortalErrorKind[] = ['limit', 'operationTime', 'silent']

function titleCommands(places: readonly TitlePlace[]): Command<Titled[]>[] {
  const ids = places.map(({ id }) => id)
  const [first] = places
  switch (first?.kind) {
    case 'crm':
      return [getCrmItems(first.of, ids)]
    case 'list':
      return listElements({ iblockId: first.iblockId, iblockType: undefined }, { ids })
    case 'file':
      return [driveFile(first.id)]
    default:
      return []
  }
}

type Found = CrmItemId & { title: string }

async function searchCrm(kinds: readonly CrmKind[], find: string): Promise<Found[]> {
  const asked = kinds.flatMap((kind) =>
    searchCrmItems(kind, find).map(async (command) => (await read(command)).map((row): Found => ({ kind, ...row }))),
  )
  const found = (await answered(asked)).flat()
  return [...new Map(found.map((item) => [crmItemKey(item), item])).values()]
}

/** Questions of which only some may be answered: a kind may be hidden from this person, a list is of one type only. */
async function answered<Result>(asked: Promise<Result>[]): Promise<Result[]> {
  const settled = await Promise.allSettled(asked)
  const answers = settled.filter((one) => one.status === 'fulfilled')
  const refusal = settled.find((one) => one.status === 'rejected')
  if (answers.length === 0 && refusal) throw refusal.reason
  return answers.map((one) => one.value)
}

const readAny = async (commands: Command<Titled[]>[]): Promise<Titled[]> => (await answered(commands.map(read))).flat()

type Waiting = { item: CrmItemId; resolve(title: string | null): void; reject(error: unknown): void }
let waiting: Waiting[] = []

function loadTitle(item: CrmItemId): Promise<string | null> {
  return new Promise((resolve, reject) => {
    if (waiting.length === 0) queueMicrotask(flush) // in time for the batch of the same tick
    waiting.push({ item, resolve, reject })
  })
}

function flush(): void {
  const byKind = new Map<string, Waiting[]>()
  for (const one of waiting) byKind.set(one.item.kind.key, [...(byKind.get(one.item.kind.key) ?? []), one])
  waiting = []
  for (const asked of byKind.values())
    for (let start = 0; start < asked.length; start += ITEMS_AT_ONCE) void answer(asked.slice(start, start + ITEMS_AT_ONCE))
}

async function answer(asked: Waiting[]): Promise<void> {
  const [first] = asked
  if (!first) return
  try {
    const rows = await read(getCrmItems(first.item.kind, [...new Set(asked.map(({ item }) => item.id))]))
    const titles = new Map(rows.map((row) => [row.id, row.title]))
    for (const { item, resolve } of asked) resolve(titles.get(item.id) || null)
  } catch (error) {
    for (const { reject } of asked) reject(error)
  }
}
