import { MAX_SECONDS, perform, performBatch } from './batch.ts'
import { type Faults, noFaults, takeFault } from './faults.ts'
import { decodeRequest } from './form.ts'
import { createHandshake, type Origin } from './handshake.ts'
import { createLimits } from './limits.ts'
import type { Caller } from './method.ts'
import { mergeOptions } from './methods/options.ts'
import { removeProviders } from './methods/registry.ts'
import type { PhpMap } from './php.ts'
import { accessDenied, auth, RestError, serverError, tooManyRequests, tooMuchTime } from './restError.ts'
import type { PortalState } from './state.ts'
import { createTokens, type IssuedToken } from './tokens.ts'

export type { Caller } from './method.ts'
export type RestReply = { status: number; body: Record<string, unknown> }
export type WireReply = { status: number; contentType: string; body: string; fate: 'send' | 'cut' | 'drop'; cors: boolean }
/** `ids`: the ID each command of a batch names, '' where it names none */
export type LogEntry = { method: string; at: number; status: number; commands?: string[]; ids?: string[] }
export type WireRequest = { method: string; contentType: string; body: string; query?: string }
export type Portal = {
  state: PortalState
  faults: Faults
  now(): number
  call(method: string, params: Record<string, unknown>, caller: Caller): RestReply
  receive(request: WireRequest): Promise<WireReply>
  log: LogEntry[]
  issueToken(userId: number): IssuedToken
  refresh(refreshId: string): IssuedToken | null
  expireTokens(): void
  handshake(userId: number, origin: Origin, placement?: string, options?: unknown): Record<string, unknown>
  setUserOption(userId: number, name: string, value: unknown): void
  /** false: not an administrator, the frame must stay silent */
  setAppOption(userId: number, name: string, value: unknown): boolean
  /** a new version of the app is installed: its robots, activities and their placements are gone */
  changeVersion(): void
}

/** A Bitrix24 portal in memory: STYLE.md "The simulated portal". */
export function createPortal({ state, now = Date.now }: { state: PortalState; now?: () => number }): Portal {
  const faults = noFaults()
  const limits = createLimits(faults, now)
  const tokens = createTokens(state, now)
  const log: LogEntry[] = []
  const runtime = { state, faults, now, limits }

  function execute(method: string, params: PhpMap, caller: Caller): RestReply & { seconds: number } {
    if (method === 'batch') return performBatch(runtime, params, caller)
    return perform({ ...runtime, limited: true }, method, params, caller)
  }

  async function receive({ method: path, contentType, body, query = '' }: WireRequest): Promise<WireReply> {
    const method = path.replace(/\.json$/, '').toLowerCase()
    const params = decodeRequest(contentType, body, query)
    const commands = method === 'batch' ? commandNames(params) : undefined
    const entry: LogEntry = { method, at: now(), status: 0, ...(commands && { commands, ids: commandIds(params) }) }
    log.push(entry)
    await wait(faults.latencyMs)
    if (now() < faults.offlineUntil) return drop

    const { reply, seconds, kind } = outcome(method, params, [method, ...(commands ?? [])])
    if (faults.costDelays) await wait(Math.min(seconds, MAX_SECONDS) * 1000)
    if (kind === 'lostBefore') return drop
    const wire = toWire(reply, faults.costDelays && seconds > MAX_SECONDS ? '504html' : kind)
    entry.status = wire.status
    return { ...wire, fate: kind === 'lostAfter' ? 'cut' : 'send', cors: wire.status < 400 || !faults.noCorsOnErrors }
  }

  /** token → plan → limits → faults → the call */
  function outcome(method: string, params: PhpMap, names: string[]) {
    const caller = callerOf(params)
    if (caller instanceof RestError) return { reply: refuse(caller), seconds: 0 }
    if (state.plan === 'free') return { reply: refuse(accessDenied(ONLY_PAID)), seconds: 0 }
    if (!limits.admit()) return { reply: refuse(tooManyRequests()), seconds: 0 }
    const fault = takeFault(faults, names)
    if (fault && !fault.effect) return { reply: refuse(instead(fault.kind)), seconds: 0, kind: fault.kind }
    const { seconds, ...reply } = execute(method, params, caller)
    // A 500 that comes although the call was executed is still a 500.
    return fault?.kind === '500'
      ? { reply: refuse(serverError()), seconds }
      : { reply, seconds, ...(fault && { kind: fault.kind }) }
  }

  function callerOf(params: PhpMap): Caller | RestError {
    const token = params.auth ?? params.access_token
    delete params.auth
    delete params.access_token
    if (typeof token !== 'string' || token === '') return auth.none()
    const owner = tokens.check(token)
    if (owner === 'invalid') return auth.invalid()
    if (owner === 'expired' || faults.expiredTokenOnce) {
      faults.expiredTokenOnce = false
      return auth.expired()
    }
    return { userId: owner.userId, app: true }
  }

  return {
    state,
    faults,
    now,
    log,
    receive,
    call(method, params, caller) {
      const { status, body } = perform({ ...runtime, limited: false }, method, throughJson(params), caller)
      return { status, body: throughJson(body) }
    },
    issueToken: tokens.issue,
    refresh: tokens.refresh,
    expireTokens: tokens.expireAll,
    handshake: createHandshake(state, tokens.issue),
    setUserOption: (userId, name, value) => {
      state.userOptions[userId] = mergeOptions(state.userOptions[userId], { [name]: value })
    },
    setAppOption: (userId, name, value) => {
      if (!state.people.some(({ id, admin }) => id === userId && admin)) return false
      state.appOptions = mergeOptions(state.appOptions, { [name]: value })
      return true
    },
    changeVersion: () => {
      state.appVersion = (state.appVersion ?? 1) + 1
      removeProviders(state)
    },
  }
}

const ONLY_PAID = 'REST API is available only on commercial plans'
const drop: WireReply = { status: 0, contentType: '', body: '', fate: 'drop', cors: false }
const refuse = ({ status, body }: RestError): RestReply => ({ status, body })
const wait = (ms: number) => (ms > 0 ? new Promise<void>((resolve) => setTimeout(resolve, ms)) : undefined)
const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value))
const commandNames = (params: PhpMap) =>
  Object.values(params.cmd ?? {}).map((command) => String(command).split('?', 1)[0]?.toLowerCase() ?? '')

const commandIds = (params: PhpMap) =>
  Object.values(params.cmd ?? {}).map((command) => decodeURIComponent(/[?&]ID=([^&]*)/.exec(String(command))?.[1] ?? ''))

const instead = (kind: string) => (kind === '503' ? tooManyRequests() : kind === '429' ? tooMuchTime() : serverError())

const page = (title: string) => `<!DOCTYPE html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`

function toWire({ status, body }: RestReply, kind?: string): Pick<WireReply, 'status' | 'contentType' | 'body'> {
  if (kind === '504html') return { status: 504, contentType: 'text/html', body: page('504 Gateway Time-out') }
  if (kind === 'html200') return { status: 200, contentType: 'text/html; charset=UTF-8', body: page('Bitrix24') }
  const { time, ...timeless } = body
  const sent = kind === 'notime' ? timeless : { ...timeless, ...(time !== undefined && { time }) }
  return { status, contentType: 'application/json; charset=utf-8', body: JSON.stringify(sent) }
}
