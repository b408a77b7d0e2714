import { expect, test, vi } from 'vitest'
import { PortalError } from './errors'
import { settle } from './settle'

/** Waits that take no time; `waited` adds them up. */
function waits() {
  let waited = 0
  const wait = async (ms: number) => {
    waited += ms
  }
  return { wait, waited: () => waited }
}

test('an effect that is seen ends the looking at once', async () => {
  const { wait, waited } = waits()
  const seen = vi.fn(async () => true)
  expect(await settle(seen, wait)).toBe(true)
  expect(seen).toHaveBeenCalledOnce()
  expect(waited()).toBe(0)
})

test('an effect that shows late is seen', async () => {
  const seen = vi.fn(async () => seen.mock.calls.length === 4)
  expect(await settle(seen, waits().wait)).toBe(true)
})

test('“it did not arrive” is said only when the portal would have been through with it', async () => {
  const { wait, waited } = waits()
  expect(await settle(async () => false, wait)).toBe(false)
  expect(waited()).toBeGreaterThanOrEqual(60_000)
})

test('while the portal is away the looking goes on', async () => {
  const seen = vi.fn(async () => {
    if (seen.mock.calls.length < 3) throw new PortalError('offline')
    return true
  })
  expect(await settle(seen, waits().wait)).toBe(true)
})

test('where it cannot be read to the end, nobody claims to know', async () => {
  const looking = settle(() => Promise.reject(new PortalError('silent', { message: 'gone' })), waits().wait)
  await expect(looking).rejects.toMatchObject({ kind: 'silent', code: 'STILL_UNKNOWN' })
})

test.each(['forbidden', 'conflict', 'notFound'] as const)('%s will not change: it is not asked again', async (kind) => {
  const seen = vi.fn(() => Promise.reject(new PortalError(kind)))
  await expect(settle(seen, waits().wait)).rejects.toMatchObject({ kind })
  expect(seen).toHaveBeenCalledOnce()
})
