import type { Command } from './command'
import { encodeForm, looksLikeReference } from './encode'

const BATCH_SIZE = 50 // fixed by the portal
type Row = [name: string, command: Command<unknown>]

/** The form of one `batch` call: named commands, each a query string, going on after an error. */
export const batchForm = (rows: readonly Row[]) =>
  encodeForm({
    halt: 0,
    cmd: Object.fromEntries(rows.map(([name, { method, params }]) => [name, `${method}?${encodeForm(params)}`])),
  })

/** How commands travel: in batches of at most 50, and alone where a person's text looks like a `$result[` reference. */
export function parcels<Result>(commands: Record<string, Command<Result>>) {
  const alone: [string, Command<Result>][] = []
  const together: [string, Command<Result>][] = []
  for (const row of Object.entries(commands)) (looksLikeReference(row[1].params) ? alone : together).push(row)
  const batches = Array.from({ length: Math.ceil(together.length / BATCH_SIZE) }, (_, index) =>
    together.slice(index * BATCH_SIZE, (index + 1) * BATCH_SIZE),
  )
  return { alone, batches }
}
