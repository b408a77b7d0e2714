import type { QueryClient } from '@tanstack/react-query'
import type { Command } from '@/portal/command'
import { type Answer, readBatch, unwrap } from '@/portal/portal'
import type { Question } from '@/portal/question'
import { me, openSession, sessionCommands } from '@/portal/session'

/**
 * The first request: who is it, and what the page in the address wants to know, in one batch. What comes is put into the cache; a question
 * that failed is left to its page, which asks again and shows the error. Throws PortalError where there was no answer or no person.
 */
export async function boot(client: QueryClient, questions: readonly Question[]): Promise<void> {
  const asked = questions.map((one, index) => ({ one, prefix: `a${index}_`, commands: one.commands(me) }))
  const all: Record<string, Command<unknown>> = Object.assign({}, ...asked.map(({ prefix, commands }) => renamed(commands, (name) => prefix + name)))
  const { me: profile, admin, heads, ...answers } = await readBatch({ ...sessionCommands, ...all })
  const session = openSession(unwrap(profile).result, admin.ok && admin.result, heads.ok && heads.result.length > 0)

  for (const { one, prefix, commands } of asked) {
    const own = renamed(commands, (name) => name, (name) => (answers as Record<string, Answer<unknown>>)[prefix + name] as Answer<unknown>)
    try {
      client.setQueryData(one.key, one.data(own as never, session.userId))
    } catch {
      // left to the page
    }
  }
}

function renamed<From, To = From>(map: Record<string, From>, name: (name: string) => string, value?: (name: string) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(map).map(([key, item]) => [name(key), value ? value(key) : (item as unknown as To)]))
}
