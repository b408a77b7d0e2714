import { type Answer, bodyOf, readAnswer, readBatchRow, refusalOf, unreadable } from './answer'
import { batchForm, parcels } from './batch'
import type { Command } from './command'
import { encodeForm } from './encode'
import type { PortalError } from './errors'
import { post, repeatable } from './send'

export type { Answer } from './answer'
export { portalNow } from './clock'
export { type WriteOutcome, write, writeBatch } from './write'

export type Commands = Record<string, Command<unknown>>
export type Answers<Map extends Commands> = {
  [Name in keyof Map]: Map[Name] extends Command<infer Result> ? Answer<Result> : never
}
export type Page<Row> = { rows: Row[]; total: number; next: number | undefined }

/** Asks one thing. Questions asked in the same tick leave as one request. Throws PortalError. */
export async function read<Result>(command: Command<Result>): Promise<Result> {
  return unwrap(await soon(command)).result
}

/** Asks for one page of a list (50 rows), with the total and where the next page starts. Throws PortalError. */
export async function readPage<Row>(command: Command<Row[]>): Promise<Page<Row>> {
  return pageOf(await soon(command))
}

/** Asks several things that may share their request with whatever else is asked in the same tick. Throws only if no answer came. */
export async function readTogether<Map extends Commands>(commands: Map): Promise<Answers<Map>> {
  const answers = Object.entries(commands).map(async ([name, command]) => [name, await soon(command)] as const)
  return Object.fromEntries(await Promise.all(answers)) as Answers<Map>
}

/** A list's answer as a page. Throws what the answer refuses. */
export function pageOf<Row>(answer: Answer<Row[]>): Page<Row> {
  const { result, total, next } = unwrap(answer)
  return { rows: result, total: total ?? result.length, next }
}

/** The good side of an answer; throws its PortalError. */
export function unwrap<Result>(answer: Answer<Result>): Extract<Answer<Result>, { ok: true }> {
  if (!answer.ok) throw answer.error
  return answer
}

/** Asks several things in one request (several, where they are over 50). Each has its own error; throws only if no answer came at all. */
export async function readBatch<Map extends Commands>(commands: Map): Promise<Answers<Map>> {
  const answers: Record<string, Answer<unknown>> = {}
  const { alone, batches } = parcels(commands)
  for (const rows of batches) {
    const answer = await post('batch', batchForm(rows), repeatable)
    const refused = refusalOf('batch', answer)
    if (refused) throw refused
    const batch = bodyOf(answer)?.result
    for (const [name, command] of rows)
      answers[name] = readBatchRow(name, command, batch) ?? { ok: false, error: unreadable(command.method, answer.status) }
  }
  for (const [name, command] of alone) answers[name] = await readAlone(command)
  return answers as Answers<Map>
}

async function readAlone<Result>(command: Command<Result>): Promise<Answer<Result>> {
  return readAnswer(command, await post(command.method, encodeForm(command.params), repeatable))
}

type Waiting = { command: Command<unknown>; resolve(answer: Answer<unknown>): void; reject(error: PortalError): void }
let waiting: Waiting[] = []

// React draws what one answer brought in several steps, and each asks for what it needs: a batch waits for the last of them.
const TOGETHER_MS = 5

// After an answer everything on screen is asked again at once: as one batch it costs the portal one hit instead of ten.
function soon<Result>(command: Command<Result>): Promise<Answer<Result>> {
  return new Promise((resolve, reject) => {
    if (waiting.length === 0) setTimeout(flush, TOGETHER_MS)
    waiting.push({ command, resolve: resolve as Waiting['resolve'], reject })
  })
}

async function flush(): Promise<void> {
  const asked = waiting
  waiting = []
  const named = Object.fromEntries(asked.map(({ command }, index) => [`q${index}`, command]))
  try {
    const answers = asked.length === 1 && asked[0] ? { q0: await readAlone(asked[0].command) } : await readBatch(named)
    asked.forEach(({ resolve }, index) => resolve((answers as Record<string, Answer<unknown>>)[`q${index}`] as Answer<unknown>))
  } catch (error) {
    for (const { reject } of asked) reject(error as PortalError)
  }
}
