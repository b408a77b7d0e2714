import { afterEach, expect, test, vi } from 'vitest'
import { countsOf } from '@/runs/machine/reducer'
import { busyPortal, openDesk, orderedIn, targetsOf, watchOrders } from './deskTab.ts'
import { begun, counts, finished, freshBrowser, prepared, seconds, until } from './runStory.ts'
import { testAction } from './testAction.ts'

afterEach(() => void vi.useRealTimers())

test('where the browser keeps nothing a run goes through all the same', async () => {
  const portal = busyPortal(30)
  const browser = freshBrowser({ keeps: false })
  const { desk, id } = await begun(browser, portal)
  await finished(desk, id)
  expect(counts(desk, id)).toEqual({ done: 30 })
  expect(browser.stored.size).toBe(0)
})

test('what cannot be written down is not sent: it waits, says so, and goes on when there is room again', async () => {
  const portal = busyPortal(60)
  portal.faults.latencyMs = 500
  const { most } = watchOrders(portal)
  const browser = freshBrowser()
  const { desk, id } = await begun(browser, portal)
  await until(() => countsOf(desk.run(id)).done > 0)
  browser.isFull = true
  await until(() => desk.live(id).waitingFor?.kind === 'storage')
  const left = () => portal.state.workflows.length
  await seconds(5)
  const before = left()
  await seconds(60)
  expect(left()).toBe(before)
  browser.isFull = false
  await finished(desk, id)
  expect(counts(desk, id)).toEqual({ done: 60 })
  expect(desk.live(id).waitingFor).toBeUndefined()
  expect(most()).toBe(1)
})

test('no order leaves before it is written down, however slow the disk is', async () => {
  const portal = busyPortal(60)
  const browser = freshBrowser()
  browser.writesTakeMs = 700
  const written = () =>
    [...browser.stored.values()].flatMap((entry) =>
      typeof entry === 'object' && entry && 'keys' in entry ? (entry.keys as string[]) : [],
    )
  const { receive } = portal
  const early: string[] = []
  portal.receive = (request) => {
    early.push(...orderedIn(request.body).filter((id) => !written().includes(id)))
    return receive(request)
  }
  const { desk, id } = await begun(browser, portal)
  await finished(desk, id)
  expect(counts(desk, id)).toEqual({ done: 60 })
  expect(early).toEqual([])
})

test('a finished run is kept as one piece; the newest 50 are, and what is under way', async () => {
  const portal = busyPortal(3)
  const browser = freshBrowser()
  const { desk, id } = await begun(browser, portal)
  await finished(desk, id)
  await seconds(1)
  const names = () => [...browser.stored.keys()].map((key) => key.split('/').slice(2).join('/'))
  expect(names()).toEqual([`run/${id}`, `run/${id}/end`])
  const end = [...browser.stored].find(([key]) => key.endsWith('/end'))?.[1]
  expect(end).toMatchObject({ rows: { length: 3 }, scope: { kind: 'picked', targets: [] } }) // each target once
  const scope = { kind: 'picked', targets: targetsOf(busyPortal(1)) } as const
  for (let more = 0; more < 55; more += 1) {
    desk.prepareRun({ action: 'terminate', scope, options: { status: '' }, back: '' })
    await seconds(1)
  }
  expect(names().filter((name) => name.split('/').length === 2)).toHaveLength(50)
  expect(names()).not.toContain(`run/${id}`)
})

test('a discarded run leaves nothing behind, even while it is being checked', async () => {
  const portal = busyPortal(3)
  portal.faults.latencyMs = 500
  const browser = freshBrowser()
  const { desk, id } = await prepared(browser, portal)
  void desk.runControls.discard(id)
  const scope = { kind: 'picked', targets: targetsOf(portal) } as const
  const other = desk.prepareRun({ action: 'terminate', scope, options: { status: '' }, back: '' })
  await seconds(0.2)
  void desk.runControls.discard(other)
  await seconds(5)
  expect(browser.stored.size).toBe(0)
  expect(desk.keepers.all()).toEqual([])
})

