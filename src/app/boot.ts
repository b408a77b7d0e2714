import type { QueryClient } from '@tanstack/react-query'
import { clockWasWrong } from '@/portal/clock'
import { type Answers, type Commands, readBatch, unwrap } from '@/portal/portal'
import { allCommands, dataOf, type Question } from '@/portal/question'
import { me, openSession, sessionCommands } from '@/portal/session'

/**
 * The first request: who is it, and what the page in the address wants to know, in one batch. What comes is put into the cache; a question
 * that failed is left to its page, which asks again and shows the error. Throws PortalError where there was no answer or no person.
 */
export async function boot(client: QueryClient, questions: readonly Question[]): Promise<void> {
  const named = Object.fromEntries(questions.map((one, index) => [`page${index}`, one]))
  // The session goes first: the others refer to its answer.
  const answers = await readBatch({ ...sessionCommands, ...allCommands(named, me) })
  const { me: profile, admin, heads } = answers as Answers<typeof sessionCommands>
  const { userId } = openSession(unwrap(profile).result, admin.ok && admin.result, heads.ok && heads.result.length > 0)

  for (const [name, one] of Object.entries(named)) {
    try {
      const data = dataOf(name, one, answers as Answers<Commands>, userId)
      // Counted by a wrong clock "overdue" is wrong too: shown, and asked again at once by the portal's.
      client.setQueryData(one.key, data, clockWasWrong() ? { updatedAt: 0 } : {})
    } catch {
      // left to the page
    }
  }
}
