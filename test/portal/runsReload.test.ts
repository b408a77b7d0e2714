import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { countsOf } from '@/runs/machine/reducer'
import type { Browser } from './browser.ts'
import { busyPortal, type Desk, openDesk, watchOrders } from './deskTab.ts'
import { begun, counts, finished, freshBrowser, prepared, seconds, until } from './runStory.ts'

let browser: Browser
beforeEach(() => {
  browser = freshBrowser()
})
afterEach(() => void vi.useRealTimers())

/** What the new page finds of a run. */
async function found(desk: Desk, id: string) {
  void desk.findRuns()
  await until(() => desk.keepers.get(id) !== undefined && desk.keepers.get(id)?.session === undefined)
}

describe('a reload', () => {
  test.each([0, 100, 350, 700, 1_000, 1_150])(
    'in the middle, %i ms after the first batch left: it is found, resumed, and no row is acted on twice',
    async (ms) => {
      const portal = busyPortal(120)
      portal.faults.latencyMs = 300
      const { most, orders } = watchOrders(portal)
      const first = await begun(browser, portal)
      await until(() => countsOf(first.desk.run(first.id)).sent > 0)
      await vi.advanceTimersByTimeAsync(ms)
      first.desk.close()
      await seconds(5)
      const ended = 120 - portal.state.workflows.length

      const desk = await openDesk(browser, portal)
      await found(desk, first.id)
      expect(desk.run(first.id).phase).toEqual({ kind: 'paused', why: 'found' })
      expect(desk.activeRuns.count()).toBe(1)
      const { done = 0, inDoubt = 0, toDo = 0 } = counts(desk, first.id)
      expect(done + inDoubt + toDo).toBe(120)
      expect(done).toBeLessThanOrEqual(ended)
      await seconds(30)
      expect(portal.state.workflows).toHaveLength(120 - ended)

      desk.runControls.resume(first.id)
      await finished(desk, first.id)
      const { done: through = 0, notDone = 0 } = counts(desk, first.id)
      expect(through + notDone).toBe(120)
      expect(portal.state.workflows).toHaveLength(notDone)
      expect(orders.size).toBe(through)
      expect(most()).toBe(1)
      expect(desk.activeRuns.count()).toBe(0)
    },
  )

  test('again and again', async () => {
    const portal = busyPortal(120)
    portal.faults.latencyMs = 300
    const { most } = watchOrders(portal)
    const first = await begun(browser, portal)
    let desk = first.desk
    for (let reloads = 0; reloads < 6; reloads += 1) {
      await vi.advanceTimersByTimeAsync(170 * reloads)
      desk.close()
      desk = await openDesk(browser, portal)
      await found(desk, first.id)
      desk.runControls.resume(first.id)
      await until(() => desk.phase(first.id) !== 'paused')
    }
    await finished(desk, first.id)
    const { done = 0, notDone = 0 } = counts(desk, first.id)
    expect(done + notDone).toBe(120)
    expect(most()).toBe(1)
  })

  test('during the grace: nothing was sent, it is ready again', async () => {
    const portal = busyPortal(3)
    const first = await prepared(browser, portal)
    await first.desk.runControls.confirm(first.id)
    await seconds(2)
    first.desk.close()
    const desk = await openDesk(browser, portal)
    await found(desk, first.id)
    await seconds(20)
    expect(desk.phase(first.id)).toBe('ready')
    expect(portal.state.workflows).toHaveLength(3)
  })

  test('while it collects: it is collected anew when somebody opens it', async () => {
    const portal = busyPortal(40)
    portal.faults.latencyMs = 2_000
    const first = await openDesk(browser, portal)
    const scope = { kind: 'matching', query: { templateId: 20 }, words: 'Approve deal' } as const
    const id = first.prepareRun({ action: 'terminate', scope, options: { status: '' }, back: '' })
    await seconds(1)
    expect(first.phase(id)).toBe('collecting')
    first.close()
    const desk = await openDesk(browser, portal)
    void desk.findRuns()
    await seconds(10)
    expect(desk.keepers.get(id)).toBeUndefined()
    void desk.findRun(id)
    await until(() => desk.keepers.get(id)?.run.phase.kind === 'ready')
    expect(counts(desk, id)).toEqual({ toDo: 40 })
  })

  test('after the end: the result is still there', async () => {
    const portal = busyPortal(3)
    const first = await begun(browser, portal)
    await finished(first.desk, first.id)
    await seconds(1)
    const run = first.desk.run(first.id)
    first.desk.close()
    const desk = await openDesk(browser, portal)
    await desk.findHeads()
    expect(desk.keepers.all()).toMatchObject([{ id: first.id, phase: { kind: 'finished' }, counts: { done: 3 } }])
    expect(desk.keepers.get(first.id)).toBeUndefined() // its rows are read when its page is opened
    await desk.findRun(first.id)
    expect(desk.run(first.id)).toEqual(run)
    expect(desk.activeRuns.count()).toBe(0)
  })

  test('of a run that nobody knows says so', async () => {
    const desk = await openDesk(browser, busyPortal(1))
    await desk.findRun('nothing')
    expect(desk.keepers.isMissing('nothing')).toBe(true)
  })
})

describe.each([
  ['with Web Locks', true],
  ['on a portal without https, so without Web Locks', false],
])('a second tab, %s,', (_, hasLocks) => {
  beforeEach(() => {
    browser = freshBrowser({ hasLocks })
  })

  test('shows how it goes on, cannot drive it, and takes it up after the first is closed', async () => {
    const portal = busyPortal(120)
    portal.faults.latencyMs = 5_000
    const { most } = watchOrders(portal)
    const first = await begun(browser, portal)
    await until(() => countsOf(first.desk.run(first.id)).done > 0)

    const second = await openDesk(browser, portal)
    await found(second, first.id)
    expect(second.live(first.id).isElsewhere).toBe(true)
    second.runControls.resume(first.id)
    second.runControls.stop(first.id)
    await seconds(8)
    expect(second.live(first.id).isElsewhere).toBe(true)
    expect(['running', 'paused']).toContain(first.desk.phase(first.id))
    expect(countsOf(second.run(first.id)).done).toBeGreaterThan(10)

    first.desk.runControls.pause(first.id)
    await until(() => first.desk.keepers.get(first.id)?.session === undefined)
    await until(() => !second.live(first.id).isElsewhere)
    expect(second.run(first.id).phase).toEqual({ kind: 'paused', why: 'person' })
    second.runControls.resume(first.id)
    await seconds(8)
    expect(first.desk.live(first.id).isElsewhere).toBe(true)
    first.desk.runControls.resume(first.id)
    await finished(second, first.id)
    await seconds(8)
    for (const desk of [first.desk, second]) {
      expect(counts(desk, first.id)).toEqual({ done: 120 })
      expect(desk.live(first.id).isElsewhere).toBe(false)
    }
    expect(most()).toBe(1)
  })

  test('takes a run whose tab is gone', async () => {
    const portal = busyPortal(40)
    portal.faults.latencyMs = 2_000
    const { most } = watchOrders(portal)
    const first = await begun(browser, portal)
    await until(() => countsOf(first.desk.run(first.id)).done > 0)
    first.desk.close()
    const second = await openDesk(browser, portal)
    await found(second, first.id)
    await until(() => second.run(first.id).phase.kind === 'paused')
    second.runControls.resume(first.id)
    await finished(second, first.id)
    const { done = 0, notDone = 0 } = counts(second, first.id)
    expect(done + notDone).toBe(40)
    expect(most()).toBe(1)
  })
})
