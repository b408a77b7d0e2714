import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { countsOf } from '@/runs/machine/reducer'
import { killWorkflow } from '../simulator/engine.ts'
import type { Browser } from './browser.ts'
import { busyPortal, openDesk, targetsOf, watchOrders } from './deskTab.ts'
import { begun, counts, finished, freshBrowser, prepared, seconds, until } from './runStory.ts'

let browser: Browser
beforeEach(() => {
  browser = freshBrowser()
})
afterEach(() => void vi.useRealTimers())

test('the person takes it back within 5 s: nothing is sent', async () => {
  const portal = busyPortal(3)
  const { desk, id } = await prepared(browser, portal)
  await desk.runControls.confirm(id)
  await seconds(4)
  desk.runControls.undo(id)
  await seconds(20)
  expect(desk.phase(id)).toBe('ready')
  expect(portal.state.workflows).toHaveLength(3)
})

test('the person pauses: the batch on its way is the last until it is resumed', async () => {
  const portal = busyPortal(120)
  portal.faults.latencyMs = 1_000
  const { most } = watchOrders(portal)
  const { desk, id } = await begun(browser, portal)
  await until(() => countsOf(desk.run(id)).sent > 0)
  desk.runControls.pause(id)
  await seconds(60)
  expect(counts(desk, id)).toEqual({ done: 10, toDo: 110 })
  expect(desk.afterwards).toHaveBeenCalledTimes(1)
  desk.runControls.resume(id)
  await finished(desk, id)
  expect(counts(desk, id)).toEqual({ done: 120 })
  expect(most()).toBe(1)
})

test('the person pauses and resumes within one batch: nothing goes twice', async () => {
  const portal = busyPortal(40)
  portal.faults.latencyMs = 1_000
  const { most } = watchOrders(portal)
  const { desk, id } = await begun(browser, portal)
  await until(() => countsOf(desk.run(id)).sent > 0)
  for (let times = 0; times < 5; times += 1) {
    desk.runControls.pause(id)
    desk.runControls.resume(id)
  }
  await finished(desk, id)
  expect(counts(desk, id)).toEqual({ done: 40 })
  expect(most()).toBe(1)
})

test('the person stops: the rest is not sent, and can be retried as a run of its own', async () => {
  const portal = busyPortal(120)
  portal.faults.latencyMs = 1_000
  const { desk, id } = await begun(browser, portal)
  await until(() => countsOf(desk.run(id)).sent > 0)
  desk.runControls.stop(id)
  await finished(desk, id)
  expect(counts(desk, id)).toEqual({ done: 10, notSent: 110 })
  const keys = desk.run(id).rows.map(({ target }) => target.key)
  const retry = desk.runControls.retry(id, keys)
  await until(() => desk.phase(retry) === 'ready')
  expect(counts(desk, retry)).toEqual({ toDo: 110 })
})

test('the person confirms a check of long ago: it is made again, and nothing is sent', async () => {
  const portal = busyPortal(3)
  const { desk, id } = await prepared(browser, portal)
  await seconds(601)
  killWorkflow(portal.state, portal.state.workflows[0]?.id ?? '')
  await desk.runControls.confirm(id)
  await seconds(20)
  expect(desk.phase(id)).toBe('ready')
  expect(counts(desk, id)).toEqual({ leftOut: 1, toDo: 2 })
  expect(portal.state.workflows).toHaveLength(2)
})

test('the person ends one: grace, order, done; taken back it leaves no trace', async () => {
  const portal = busyPortal(2)
  const desk = await openDesk(browser, portal)
  const [first, second] = targetsOf(portal)
  if (!first || !second) throw new Error('Two workflows are needed')
  const id = desk.runSingle('terminate', first, { status: '' })
  expect(desk.phase(id)).toBe('grace')
  await finished(desk, id)
  expect(portal.state.workflows.map(({ id }) => id)).toEqual([second.key])
  const undone = desk.runSingle('terminate', second, { status: '' })
  await seconds(2)
  desk.runControls.undo(undone)
  await seconds(20)
  expect(desk.keepers.get(undone)).toBeUndefined()
  expect([...browser.stored.keys()].filter((key) => key.includes(undone))).toEqual([])
  expect(portal.state.workflows).toHaveLength(1)
})
