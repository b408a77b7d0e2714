import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { writeBatch } from '@/portal/portal'
import { openPortal } from '@/portal/send'
import { terminateWorkflow } from '@/workflows/api'
import { inProcess } from '../inProcess.ts'
import type { Portal } from '../simulator/portal.ts'
import { ADMIN, smallPortal } from '../simulator/smallPortal.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Ends the three workflows of a small portal and one that is gone, under the names a, b, c and gone. */
async function endAll(prepare: (portal: Portal) => void = () => {}, statuses: string[] = []) {
  const { portal } = smallPortal()
  openPortal(inProcess(portal, ADMIN))
  const [a = '', b = '', c = ''] = portal.state.workflows.map(({ id }) => id)
  prepare(portal)
  const ids = { a, gone: '66e412fdc9bd44.36306599', b, c }
  const rows = Object.entries(ids).map(([name, id], index) => [name, terminateWorkflow(id, statuses[index])] as const)
  const writing = writeBatch(Object.fromEntries(rows))
  await vi.runAllTimersAsync()
  const outcomes = await writing
  const states = Object.fromEntries(Object.entries(outcomes).map(([name, { state }]) => [name, state]))
  return { states, outcomes, left: portal.state.workflows.length, log: portal.log }
}

test('each row has an outcome of its own; a refusal with an empty code is one, and the rows after it go on', async () => {
  const { states, outcomes, left, log } = await endAll()
  expect(states).toEqual({ a: 'done', gone: 'refused', b: 'done', c: 'done' })
  expect(outcomes.gone).toMatchObject({ error: { kind: 'portalText', code: '', message: expect.stringContaining('not found') } })
  expect(left).toBe(0)
  expect(log).toHaveLength(1)
})

test('an answer lost after the effect leaves all rows unknown, and nothing is sent again', async () => {
  const { states, left, log } = await endAll((portal) => portal.faults.nextAnswers.push({ kind: 'lostAfter', times: 1 }))
  expect(new Set(Object.values(states))).toEqual(new Set(['unknown']))
  expect(left).toBe(0)
  expect(log).toHaveLength(1)
})

test('a full bucket lets the batch go again, once carried out', async () => {
  const { states, left, log } = await endAll((portal) => portal.faults.nextAnswers.push({ kind: '503', times: 1 }))
  expect(states).toEqual({ a: 'done', gone: 'refused', b: 'done', c: 'done' })
  expect(left).toBe(0)
  expect(log).toHaveLength(2)
})

test('without rights every row is refused', async () => {
  const { states } = await endAll((portal) => portal.state.people.forEach((person) => Object.assign(person, { admin: false })))
  expect(new Set(Object.values(states))).toEqual(new Set(['refused']))
})

test('a row whose text looks like a reference goes alone, and its text arrives as it was typed', async () => {
  const { states, log } = await endAll(() => {}, ['Ended', 'Ended', 'see $result[a]', 'Ended'])
  expect(states).toEqual({ a: 'done', gone: 'refused', b: 'done', c: 'done' })
  expect(log.map(({ method, commands }) => [method, commands?.length])).toEqual([
    ['batch', 3],
    ['bizproc.workflow.terminate', undefined],
  ])
})

test('once an answer got lost the rest is kept back: its turn comes when the portal answers again', async () => {
  const { states, outcomes, left, log } = await endAll(
    (portal) => portal.faults.nextAnswers.push({ kind: 'lostAfter', times: 1, match: 'terminate' }),
    ['$result[a]', '$result[a]', '$result[a]', '$result[a]'],
  )
  expect(states).toEqual({ a: 'unknown', gone: 'refused', b: 'refused', c: 'refused' })
  expect(outcomes.c).toMatchObject({ error: { code: 'NOT_SENT' } })
  expect(left).toBe(2)
  expect(log).toHaveLength(1)
})
