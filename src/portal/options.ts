import * as z from 'zod/mini'
import { command } from './command'
import type { Connection } from './connection'
import { PortalError } from './errors'
import { read } from './portal'
import { portal } from './send'
import { session } from './session'
import { type WriteOutcome, write } from './write'

/** Something that lasts: with the person, or with the app for everybody. Kept as JSON text under its name in the portal's options. */
export type Option<Value> = { of: 'user' | 'app'; name: string; schema: z.ZodMiniType<Value>; fallback: Value }

// Set since the handshake, which tells only what was there before.
const changed = new WeakMap<Connection, Map<string, unknown>>()

/** The value as it came with the handshake or was set since; the fallback where it was never set or cannot be read. */
export function getOption<Value>({ of, name, schema, fallback }: Option<Value>): Value {
  const { userOption, appOption } = portal().handshake
  const kept = changesOf(portal()).get(of + name) ?? fromText(of === 'user' ? userOption(name) : appOption(name))
  const parsed = schema.safeParse(kept)
  return parsed.success ? parsed.data : fallback
}

/** The value as the portal has it now: another tab may have changed it since the handshake. Throws PortalError. */
export async function readOption<Value>({ of, name, schema, fallback }: Option<Value>): Promise<Value> {
  const parsed = schema.safeParse(fromText(await read(command(`${of}.option.get`, { option: name }, z.unknown()))))
  return parsed.success ? parsed.data : fallback
}

/** Keeps a value. App options are refused to others than administrators without asking: the portal's frame would keep silent about it. */
export async function setOption<Value>({ of, name }: Option<Value>, value: Value): Promise<WriteOutcome<true>> {
  const method = `${of}.option.set`
  if (of === 'app' && !session().isAdmin) return { state: 'refused', error: new PortalError('forbidden', { method }) }
  changesOf(portal()).set(of + name, value)
  return write(command(method, { options: { [name]: JSON.stringify(value) } }, z.literal(true)))
}

function changesOf(connection: Connection): Map<string, unknown> {
  const changes = changed.get(connection) ?? new Map<string, unknown>()
  changed.set(connection, changes)
  return changes
}

function fromText(stored: unknown): unknown {
  try {
    return typeof stored === 'string' ? JSON.parse(stored) : undefined
  } catch {
    return undefined
  }
}
