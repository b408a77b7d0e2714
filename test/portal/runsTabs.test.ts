import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { countsOf } from '@/runs/machine/reducer'
import type { Browser } from './browser.ts'
import { busyPortal, openDesk, watchOrders } from './deskTab.ts'
import { begun, counts, finished, freshBrowser, prepared, seconds, until } from './runStory.ts'
import { target } from './runTargets.ts'

let browser: Browser
beforeEach(() => {
  browser = freshBrowser()
})
afterEach(() => void vi.useRealTimers())

test('what is confirmed is what was seen: another tab has changed the run since, so the person looks again', async () => {
  const portal = busyPortal(4)
  const { desk: first, id } = await prepared(browser, portal)
  const second = await openDesk(browser, portal)
  await second.findRun(id)
  first.runControls.setOptions(id, { status: 'Of the first tab' })
  await seconds(1)
  await second.runControls.confirm(id)
  await seconds(20)
  expect(second.phase(id)).toBe('ready')
  expect(second.run(id).options).toEqual({ status: 'Of the first tab' })
  expect(portal.state.workflows).toHaveLength(4)
  await second.runControls.confirm(id)
  await finished(second, id)
  expect(counts(second, id)).toEqual({ done: 4 })
})

test('a run of another tab is not undone, nor forgotten, from here: it goes on there', async () => {
  const portal = busyPortal(1)
  const first = await openDesk(browser, portal)
  const id = first.runSingle('terminate', target(portal.state.workflows[0]?.id ?? ''), { status: '' })
  await seconds(1)
  const second = await openDesk(browser, portal)
  void second.findRuns()
  await until(() => second.keepers.get(id)?.live.isElsewhere === true)
  second.runControls.undo(id)
  await seconds(1)
  expect(second.keepers.get(id)?.run.phase.kind).toBe('grace')
  await finished(first, id)
  expect(counts(first, id)).toEqual({ done: 1 })
})

test('without Web Locks: a tab that was frozen for minutes, and whose run another one took up, orders nothing more', async () => {
  browser = freshBrowser({ hasLocks: false })
  const portal = busyPortal(60)
  portal.faults.latencyMs = 5_000
  const { most } = watchOrders(portal)
  const first = await begun(browser, portal)
  await until(() => countsOf(first.desk.run(first.id)).sent > 0)
  // Its note has grown old.
  for (const name of [...browser.stored.keys()]) if (name.endsWith('/lock')) browser.stored.delete(name)
  const second = await openDesk(browser, portal)
  void second.findRuns()
  await until(() => second.keepers.get(first.id)?.run.phase.kind === 'paused')
  second.runControls.resume(first.id)
  await finished(second, first.id)
  await seconds(120)
  expect(most()).toBe(1)
  const { done = 0, notDone = 0 } = counts(second, first.id)
  expect(done + notDone).toBe(60)
  expect(counts(first.desk, first.id)).toEqual(counts(second, first.id))
})
