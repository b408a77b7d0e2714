import { queryOptions } from '@tanstack/react-query'
import type { Command } from '@/portal/command'
import { read } from '@/portal/portal'
import { getCrmItems, listElements, searchCrmItems } from './api'
import { type CrmItemId, type CrmKind, crmItemKey } from './crmKinds'
import type { ListPlace } from './listPlace'
import type { Titled } from './schema'

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
    if (waiting.length === 0) setTimeout(flush)
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
