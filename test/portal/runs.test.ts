import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { countsOf } from '@/runs/machine/reducer'
import { killWorkflow } from '../simulator/engine.ts'
import type { Browser } from './browser.ts'
import { busyPortal, watchOrders } from './deskTab.ts'
import { begun, counts, finished, freshBrowser, nextEnds, prepared, seconds, until } from './runStory.ts'

let browser: Browser
beforeEach(() => {
  browser = freshBrowser()
})
afterEach(() => void vi.useRealTimers())

describe('120 terminations', () => {
  test('with the bucket on and some that somebody else ended meanwhile: each row says what became of it', async () => {
    const portal = busyPortal(120)
    portal.faults.limiter = { on: true, burst: 4, perSecond: 1 }
    const { most, orders } = watchOrders(portal)
    const { desk, id } = await prepared(browser, portal)
    for (const { id: gone } of portal.state.workflows.filter((_, index) => index % 17 === 3)) killWorkflow(portal.state, gone)
    await desk.runControls.confirm(id)
    await finished(desk, id)
    expect(counts(desk, id)).toEqual({ done: 113, gone: 7 })
    expect(portal.state.workflows).toHaveLength(0)
    expect(orders.size).toBe(120)
    expect(most()).toBe(1)
  })

  test.each([
    ['an answer lost after the effect', 'lostAfter', { done: 120 }],
    ['a connection that ends before', 'lostBefore', { done: 110, notDone: 10 }],
    ['the gateway’s page after the effect', '504html', { done: 120 }],
    ['a crash', '500', { done: 110, notDone: 10 }],
    ['a page instead of an answer', 'html200', { done: 110, notDone: 10 }],
    ['operating time spent', '429', { done: 120 }],
    ['a full bucket', '503', { done: 120 }],
  ] as const)('and %s', async (_, kind, outcome) => {
    const portal = busyPortal(120)
    const { most } = watchOrders(portal)
    const { desk, id } = await prepared(browser, portal)
    nextEnds(portal, kind)
    await desk.runControls.confirm(id)
    await finished(desk, id)
    expect(counts(desk, id)).toEqual(outcome)
    expect(most()).toBe(1)
    expect(portal.state.workflows).toHaveLength('notDone' in outcome ? outcome.notDone : 0)
  })

  test('without a connection for 20 s in the middle: nothing is sent until it is back, and the lost rows are looked at', async () => {
    const portal = busyPortal(120)
    portal.faults.latencyMs = 300
    const { most } = watchOrders(portal)
    const { desk, id } = await begun(browser, portal)
    await until(() => countsOf(desk.run(id)).done >= 30)
    portal.faults.offlineUntil = Date.now() + 20_000
    await until(() => desk.live(id).waitingFor?.kind === 'portal')
    const sent = portal.log.filter(({ commands }) => commands).length
    await seconds(6)
    expect(portal.log.filter(({ commands }) => commands)).toHaveLength(sent)
    await finished(desk, id)
    const { done = 0, notDone = 0 } = counts(desk, id)
    expect(done + notDone).toBe(120)
    expect(notDone).toBe(portal.state.workflows.length)
    expect(most()).toBe(1)
  })

  test('and an expired token in the middle: it is renewed, and nobody notices', async () => {
    const portal = busyPortal(120)
    portal.faults.latencyMs = 300
    const { desk, id } = await begun(browser, portal)
    await until(() => countsOf(desk.run(id)).done >= 30)
    portal.expireTokens()
    await finished(desk, id)
    expect(counts(desk, id)).toEqual({ done: 120 })
  })

  test('and a token that cannot be renewed for a while: it waits, nothing is lost', async () => {
    const portal = busyPortal(120)
    const { most } = watchOrders(portal)
    portal.faults.latencyMs = 300
    const { desk, id } = await begun(browser, portal)
    await until(() => countsOf(desk.run(id)).done >= 30)
    portal.expireTokens()
    portal.faults.unansweredRefresh = true
    await until(() => desk.live(id).waitingFor?.kind === 'portal')
    await seconds(30)
    expect(countsOf(desk.run(id)).toDo).toBeGreaterThan(0)
    portal.faults.unansweredRefresh = false
    await finished(desk, id)
    expect(counts(desk, id)).toEqual({ done: 120 })
    expect(most()).toBe(1)
  })

  test('operating time: it says until when it waits, longer each time, and goes on', async () => {
    const portal = busyPortal(20)
    const { desk, id } = await prepared(browser, portal)
    nextEnds(portal, '429', 3)
    await desk.runControls.confirm(id)
    for (const expected of [30, 60, 120]) {
      await until(() => desk.live(id).waitingFor?.kind === 'operationTime')
      const { waitingFor } = desk.live(id)
      const left = waitingFor && 'until' in waitingFor ? (waitingFor.until - Date.now()) / 1_000 : 0
      expect(Math.ceil(left / 10) * 10).toBe(expected)
      await seconds(expected)
    }
    await finished(desk, id)
    expect(counts(desk, id)).toEqual({ done: 20 })
  })
})

describe('rows in doubt', () => {
  test('are looked at 60 s after their answer got lost, not before, while the others go on', async () => {
    const portal = busyPortal(30)
    const { desk, id } = await prepared(browser, portal)
    nextEnds(portal, 'lostAfter')
    await desk.runControls.confirm(id)
    await until(() => desk.phase(id) === 'settling')
    expect(counts(desk, id)).toEqual({ inDoubt: 10, done: 20 })
    expect(desk.live(id).waitingFor?.kind).toBe('doubts')
    const lists = () => portal.log.filter(({ method }) => method === 'bizproc.workflow.instances').length
    const before = lists()
    await seconds(50)
    expect(lists()).toBe(before)
    await seconds(15)
    expect(counts(desk, id)).toEqual({ done: 30 })
  })

  test('are looked at again and again while that cannot be read', async () => {
    const portal = busyPortal(10)
    const { desk, id } = await prepared(browser, portal)
    nextEnds(portal, 'lostAfter')
    await desk.runControls.confirm(id)
    await until(() => desk.phase(id) === 'settling')
    portal.faults.missingMethods = ['bizproc.workflow.instances']
    await seconds(300)
    expect(desk.phase(id)).toBe('settling')
    expect(desk.live(id).waitingFor?.kind).toBe('portal')
    portal.faults.missingMethods = []
    await finished(desk, id)
    expect(counts(desk, id)).toEqual({ done: 10 })
  })

  test('stay unknown when the person does not want to wait', async () => {
    const portal = busyPortal(10)
    const { desk, id } = await prepared(browser, portal)
    nextEnds(portal, 'lostAfter')
    await desk.runControls.confirm(id)
    await until(() => desk.phase(id) === 'settling')
    desk.runControls.stop(id)
    await finished(desk, id)
    expect(counts(desk, id)).toEqual({ unknown: 10 })
  })
})
