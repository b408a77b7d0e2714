import { queryOptions } from '@tanstack/react-query'
import { read } from '@/portal/portal'
import { getUsers, searchUsers, USERS_AT_ONCE } from './api'
import type { User } from './schema'

// Names seldom change: read once a page's life, and not again after every answer. One that cannot be read never costs a person the page.

export const userQueries = {
  all: () => ['users'] as const,
  /** One person, or null where the portal does not tell. People asked for in the same tick leave as one command. */
  one: (id: number) =>
    queryOptions({
      queryKey: [...userQueries.all(), 'one', id],
      queryFn: () => loadUser(id),
      staleTime: 'static',
      gcTime: Number.POSITIVE_INFINITY,
      throwOnError: false,
      enabled: id > 0,
    }),
  search: (find: string) =>
    queryOptions({
      queryKey: [...userQueries.all(), 'search', find],
      queryFn: async () => (await read(searchUsers(find))).filter((user) => user.isActive),
      enabled: find.trim() !== '',
      staleTime: 60_000,
      throwOnError: false,
    }),
}

type Waiting = { resolve(user: User | null): void; reject(error: unknown): void }
let waiting = new Map<number, Waiting[]>()

function loadUser(id: number): Promise<User | null> {
  return new Promise((resolve, reject) => {
    if (waiting.size === 0) queueMicrotask(flush) // in time for the batch of the same tick
    waiting.set(id, [...(waiting.get(id) ?? []), { resolve, reject }])
  })
}

function flush(): void {
  const asked = [...waiting]
  waiting = new Map()
  for (let start = 0; start < asked.length; start += USERS_AT_ONCE) void answer(asked.slice(start, start + USERS_AT_ONCE))
}

async function answer(asked: [number, Waiting[]][]): Promise<void> {
  try {
    const users = new Map((await read(getUsers(asked.map(([id]) => id)))).map((user) => [user.id, user]))
    for (const [id, callers] of asked) for (const caller of callers) caller.resolve(users.get(id) ?? null)
  } catch (error) {
    for (const [, callers] of asked) for (const caller of callers) caller.reject(error)
  }
}
