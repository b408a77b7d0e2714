import { queryOptions } from '@tanstack/react-query'
import { firstPages, joinPages, listTogether } from '@/portal/listAll'
import { type Question, question } from '@/portal/question'
import { peopleWhoLeft } from '@/users/api'
import { userQueries } from '@/users/queries'
import type { User } from '@/users/schema'

// Not in users/: the inbox asks for none of this, and it would weigh on the first screen.

const LEFT = ['users', 'left'] as const
const idOf = ({ id }: User) => id
// A portal that drops the filter answers with everybody.
const idsWhoLeft = (people: User[]) => people.filter(({ isActive }) => !isActive).map(idOf)

/** Who left the company, by id. Complete, or left to `peopleQueries.left` where there are more than a few pages. */
export const leftQuestion: Question<number[]> = question({
  key: LEFT,
  commands: () => firstPages(peopleWhoLeft()),
  data: (answers) => {
    const { rows, total } = joinPages(answers, idOf)
    if (rows.length < total) throw new RangeError(`${total} people are more than the first request brings`)
    return idsWhoLeft(rows)
  },
})

/** The same outside of a page: a run collects by it. Throws PortalError. */
export const readLeftIds = async (): Promise<number[]> => idsWhoLeft(await listTogether(peopleWhoLeft(), idOf))

export const peopleQueries = {
  /** Ids of those who left the company. */
  left: () => queryOptions({ queryKey: LEFT, queryFn: readLeftIds, staleTime: 300_000, throwOnError: false }),
  /** Names of many, to sort by; who is hidden has none. */
  names: (ids: readonly number[]) =>
    queryOptions({
      queryKey: ['users', 'names', ids],
      queryFn: async ({ client }) => {
        const users = await Promise.all(ids.map((id) => client.fetchQuery(userQueries.one(id)).catch(() => null)))
        return new Map(users.flatMap((user): [number, string][] => (user ? [[user.id, user.name]] : [])))
      },
      enabled: ids.length > 0,
      staleTime: 'static',
      throwOnError: false,
    }),
}
