import { type QueryKey, queryOptions } from '@tanstack/react-query'
import type { Reference } from './command'
import { type Answers, type Commands, readTogether } from './portal'
import { session } from './session'

/**
 * What a page wants to know, as a value: it can travel in the app's first request, where the person is only a reference into the same
 * batch, and is asked again later by the person's id.
 */
export type Question<Data = unknown> = {
  key: QueryKey
  commands(me: number | Reference): Commands
  /** Reads the answers to `commands`; throws the PortalError that makes them useless. */
  data(answers: never, userId: number): Data
}
type Questions = Record<string, Question>

/** A question whose answers are typed by its commands. */
export const question = <Data, Map extends Commands>(typed: {
  key: QueryKey
  commands(me: number | Reference): Map
  data(answers: Answers<Map>, userId: number): Data
}): Question<Data> => typed as Question<Data>

/** The question as React Query options. */
export const asked = <Data>({ key, commands, data }: Question<Data>) =>
  queryOptions({
    queryKey: key,
    queryFn: async (): Promise<Data> => {
      const { userId } = session()
      return data((await readTogether(commands(userId))) as never, userId)
    },
  })

/** The commands of several questions as one set, each name behind its question's. */
export function allCommands(questions: Questions, me: number | Reference): Commands {
  const all = Object.entries(questions).flatMap(([name, { commands }]) =>
    Object.entries(commands(me)).map(([command, value]) => [`${name}_${command}`, value] as const),
  )
  return Object.fromEntries(all)
}

/** What one of several questions reads out of the answers to `allCommands`. Throws as its `data` does. */
export function dataOf<Data>(name: string, { data }: Question<Data>, answers: Answers<Commands>, userId: number): Data {
  const own = Object.entries(answers).flatMap(([key, answer]) =>
    key.startsWith(`${name}_`) ? [[key.slice(name.length + 1), answer] as const] : [],
  )
  return data(Object.fromEntries(own) as never, userId)
}
