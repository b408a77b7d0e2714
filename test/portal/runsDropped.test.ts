import { beforeAll, beforeEach, expect, test } from 'vitest'
import { loadLanguage, loadWorkflowTexts } from '@/i18n/i18n'
import { openPortal } from '@/portal/send'
import { openSession } from '@/portal/session'
import type { Scope, Target } from '@/runs/run'
import { delegateAction } from '@/tasks/handover/delegateAction'
import { handoverQueries } from '@/tasks/handover/queries'
import { killAction } from '@/workflows/ending/killAction'
import { terminateAction } from '@/workflows/ending/terminateAction'
import { inProcess } from '../inProcess.ts'
import { ADMIN, ANNA, BORIS, HEAD, smallPortal, task, workflow } from '../simulator/smallPortal.ts'
import type { Task } from '../simulator/state.ts'

// An answer with rows that were not asked for must never be read as "gone" or "done", however well these rows happen to fit.

let small: ReturnType<typeof smallPortal>
beforeAll(async () => {
  await loadLanguage('en')
  await loadWorkflowTexts()
})
beforeEach(() => {
  small = smallPortal()
  openPortal(inProcess(small.portal, ADMIN))
  openSession({ userId: ADMIN, name: 'Alice', timeZone: 'UTC' }, true, true)
})
const watch = { signal: new AbortController().signal, onProgress: () => {} }
const waiting = (...people: number[]): Task['people'] => people.map((userId) => ({ userId, status: 0 }))

test('all that run are chosen, and the portal drops the filter by id: none of them is taken for gone', async () => {
  small.state.workflows = Array.from({ length: 120 }, (_, index) => workflow(index + 1))
  small.state.tasks = []
  const query = { origin: 'all' as const }
  const targets = await terminateAction.collect(query, watch)
  expect(targets).toHaveLength(120)
  small.portal.faults.droppedFilters = ['ID', 'WORKFLOW_ID']
  const scope: Scope = { kind: 'matching', query, words: '' }
  const checks = await terminateAction.check(targets, scope, watch)
  expect(checks.filter(({ state }) => state !== 'fine')).toEqual([])
  const seen = await killAction.look(targets, {}, 'lost', 0)
  expect([...seen.values()].filter(({ kind }) => kind !== 'there')).toEqual([])
})

test.each([['ID'], ['USER_ID'], ['ID', 'USER_ID', 'STATUS', 'USER_STATUS']])(
  'tasks to hand over are found where the portal drops %s',
  async (...dropped) => {
    // The tasks meant are not among the first page of what such a portal answers.
    const others = Array.from({ length: 130 }, (_, index) => task(1_000 + index, { people: waiting(index % 2 ? ANNA : BORIS) }))
    const shared = Array.from({ length: 40 }, (_, index) => task(300 + index, { people: waiting(ADMIN, ANNA, BORIS) }))
    small.state.tasks = [task(201), task(202), task(203, { people: waiting(ANNA, BORIS) }), ...shared, ...others]
    const targets = (await delegateAction.collect({ from: ANNA }, watch)).filter(({ data }) => Number(data.taskId) < 1_000)
    expect(targets).toHaveLength(43)
    small.portal.faults.droppedFilters = dropped
    const picked: Scope = { kind: 'picked', targets }
    const states = (await delegateAction.check(targets, picked, watch)).map(({ state }) => state)
    expect(states).toEqual(targets.map(() => 'fine'))
    small.state.tasks = small.state.tasks.map((one) => (one.id === 201 ? { ...one, people: waiting(HEAD) } : one))
    const seen = await delegateAction.look(targets, { to: HEAD }, 'lost', 0)
    expect([...seen.values()].map(({ kind }) => kind)).toEqual(['done', ...shared.map(() => 'there'), 'there', 'there'])
    const askedToo = await handoverQueries.askedToo(BORIS, [201, 202, 203]).queryFn?.({} as never)
    expect(askedToo).toEqual(new Set([203]))
  },
)

test('tasks of workflows that match are tested again, as everything that matches is', async () => {
  small.state.tasks = [task(201), task(202, { workflowId: workflow(2).id })]
  const query = { workflows: { by: HEAD } }
  const targets = (await delegateAction.collect(query, watch)) as Target[]
  expect(targets.map(({ key }) => key)).toEqual([`201:${ANNA}`])
  const scope: Scope = { kind: 'matching', query, words: '' }
  const states = async () => (await delegateAction.check(targets, scope, watch)).map(({ state }) => state)
  expect(await states()).toEqual(['fine'])
  for (const one of small.state.workflows) one.startedBy = BORIS
  expect(await states()).toEqual(['mismatch'])
})

test('of workflows chosen by who holds them only that person’s tasks are handed over', async () => {
  small.state.tasks = [task(201, { people: waiting(ANNA, BORIS) }), task(202, { people: waiting(BORIS) })]
  const keys = async (holder: number | 'left') =>
    (await delegateAction.collect({ workflows: { holder } }, watch)).map(({ key }) => key).sort()
  expect(await keys(ANNA)).toEqual([`201:${ANNA}`])
  expect(await keys(BORIS)).toEqual([`201:${BORIS}`, `202:${BORIS}`])
  expect(await keys('left')).toEqual([])
})