test('options can be typed without waiting for the disk, and are there after a reload', async () => {
  const portal = busyPortal(1)
  const browser = freshBrowser()
  const { desk, id } = await prepared(browser, portal)
  for (const status of ['E', 'En', 'End']) {
    desk.runControls.setOptions(id, { status })
    expect(desk.run(id).options).toEqual({ status })
  }
  await seconds(1)
  desk.close()
  const next = await openDesk(browser, portal)
  await next.findRun(id)
  expect(next.run(id).options).toEqual({ status: 'End' })
})

test('the journal tells the run to the portal when it begins and when it ends; one that cannot be written comes with the next', async () => {
  const portal = busyPortal(30)
  portal.faults.latencyMs = 200
  const browser = freshBrowser()
  const { desk, id } = await begun(browser, portal)
  const kept = () => JSON.parse(String(portal.state.userOptions[1]?.runs ?? '[]'))
  await until(() => kept().length === 1)
  expect(kept()).toMatchObject([{ id, action: 'terminate', count: 30, words: '', finished: false }])
  portal.faults.nextAnswers.push({ kind: 'lostBefore', times: 1, match: 'option.set' })
  await finished(desk, id)
  await seconds(5)
  expect(kept()).toMatchObject([{ finished: false }])
  expect(desk.journal()).toMatchObject([{ id, counts: { done: 30 }, finished: true }])

  // Another tab's entry, which this one never saw.
  const other = { ...kept()[0], id: 'other', at: 1 }
  portal.setUserOption(1, 'runs', JSON.stringify([other]))
  portal.state.workflows = busyPortal(1).state.workflows
  const [target] = targetsOf(portal)
  if (!target) throw new Error('A workflow is needed')
  const single = desk.runSingle('terminate', target, { status: '' })
  await finished(desk, single)
  await seconds(5)
  expect(kept().map((entry: { id: string; finished: boolean }) => [entry.id, entry.finished])).toEqual([
    [single, true],
    [id, true],
    ['other', false],
  ])
})

test('the title of the tab tells how far it is, and is the usual one afterwards', async () => {
  document.title = 'Workflow Desk'
  const portal = busyPortal(60)
  portal.faults.latencyMs = 200
  const { desk, id } = await begun(freshBrowser(), portal)
  await until(() => countsOf(desk.run(id)).done === 30)
  await seconds(0.05)
  expect(document.title).toBe('50% · Workflow Desk')
  await finished(desk, id)
  await seconds(1)
  expect(document.title).toBe('Workflow Desk')
  expect(desk.titles.at(-1)).toBe('Workflow Desk')
})

test('while the code of its action cannot be loaded it waits, and says so', async () => {
  const portal = busyPortal(20)
  const { desk, id } = await prepared(freshBrowser(), portal)
  desk.connectRuns({ terminate: () => Promise.reject(new TypeError('Failed to fetch')) }, () => {})
  await desk.runControls.confirm(id)
  await until(() => desk.live(id).waitingFor?.kind === 'portal')
  desk.connectRuns({ terminate: async () => testAction(desk.door) }, () => {})
  await finished(desk, id)
  expect(counts(desk, id)).toEqual({ done: 20 })
})

test('two runs at once go through, each with its own outcomes', async () => {
  const portal = busyPortal(60)
  const { most } = watchOrders(portal)
  const desk = await openDesk(freshBrowser(), portal)
  const all = targetsOf(portal)
  const ids = [all.slice(0, 35), all.slice(25)].map((targets) =>
    desk.prepareRun({ action: 'terminate', scope: { kind: 'picked', targets }, options: { status: '' }, back: '' }),
  )
  await until(() => ids.every((id) => desk.phase(id) === 'ready'))
  for (const id of ids) void desk.runControls.confirm(id)
  await until(() => ids.every((id) => desk.phase(id) === 'finished'))
  const both = ids.map((id) => countsOf(desk.run(id)))
  expect(both.reduce((sum, { done }) => sum + done, 0)).toBe(60)
  expect(both.reduce((sum, { gone }) => sum + gone, 0)).toBe(10)
  expect(most()).toBe(2) // each run ordered its own; the portal ended each workflow once
})
