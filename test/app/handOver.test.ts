import { expect, test } from 'vitest'
import { loadLanguage, loadWorkflowTexts } from '@/i18n/i18n'
import { openPortal } from '@/portal/send'
import { openSession } from '@/portal/session'
import { write } from '@/portal/write'
import type { Scope, Target } from '@/runs/run'
import { delegateAction } from '@/tasks/handover/delegateAction'
import { inProcess } from '../inProcess.ts'
import { ADMIN, ANNA, BORIS, HEAD, smallPortal, task, workflow } from '../simulator/smallPortal.ts'
import type { Task } from '../simulator/state.ts'

const watch = { signal: new AbortController().signal, onProgress: () => {} }
const waiting = (...people: number[]): Task['people'] => people.map((userId) => ({ userId, status: 0 }))

/** The action over a portal where Anna has three open tasks: 201 and 202 alone, 203 with Boris. */
async function act(person = ADMIN) {
  const small = smallPortal()
  const { state, portal } = small
  state.tasks = [
    task(201),
    task(202, { workflowId: workflow(2).id, templateId: 22 }),
    task(203, { people: waiting(ANNA, BORIS) }),
    task(204, { people: waiting(BORIS) }),
  ]
  openPortal(inProcess(portal, person))
  openSession({ userId: person, name: '', timeZone: 'Europe/Berlin' }, person === ADMIN, person === HEAD)
  await loadLanguage('en')
  await loadWorkflowTexts()
  const collect = (query: unknown) => delegateAction.collect(query, watch)
  const states = async (targets: Target[], scope: Scope = { kind: 'picked', targets }) =>
    Object.fromEntries((await delegateAction.check(targets, scope, watch)).map(({ key, state: found }) => [key, found]))
  const look = async (targets: Target[], to: number, why: 'lost' | 'refused' = 'lost') =>
    Object.fromEntries([...(await delegateAction.look(targets, { to }, why, 0))].map(([key, { kind }]) => [key, kind]))
  const taskOf = (id: number) => state.tasks.find((one) => one.id === id) as Task
  return { ...small, collect, states, look, taskOf }
}

test('a person’s open tasks are collected, of some templates only where asked so; each with what the run shows of it', async () => {
  const { collect } = await act()
  const all = await collect({ from: ANNA })
  expect(all.map(({ key }) => key)).toEqual([`201:${ANNA}`, `202:${ANNA}`, `203:${ANNA}`])
  expect(all[0]).toMatchObject({ title: 'Deal 1', detail: 'Approve deal', note: 'Task 201', person: ANNA })
  expect((await collect({ from: ANNA, templateIds: [22] })).map(({ key }) => key)).toEqual([`202:${ANNA}`])
})

test('the open tasks of workflows that match are collected, a row a person', async () => {
  const { collect } = await act()
  const keys = (await collect({ workflows: { by: HEAD } })).map(({ key }) => key)
  expect(keys.sort()).toEqual([`201:${ANNA}`, `203:${ANNA}`, `203:${BORIS}`, `204:${BORIS}`])
})

test('the check leaves out what is answered, never delegable, or not asked for', async () => {
  const { collect, states, taskOf } = await act()
  const targets = await collect({ from: ANNA })
  const scope: Scope = { kind: 'matching', query: { from: ANNA, templateIds: [20] }, words: '' }
  expect(await states(targets, scope)).toEqual({ [`201:${ANNA}`]: 'fine', [`202:${ANNA}`]: 'mismatch', [`203:${ANNA}`]: 'fine' })
  taskOf(201).people = [{ userId: ANNA, status: 1 }]
  taskOf(202).kind = 'HandleExternalEventActivity'
  expect(await states(targets)).toEqual({ [`201:${ANNA}`]: 'gone', [`202:${ANNA}`]: 'unfit', [`203:${ANNA}`]: 'fine' })
})

test('after a lost answer a look tells where each task is', async () => {
  const { collect, look, taskOf, state } = await act()
  const targets = await collect({ from: ANNA })
  expect(await look(targets, HEAD)).toEqual({ [`201:${ANNA}`]: 'there', [`202:${ANNA}`]: 'there', [`203:${ANNA}`]: 'there' })
  taskOf(201).people = waiting(HEAD)
  taskOf(202).people = [{ userId: ANNA, status: 1 }]
  state.tasks = state.tasks.filter(({ id }) => id !== 203)
  expect(await look(targets, HEAD)).toEqual({ [`201:${ANNA}`]: 'done', [`202:${ANNA}`]: 'gone', [`203:${ANNA}`]: 'gone' })
})

test('what the portal refused was not done by us, whoever has it now; nor is an answer of the receiver’s own a hand-over', async () => {
  const { collect, look, taskOf } = await act()
  const targets = await collect({ from: ANNA })
  taskOf(201).people = waiting(HEAD) // another administrator was first
  expect(await look(targets, HEAD, 'refused')).toMatchObject({ [`201:${ANNA}`]: 'gone', [`202:${ANNA}`]: 'there' })
  // Boris, who was asked too, answered for both: Anna's row is gone.
  taskOf(203).people = [{ userId: BORIS, status: 1 }]
  taskOf(203).status = 1
  expect(await look(targets, BORIS)).toMatchObject({ [`203:${ANNA}`]: 'undecided' })
})

test('a head cannot see what somebody outside has now: that stays undecided', async () => {
  const { collect, look, taskOf } = await act(HEAD)
  const targets = await collect({ from: ANNA })
  taskOf(201).people = waiting(ADMIN)
  expect(await look(targets, ADMIN)).toMatchObject({ [`201:${ANNA}`]: 'undecided', [`202:${ANNA}`]: 'there' })
})

test('who has the task already is refused in the portal’s words, and a look finds it where it was', async () => {
  const { collect, look, taskOf } = await act()
  const [, , shared] = await collect({ from: ANNA })
  if (!shared) throw new Error('No third task')
  const outcome = await write(delegateAction.command(shared, { to: BORIS }))
  if (outcome.state !== 'refused') throw new Error(outcome.state)
  expect(outcome.error.message).toContain('Task 203')
  expect(delegateAction.mustLook?.(outcome.error)).toBe(true)
  expect(await look([shared], BORIS, 'refused')).toEqual({ [shared.key]: 'there' })
  expect(taskOf(203).people.map(({ userId }) => userId)).toEqual([ANNA, BORIS])
})

test('nothing is ordered before somebody is chosen', async () => {
  const { collect } = await act()
  const [first] = await collect({ from: ANNA })
  expect(delegateAction.problem?.({ to: null })).toBe('Choose who gets the tasks.')
  expect(delegateAction.problem?.({ to: BORIS })).toBeUndefined()
  expect(() => first && delegateAction.command(first, { to: null })).toThrow(RangeError)
  expect(first && delegateAction.command(first, { to: BORIS }).params).toEqual({
    TASK_IDS: [201],
    FROM_USER_ID: ANNA,
    TO_USER_ID: BORIS,
  })
})
