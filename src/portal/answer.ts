import type { Command } from './command'
import type { RestAnswer } from './connection'
import { PortalError, refusal } from './errors'

/** What a read brought: the parsed result with the list's total and next offset, or why not. */
export type Answer<Result> = { ok: true; result: Result; total?: number; next?: number } | { ok: false; error: PortalError }

type Body = {
  result?: unknown
  total?: unknown
  next?: unknown
  error?: unknown
  error_description?: unknown
  time?: { finish?: unknown }
}

/** The answer's JSON object; undefined for an HTML page, a half answer or a bare text. */
export const bodyOf = ({ body }: RestAnswer): Body | undefined =>
  typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Body) : undefined

/** Reads one plain answer by its command's schema. */
export function readAnswer<Result>(command: Command<Result>, answer: RestAnswer): Answer<Result> {
  const body = bodyOf(answer)
  const refused = refusalOf(command.method, answer)
  if (refused) return { ok: false, error: refused }
  if (!body || !('result' in body)) return { ok: false, error: unreadable(command.method, answer.status) }
  return parse(command, body.result, body.total, body.next, answer.status)
}

/** The portal's refusal, if the answer is one; no code at all ("error": "") is one too. */
export function refusalOf(method: string, { status, body }: RestAnswer): PortalError | undefined {
  const refused = bodyOf({ status, body })
  if (refused && 'error' in refused) return refusal(method, status, textOf(refused.error), textOf(refused.error_description))
  return status >= 400 && status < 500 && status !== 408 ? refusal(method, status, `HTTP_${status}`, '') : undefined
}

/** Reads one command's part of a batch answer. Undefined where the portal says nothing about it at all. */
export function readBatchRow<Result>(name: string, command: Command<Result>, batch: unknown): Answer<Result> | undefined {
  const { result, result_error, result_total, result_next } = (batch ?? {}) as Record<string, unknown>
  const error = pick(result_error, name) as Body | string | undefined
  // A command that failed is in result_error, whatever its code: "" counts too.
  if (error !== undefined) {
    const { error: code, error_description } = typeof error === 'string' ? { error, error_description: '' } : error
    return { ok: false, error: refusal(command.method, 200, textOf(code), textOf(error_description)) }
  }
  if (!has(result, name)) return undefined
  return parse(command, pick(result, name), pick(result_total, name), pick(result_next, name), 200)
}

function parse<Result>(command: Command<Result>, result: unknown, total: unknown, next: unknown, status: number): Answer<Result> {
  const parsed = command.schema.safeParse(result)
  if (!parsed.success) return { ok: false, error: unreadable(command.method, status) }
  return {
    ok: true,
    result: parsed.data,
    ...(total === undefined ? {} : { total: Number(total) }),
    ...(next === undefined ? {} : { next: Number(next) }),
  }
}

/** An answer came, but not one that says what happened. */
export const unreadable = (method: string, status: number) =>
  new PortalError('silent', { code: 'UNREADABLE_ANSWER', status, method })

// PHP shows an empty map as [] and one with keys 0..n as a list.
const has = (map: unknown, name: string) => typeof map === 'object' && map !== null && Object.hasOwn(map, name)
const pick = (map: unknown, name: string): unknown => (has(map, name) ? (map as Record<string, unknown>)[name] : undefined)
const textOf = (value: unknown) => (value === undefined || value === null ? '' : String(value))
