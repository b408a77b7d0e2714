import { expect, test, vi } from 'vitest'
import { NoAnswer } from '@/portal/connection'
import { listAll } from '@/portal/listAll'
import { openPortal } from '@/portal/send'
import { taskPage } from '@/tasks/api'
import { workflowPage } from '@/workflows/api'
import { inProcess } from '../inProcess.ts'
import type { Portal } from '../simulator/portal.ts'
import { ADMIN, ANNA, BORIS, smallPortal, task, workflow } from '../simulator/smallPortal.ts'

/** A portal whose answers can be followed by something that happens there. */
function open(prepare: (portal: Portal) => void, meanwhile: (portal: Portal) => void = () => {}, after = 1) {
  const { portal } = smallPortal()
  prepare(portal)
  const connection = inProcess(portal, ADMIN)
  openPortal({
    ...connection,
    async post(...call) {
      const answer = await connection.post(...call)
      if (portal.log.length === after) meanwhile(portal)
      return answer
    },
  })
  return portal
}
const tasks =
  (count: number) =>
  ({ state }: Portal) =>
    void Object.assign(state, { tasks: Array.from({ length: count }, (_, index) => task(index + 1)) })
const allTasks = (more: { signal?: AbortSignal; onProgress?: (progress: { loaded: number; total: number }) => void } = {}) =>
  listAll(taskPage({ userId: 'everybody' }), {
    key: ({ id, userId }) => `${id}/${userId}`,
    order: { ID: 'ASC', USER_ID: 'ASC' },
    ...more,
  })

test.each([
  [0, 1],
  [50, 1],
  [51, 2],
  [130, 2],
  [2_600, 3],
])('%i rows come in %i requests, each once, in order', async (count, requests) => {
  const portal = open(tasks(count))
  const rows = await allTasks()
  expect(rows.map(({ id }) => id)).toEqual(Array.from({ length: count }, (_, index) => index + 1))
  expect(portal.log).toHaveLength(requests)
})

test('a task of two people is two rows', async () => {
  open(
    ({ state }) =>
      void Object.assign(state, { tasks: [task(1, { people: [ANNA, BORIS].map((userId) => ({ userId, status: 0 })) })] }),
  )
  expect((await allTasks()).map(({ userId }) => userId)).toEqual([ANNA, BORIS])
})

test('text ids are no trouble', async () => {
  const portal = open(
    ({ state }) => void Object.assign(state, { workflows: Array.from({ length: 130 }, (_, index) => workflow(index + 1)) }),
  )
  const rows = await listAll(workflowPage(), { key: ({ id }) => id, order: { ID: 'ASC' } })
  expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(portal.state.workflows.map(({ id }) => id)))
})

test('rows that come meanwhile shift the pages, and none is counted twice', async () => {
  const older = (portal: Portal) => portal.state.tasks.unshift(task(-1), task(-2), task(-3))
  open(tasks(120), older)
  const ids = (await allTasks()).map(({ id }) => id)
  expect(ids).toEqual(Array.from({ length: 120 }, (_, index) => index + 1))
})

test('rows that go meanwhile do not make it read page 1 for ever', async () => {
  const portal = open(tasks(300), tasks(90))
  const rows = await allTasks()
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  expect(rows).toHaveLength(90)
  expect(portal.log.length).toBeLessThanOrEqual(2)
})

test('a page past the end is page 1 again, and ends it', async () => {
  const portal = open(tasks(3_000), tasks(90), 2)
  const rows = await allTasks()
  expect(rows.map(({ id }) => id)).toEqual(Array.from({ length: 2_550 }, (_, index) => index + 1))
  expect(portal.log).toHaveLength(3)
})

test('progress is told, and ends at the total', async () => {
  open(tasks(2_600))
  const onProgress = vi.fn()
  await allTasks({ onProgress })
  expect(onProgress.mock.calls.map(([{ loaded, total }]) => [loaded, total])).toEqual([
    [50, 2_600],
    [2_550, 2_600],
    [2_600, 2_600],
  ])
})

test('cancelled it throws the reason and asks nothing more', async () => {
  const cancel = new AbortController()
  const portal = open(tasks(2_600), () => cancel.abort(new Error('enough')))
  await expect(allTasks({ signal: cancel.signal })).rejects.toThrow('enough')
  expect(portal.log).toHaveLength(1)
})

test('a refusal in the middle is an error, not a shorter list', async () => {
  open(tasks(130), ({ state }) => void Object.assign(state, { plan: 'none' }))
  await expect(allTasks()).rejects.toMatchObject({ kind: 'noPlan' })
})

test('a portal that cannot finish fifty pages in time is asked for fewer, and nothing is missed', async () => {
  const { portal } = smallPortal()
  tasks(3_000)(portal)
  const connection = inProcess(portal, ADMIN)
  const sizes: number[] = []
  openPortal({
    ...connection,
    async post(method, form, timeoutMs) {
      const pages = form.match(/cmd%5Bp\d+%5D/g)?.length ?? 1
      sizes.push(pages)
      if (pages > 15) throw new NoAnswer('timeout', 'unknown')
      return connection.post(method, form, timeoutMs)
    },
  })
  expect(await allTasks()).toHaveLength(3_000)
  expect(sizes).toEqual([1, 50, 12, 12, 12, 12, 11])
})

test('one that answers no page at all is given up', async () => {
  const { portal } = smallPortal()
  tasks(300)(portal)
  const connection = inProcess(portal, ADMIN)
  openPortal({
    ...connection,
    async post(method, form, timeoutMs) {
      if (form.includes('p50')) throw new NoAnswer('timeout', 'unknown')
      return connection.post(method, form, timeoutMs)
    },
  })
  await expect(allTasks()).rejects.toMatchObject({ kind: 'silent' })
})
