import { queryOptions } from '@tanstack/react-query'
import { readTogether } from '@/portal/portal'
import { factsNow } from '@/workflows/facts'
import { wireFilter } from '@/workflows/filter'
import { countCommands, countOf, readAllWorkflows, readWorkflows, workflowQueries } from '@/workflows/queries'
import { stateOf } from '@/workflows/stuck'

const known = { templateIds: [], leftIds: [] }

export const recipeQueries = {
  all: () => [...workflowQueries.all(), 'recipes'] as const,
  /** Everything a person started that still runs, automation rules too. */
  startedBy: (userId: number) =>
    queryOptions({
      queryKey: [...recipeQueries.all(), 'startedBy', userId],
      queryFn: async ({ signal }) =>
        // A portal that does not know a filter answers with everybody's.
        (await readAllWorkflows({ STARTED_BY: userId }, { signal })).filter(({ startedBy }) => startedBy === userId),
    }),
  /** The workflows that these tasks belong to, by id; those that are over are missing. */
  ofTasks: (workflowIds: readonly string[]) =>
    queryOptions({
      queryKey: [...recipeQueries.all(), 'ofTasks', workflowIds],
      queryFn: ({ signal }) => readWorkflows(workflowIds, { signal }),
      enabled: workflowIds.length > 0,
      throwOnError: false,
    }),
  /** How many workflows of these people are running, without automation rules; who cannot be counted is missing. */
  startedCounts: (userIds: readonly number[], templateIds: readonly number[]) =>
    queryOptions({
      queryKey: [...recipeQueries.all(), 'counts', userIds, templateIds],
      queryFn: () => startedCounts(userIds, templateIds),
      enabled: userIds.length > 0 && templateIds.length > 0,
      throwOnError: false,
    }),
  /** Everything stuck, automation rules too; the one locked longest first. */
  stuck: () =>
    queryOptions({
      queryKey: [...recipeQueries.all(), 'stuck'],
      queryFn: async ({ signal }) => {
        const facts = factsNow(known)
        const wire = wireFilter({ state: 'stuck', origin: 'all' }, facts)
        const rows = wire === 'none' ? [] : await readAllWorkflows(wire, { signal })
        const lockedTo = (row: (typeof rows)[number]) => Date.parse(row.ownedUntil ?? '')
        return rows.filter((row) => stateOf(row, facts.now) === 'stuck').sort((a, b) => lockedTo(a) - lockedTo(b))
      },
    }),
}

async function startedCounts(userIds: readonly number[], templateIds: readonly number[]): Promise<Map<number, number>> {
  const commands = userIds.map((id) => countCommands(`u${id}`, { by: id }, { templateIds, leftIds: [] }))
  const answers = Object.entries(await readTogether(Object.assign({}, ...commands) as (typeof commands)[number]))
  return new Map(
    userIds.flatMap((id) => {
      const own = answers.filter(([name]) => name.startsWith(`u${id}_`))
      return own.every(([, { ok }]) => ok) ? [[id, countOf(`u${id}`, Object.fromEntries(own))] as const] : []
    }),
  )
}
