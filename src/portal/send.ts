import { bodyOf, refusalOf } from './answer'
import { learnPortalTime } from './clock'
import { type Connection, NoAnswer, type RestAnswer } from './connection'
import { PortalError } from './errors'
import { health } from './health'
import { type BucketRule, createLimiter } from './limiter'

const READ_TIMEOUT_MS = 30_000
const WRITE_TIMEOUT_MS = 60_000 // the portal itself ends a request after about that
const LIMIT_TRIES = 6
const READ_TRIES = 3
const ordinaryPlan: BucketRule = { size: 50, perSecond: 2 }

let open: Connection | undefined
let limiter = createLimiter(ordinaryPlan)

/** Makes a connection the one everything goes through; the limiter starts empty. */
export function openPortal(connection: Connection): void {
  open = connection
  health.answered()
  limiter = createLimiter(ordinaryPlan)
}

/** The connection in use. Throws PortalError 'outside' before `openPortal`. */
export function portal(): Connection {
  if (!open) throw new PortalError('outside')
  return open
}

type Sending = { timeoutMs: number; tries: number }
/** A read: may be sent again when its answer got lost. */
export const repeatable: Sending = { timeoutMs: READ_TIMEOUT_MS, tries: READ_TRIES }
/** A write: one POST, unless the portal certainly did not carry it out. */
export const once: Sending = { timeoutMs: WRITE_TIMEOUT_MS, tries: 1 }

/** Sends through the limiter. Repeats what the portal did not carry out (QUERY_LIMIT_EXCEEDED), and reads that got lost. Throws PortalError. */
export async function post(method: string, form: string, sending: Sending): Promise<RestAnswer> {
  try {
    const answer = await send(method, form, sending)
    health.answered()
    return answer
  } catch (error) {
    if (error instanceof PortalError && isAway(error.kind)) health.lost(error.kind)
    throw error
  }
}

const isAway = (kind: PortalError['kind']): kind is 'offline' | 'silent' | 'expired' =>
  ['offline', 'silent', 'expired'].includes(kind)

async function send(method: string, form: string, { timeoutMs, tries }: Sending): Promise<RestAnswer> {
  let losses = 0
  let limits = 0
  for (;;) {
    await limiter.turn()
    if (tries === 1 && browserSaysOffline() && !(await isReachable())) throw notSent('offline', method)
    const answer = await portal()
      .post(method, form, timeoutMs)
      .catch((error: unknown) => failureOf(error, method))
    if (answer instanceof PortalError) {
      // A time-out is not repeated: the person has waited long enough.
      if (answer.kind !== 'offline' || ++losses >= tries || browserSaysOffline()) throw answer
      await pause(400 * 3 ** losses)
      continue
    }
    learnPortalTime(bodyOf(answer)?.time?.finish)
    if (isLimit(method, answer)) {
      limiter.full()
      if (++limits >= LIMIT_TRIES) return answer
      await pause(1000 * 1.5 ** limits)
    } else if (answer.status >= 500) {
      if (++losses >= tries) return serverError(method, answer)
      await pause(400 * 3 ** losses)
    } else return answer
  }
}

// The browser can be wrong about it (a VPN, a virtual machine), so reads go out all the same; what must go only once is kept back when a
// harmless question gets lost too.
const browserSaysOffline = () => globalThis.navigator?.onLine === false
const isReachable = () =>
  limiter
    .turn()
    .then(() => portal().post('server.time', '', READ_TIMEOUT_MS))
    .then(
      () => true,
      () => false,
    )

const isLimit = (method: string, answer: RestAnswer) => refusalOf(method, answer)?.code === 'QUERY_LIMIT_EXCEEDED'

function serverError(method: string, answer: RestAnswer): RestAnswer {
  if (!bodyOf(answer)) throw new PortalError('silent', { code: 'UNREADABLE_ANSWER', status: answer.status, method })
  return answer
}

function failureOf(error: unknown, method: string): PortalError {
  if (!(error instanceof NoAnswer)) throw error
  if (error.reason === 'refresh') return notSent('expired', method)
  const code = error.executed === 'no' ? 'NOT_SENT' : 'NO_ANSWER'
  return new PortalError(error.reason === 'network' ? 'offline' : 'silent', { code, method })
}

const notSent = (kind: 'offline' | 'expired', method: string) => new PortalError(kind, { code: 'NOT_SENT', method })
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
