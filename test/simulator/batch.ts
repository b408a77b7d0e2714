import type { Faults } from './faults.ts'
import { decodeForm } from './form.ts'
import type { Limits } from './limits.ts'
import type { Answer, Caller } from './method.ts'
import { findMethod, inScope } from './methods/methods.ts'
import { asMap, isEmpty, isPhpArray, type PhpMap, toJsonShape, toText } from './php.ts'
import { accessDenied, auth, methodNotFound, RestError, tooMuchTime } from './restError.ts'
import type { PortalState } from './state.ts'
import { isoDate } from './time.ts'

export type Runtime = { state: PortalState; faults: Faults; now(): number; limits: Limits }
type Performed = { status: number; body: Record<string, unknown>; seconds: number }

const MAX_COMMANDS = 50
/** The gateway waits no longer for one request. */
export const MAX_SECONDS = 60
const NOT_IN_BATCH = ['batch', 'download', 'upload']

/** One method, from its name to the answer's body. */
export function perform(runtime: Runtime & { limited: boolean }, name: string, params: PhpMap, caller: Caller): Performed {
  const method = name.toLowerCase()
  const start = runtime.now()
  try {
    const { result, total, next } = run(runtime, method, params, caller)
    const seconds = runtime.limited ? runtime.limits.spend(method) : 0
    const answer = { result: toJsonShape(result), ...(total !== undefined && { total }), ...(next !== undefined && { next }) }
    return {
      status: 200,
      body: { ...answer, time: { ...timeOf(runtime, start, seconds), ...runtime.limits.told(method) } },
      seconds,
    }
  } catch (error) {
    if (error instanceof RestError) return { status: error.status, body: error.body, seconds: 0 }
    throw error
  }
}

function run(runtime: Runtime & { limited: boolean }, name: string, params: PhpMap, caller: Caller): Answer {
  const { state, faults } = runtime
  const method = findMethod(name, state, faults)
  if (!method) throw methodNotFound()
  if (!inScope(method, state)) throw auth.scope()
  if (runtime.limited && !runtime.limits.mayRun(name)) throw tooMuchTime()
  const me = state.people.find(({ id }) => id === caller.userId)
  if (!me) throw accessDenied()
  return method.run({ state, faults, caller, me, now: runtime.now() }, params)
}

function timeOf({ state, now }: Runtime, start: number, seconds: number) {
  const finish = Math.max(now(), start + seconds * 1000)
  const duration = (finish - start) / 1000
  const zone = state.serverZone
  return {
    start: start / 1000,
    finish: finish / 1000,
    duration,
    processing: duration,
    date_start: isoDate(start, zone),
    date_finish: isoDate(finish, zone),
  }
}

/** Commands one after another; each has its own error; HTTP 200 whatever happens inside. SEMANTICS §0. */
export function performBatch(runtime: Runtime, params: PhpMap, caller: Caller): Performed {
  const start = runtime.now()
  const parts: Record<'result' | 'result_error' | 'result_total' | 'result_next' | 'result_time', Map<string, unknown>> = {
    result: new Map(),
    result_error: new Map(),
    result_total: new Map(),
    result_next: new Map(),
    result_time: new Map(),
  }
  let seconds = 0
  for (const [index, [key, command]] of Object.entries(asMap(params.cmd)).entries()) {
    if (runtime.faults.costDelays && seconds > MAX_SECONDS) break
    const performed = performCommand(runtime, index, toText(command), Object.fromEntries(parts.result), caller)
    seconds += performed.seconds
    if (performed.status !== 200) {
      parts.result_error.set(key, performed.body)
      if (!isEmpty(params.halt)) break
      continue
    }
    const { result, total, next, time } = performed.body
    parts.result.set(key, result)
    if (total !== undefined) parts.result_total.set(key, total)
    if (next !== undefined) parts.result_next.set(key, next)
    parts.result_time.set(key, time)
  }
  const result = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, toJsonShape(Object.fromEntries(part))]))
  return { status: 200, body: { result, time: timeOf(runtime, start, seconds) }, seconds }
}

function performCommand(runtime: Runtime, index: number, command: string, results: PhpMap, caller: Caller): Performed {
  const at = command.indexOf('?')
  const name = at < 0 ? command : command.slice(0, at)
  const refused = (code: string, text: string) => ({ status: 400, body: { error: code, error_description: text }, seconds: 0 })
  if (index >= MAX_COMMANDS) return refused('ERROR_BATCH_LENGTH_EXCEEDED', 'Max batch length exceeded')
  if (NOT_IN_BATCH.includes(name.toLowerCase()))
    return refused('ERROR_BATCH_METHOD_NOT_ALLOWED', 'Method is not allowed for batch usage')
  const params = asMap(substitute(at < 0 ? {} : decodeForm(command.slice(at + 1)), results))
  return perform({ ...runtime, limited: true }, name, params, caller)
}

/** `$result[key][field]` in any value, also in what a person typed; what is not there becomes ''. */
function substitute(value: unknown, results: PhpMap): unknown {
  if (Array.isArray(value)) return value.map((inner) => substitute(inner, results))
  if (isPhpArray(value)) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, substitute(inner, results)]))
  return toText(value).replace(/\$result((?:\[[^\]]+\])+)/g, (_, path: string) => {
    const keys = path.slice(1, -1).split('][')
    return toText(keys.reduce<unknown>((at, key) => (isPhpArray(at) ? asMap(at)[key] : undefined), results))
  })
}
