import { errorKind, PortalError, type PortalErrorKind } from './errors'

const PORTAL_MAY_TAKE_MS = 60_000 // it ends a request after about that
const pauses = [0, 2_000, 4_000, 8_000, 16_000, 30_000]

/**
 * Finds out by reading what became of an order whose answer got lost: true as soon as its effect is seen; false when the portal would have
 * been through and still shows none. Throws what `seen` finds instead of it, and PortalError 'silent' with code STILL_UNKNOWN where it cannot
 * be read either.
 */
export async function settle(seen: () => Promise<boolean>, wait = pause): Promise<boolean> {
  const started = Date.now()
  for (const ms of pauses) {
    await wait(ms)
    if (await seen().catch(unreadable)) return true
  }
  await wait(Math.max(0, started + PORTAL_MAY_TAKE_MS - Date.now()))
  try {
    return await seen()
  } catch (error) {
    unreadable(error)
    throw new PortalError('silent', { code: 'STILL_UNKNOWN', message: error instanceof Error ? error.message : '' })
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

const final: readonly PortalErrorKind[] = ['conflict', 'notFound', 'forbidden', 'noPlan', 'noScope']

// While the portal is away there is nothing to see yet; what took the task away, or a refusal to let us look, will not go away.
function unreadable(error: unknown): false {
  if (final.includes(errorKind(error))) throw error
  return false
}
