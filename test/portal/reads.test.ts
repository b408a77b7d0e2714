import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import * as z from 'zod/mini'
import { command } from '@/portal/command'
import { health } from '@/portal/health'
import { portalNow, read, readBatch, readPage } from '@/portal/portal'
import { openPortal } from '@/portal/send'
import { taskPage } from '@/tasks/api'
import { inProcess } from '../inProcess.ts'
import { ADMIN, ANNA, NOW, smallPortal, task } from '../simulator/smallPortal.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function open(userId = ANNA) {
  const { portal } = smallPortal()
  openPortal(inProcess(portal, userId))
  return portal
}
const profile = command('profile', {}, z.looseObject({ ID: z.string() }))
const scope = command('scope', {}, z.array(z.string()))
const forbidden = command('bizproc.workflow.instances', {}, z.array(z.unknown()))

/** Lets every wait pass; keeps what came of the promise. */
async function settled<T>(promise: Promise<T>): Promise<T | { error: unknown }> {
  const kept = promise.catch((error: unknown) => ({ error }))
  await vi.runAllTimersAsync()
  return kept
}

describe('questions of the same tick', () => {
  test('leave as one request', async () => {
    const portal = open()
    const answers = await settled(Promise.all(Array.from({ length: 10 }, () => read(profile))))
    expect(answers).toHaveLength(10)
    expect(portal.log.map(({ method, commands }) => [method, commands?.length])).toEqual([['batch', 10]])
  })

  test('over 50 leave as two', async () => {
    const portal = open()
    await settled(Promise.all(Array.from({ length: 60 }, () => read(profile))))
    expect(portal.log.map(({ commands }) => commands?.length)).toEqual([50, 10])
  })

  test('fail each by itself', async () => {
    open()
    const [denied, good] = (await settled(
      Promise.allSettled([read(forbidden), read(profile)]),
    )) as PromiseSettledResult<unknown>[]
    expect(denied).toMatchObject({ status: 'rejected', reason: { kind: 'forbidden', method: 'bizproc.workflow.instances' } })
    expect(good).toMatchObject({ status: 'fulfilled', value: { ID: String(ANNA) } })
  })

  test('one alone goes without a batch; a later one makes a request of its own', async () => {
    const portal = open()
    await settled(read(profile))
    await settled(read(scope))
    expect(portal.log.map(({ method }) => method)).toEqual(['profile', 'scope'])
  })
})

test('a page tells the total and where the next one starts', async () => {
  const portal = open(ADMIN)
  portal.state.tasks = Array.from({ length: 130 }, (_, index) => task(index + 1))
  const page = taskPage({ userId: 'everybody', order: { ID: 'ASC' } })
  expect(await settled(readPage(page))).toMatchObject({ total: 130, next: 50, rows: { length: 50 } })
})

describe('a read whose answer got lost', () => {
  test.each(['lostBefore', 'lostAfter', '500', '504html', '503'] as const)('by %s goes again', async (kind) => {
    const portal = open()
    portal.faults.nextAnswers.push({ kind, times: 1 })
    expect(await settled(read(profile))).toMatchObject({ ID: String(ANNA) })
    expect(portal.log).toHaveLength(2)
    expect(health.current().state).toBe('answering')
  })

  test('three times tells that the portal is away, until something is answered again', async () => {
    const portal = open()
    portal.faults.nextAnswers.push({ kind: 'lostBefore', times: 3 })
    expect(await settled(read(profile))).toMatchObject({ error: { kind: 'offline' } })
    expect(portal.log).toHaveLength(3)
    expect(health.current()).toEqual({ state: 'away', why: 'offline' })
    await settled(read(profile))
    expect(health.current()).toEqual({ state: 'answering' })
  })

  test('as a page with 200 is unreadable, not an empty answer', async () => {
    const portal = open()
    portal.faults.nextAnswers.push({ kind: 'html200', times: 1 })
    const answers = await settled(readBatch({ one: profile, two: scope }))
    expect(answers).toMatchObject({ one: { ok: false, error: { kind: 'silent' } }, two: { ok: false } })
  })
})

test('the portal’s clock is learnt from its answers', async () => {
  vi.setSystemTime(NOW - 3_600_000)
  open()
  await settled(read(profile))
  expect(portalNow()).toBe(NOW)
})
