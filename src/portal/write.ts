import { type Answer, bodyOf, readAnswer, readBatchRow, refusalOf, unreadable } from './answer'
import { batchForm, parcels } from './batch'
import type { Command } from './command'
import { encodeForm } from './encode'
import { PortalError } from './errors'
import { once, post } from './send'

/** What became of an order. `unknown`: it may have been carried out or not; the caller settles that by reading. */
export type WriteOutcome<Result> =
  | { state: 'done'; result: Result }
  | { state: 'refused'; error: PortalError }
  | { state: 'unknown'; error: PortalError }

/** Orders one thing: at most one POST that the portal may have carried out. Never throws for what the portal does. */
export async function write<Result>(command: Command<Result>): Promise<WriteOutcome<Result>> {
  const form = encodeForm(command.params) // a mistake of ours, such as a boolean, throws before anything is sent
  try {
    const answer = await post(command.method, form, once)
    return refusedOrUnknown(command.method, answer) ?? outcome(readAnswer(command, answer))
  } catch (error) {
    return lost(error)
  }
}

/**
 * Orders several things with halt 0, row by row in the order given. A lost answer leaves all rows of that request unknown, and nothing
 * more is sent: the rest is refused as NOT_SENT.
 */
export async function writeBatch<Result>(
  commands: Record<string, Command<Result>>,
): Promise<Record<string, WriteOutcome<Result>>> {
  const outcomes: Record<string, WriteOutcome<Result>> = {}
  const { alone, batches } = parcels(commands)
  const isLost = () => Object.values(outcomes).some(({ state }) => state === 'unknown')
  for (const rows of batches)
    Object.assign(
      outcomes,
      isLost() ? Object.fromEntries(rows.map(([name, command]) => [name, keptBack(command)])) : await writeParcel(rows),
    )
  for (const [name, command] of alone) outcomes[name] = isLost() ? keptBack(command) : await write(command)
  return outcomes
}

const keptBack = ({ method }: Command<unknown>) => refused(new PortalError('silent', { code: 'NOT_SENT', method }))

async function writeParcel<Result>(rows: [string, Command<Result>][]): Promise<Record<string, WriteOutcome<Result>>> {
  const form = batchForm(rows)
  const forAll = (outcome: WriteOutcome<Result>) => Object.fromEntries(rows.map(([name]) => [name, outcome]))
  try {
    const answer = await post('batch', form, once)
    const whole = refusedOrUnknown('batch', answer)
    if (whole) return forAll(whole)
    const batch = bodyOf(answer)?.result
    return Object.fromEntries(
      rows.map(([name, command]) => {
        const row = readBatchRow(name, command, batch) ?? { ok: false, error: unreadable(command.method, answer.status) }
        return [name, outcome(row)]
      }),
    )
  } catch (error) {
    return forAll(lost(error))
  }
}

const unknown = (error: PortalError) => ({ state: 'unknown', error }) as const
const refused = (error: PortalError) => ({ state: 'refused', error }) as const

// A 5xx says nothing about the effect, except for the limiter's, which came before it.
function refusedOrUnknown(method: string, answer: Parameters<typeof refusalOf>[1]) {
  const error = refusalOf(method, answer)
  if (!error) return undefined
  return answer.status >= 500 && error.kind !== 'limit' ? unknown(error) : refused(error)
}

function outcome<Result>(answer: Answer<Result>): WriteOutcome<Result> {
  if (answer.ok) return { state: 'done', result: answer.result }
  // An unreadable answer, or the portal's own crash in the middle, says nothing about the effect either.
  const crashed = ['INTERNAL_SERVER_ERROR', 'ERROR_UNEXPECTED_ANSWER', 'UNREADABLE_ANSWER'].includes(answer.error.code)
  return crashed ? unknown(answer.error) : refused(answer.error)
}

function lost(error: unknown): WriteOutcome<never> {
  if (!(error instanceof PortalError)) throw error
  return error.code === 'NOT_SENT' ? refused(error) : unknown(error)
}
