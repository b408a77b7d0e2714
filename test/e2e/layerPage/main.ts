import * as z from 'zod/mini'
import { connect } from '@/portal/bitrix24'
import { command, type Params } from '@/portal/command'
import type { PortalError } from '@/portal/errors'
import { readBatch, type WriteOutcome, write, writeBatch } from '@/portal/portal'
import { openPortal } from '@/portal/send'

type Told = { ok: true; result: unknown } | { ok: false; kind: string; message: string }
/** What a test may ask of the layer: the app has no page yet that ends workflows or asks ten things at once. */
export type Layer = {
  /** as many requests as there are methods, all at the same moment */
  readAtOnce(methods: string[]): Promise<Told[]>
  write(method: string, params: Params): Promise<Told & { state: string }>
  writeBatch(method: string, all: Params[]): Promise<(Told & { state: string })[]>
}

const any = (method: string, params: Params = {}) => command(method, params, z.unknown())
const failed = ({ kind, message }: PortalError): Told => ({ ok: false, kind, message })
const told = (outcome: WriteOutcome<unknown>) => ({
  state: outcome.state,
  ...(outcome.state === 'done' ? ({ ok: true, result: outcome.result } as const) : failed(outcome.error)),
})

const layer: Layer = {
  readAtOnce: (methods) =>
    Promise.all(
      methods.map(async (method): Promise<Told> => {
        const { answer } = await readBatch({ answer: any(method) })
        return answer.ok ? { ok: true, result: answer.result } : failed(answer.error)
      }),
    ),
  write: async (method, params) => told(await write(any(method, params))),
  writeBatch: async (method, all) => {
    const outcomes = await writeBatch(Object.fromEntries(all.map((params, index) => [`row${index}`, any(method, params)])))
    return Object.values(outcomes).map(told)
  },
}

// Twice, as React's double mount would: one handshake, one connection.
const [connection, same] = await Promise.all([connect(() => undefined), connect(() => undefined)])
if (connection !== same) throw new Error('Two connections')
openPortal(connection)
Object.assign(window, { layer })
