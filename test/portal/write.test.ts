import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { write } from '@/portal/portal'
import { openPortal } from '@/portal/send'
import { completeTask } from '@/tasks/api'
import { ANNA, approval, inboxOf, taskIn } from '../app/inboxOf.ts'
import { inProcess } from '../inProcess.ts'
import type { AnswerFault } from '../simulator/faults.ts'
import type { Portal } from '../simulator/portal.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** Approves task 201 while something goes wrong: what the app takes it for, and what the portal has. */
async function approve(prepare: (portal: Portal) => void) {
  const portal = inboxOf(approval('Approve'))
  openPortal(inProcess(portal, ANNA))
  prepare(portal)
  const writing = write(completeTask({ taskId: 201, outcome: 'yes' }))
  await vi.runAllTimersAsync()
  const outcome = await writing
  return {
    state: outcome.state,
    kind: outcome.state === 'done' ? undefined : outcome.error.kind,
    effects: taskIn(portal, 201).answers.length,
    posts: portal.log.filter(({ method }) => method === 'bizproc.task.complete').length,
  }
}
const fault = (kind: AnswerFault['kind'], effect?: boolean) => (portal: Portal) =>
  void portal.faults.nextAnswers.push({ kind, times: 1, ...(effect === undefined ? {} : { effect }) })

describe('an answer that says what happened', () => {
  test('is done', async () => {
    expect(await approve(() => {})).toEqual({ state: 'done', kind: undefined, effects: 1, posts: 1 })
  })

  test('is done without `time` too', async () => {
    expect(await approve(fault('notime'))).toEqual({ state: 'done', kind: undefined, effects: 1, posts: 1 })
  })

  test('is refused in the portal’s words', async () => {
    const somebodyWasFirst = (portal: Portal) => void Object.assign(taskIn(portal, 201), { status: 2 })
    expect(await approve(somebodyWasFirst)).toEqual({ state: 'refused', kind: 'conflict', effects: 0, posts: 1 })
  })
})

describe('an answer that says nothing about the effect is unknown, and the order never goes out again', () => {
  test.each([
    ['500, not carried out', fault('500', false), 'unexpected', 0],
    ['500, carried out', fault('500', true), 'unexpected', 1],
    ['the gateway’s page, not carried out', fault('504html', false), 'silent', 0],
    ['the gateway’s page, carried out', fault('504html', true), 'silent', 1],
    ['a page with 200, not carried out', fault('html200', false), 'silent', 0],
    ['a page with 200, carried out', fault('html200', true), 'silent', 1],
    ['half of an answer', fault('lostAfter'), 'offline', 1],
    ['the connection ends before', fault('lostBefore'), 'offline', 0],
    [
      'no connection',
      (portal: Portal) => void Object.assign(portal.faults, { offlineUntil: Number.POSITIVE_INFINITY }),
      'offline',
      0,
    ],
  ])('%s', async (_, prepare, kind, effects) => {
    expect(await approve(prepare)).toEqual({ state: 'unknown', kind, effects, posts: 1 })
  })
})

describe('what was certainly not carried out', () => {
  test('for a full bucket goes again, and has one effect', async () => {
    expect(await approve(fault('503'))).toEqual({ state: 'done', kind: undefined, effects: 1, posts: 2 })
  })

  test('for a full bucket is given up after six times, as refused', async () => {
    const full = (portal: Portal) => void portal.faults.nextAnswers.push({ kind: '503', times: 99 })
    expect(await approve(full)).toEqual({ state: 'refused', kind: 'limit', effects: 0, posts: 6 })
  })

  test('for an expired token goes again with a new one, and has one effect', async () => {
    expect(await approve((portal) => portal.expireTokens())).toEqual({ state: 'done', kind: undefined, effects: 1, posts: 2 })
  })

  test('with a token that cannot be renewed is refused as expired', async () => {
    const expire = (portal: Portal) => {
      portal.expireTokens()
      portal.faults.unansweredRefresh = true
    }
    expect(await approve(expire)).toEqual({ state: 'refused', kind: 'expired', effects: 0, posts: 1 })
  })

  test('for spent operating time is refused, and not repeated', async () => {
    expect(await approve(fault('429'))).toEqual({ state: 'refused', kind: 'operationTime', effects: 0, posts: 1 })
  })

  test('is not even sent while the browser says that it is offline and a question gets lost too', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    const away = (portal: Portal) => void Object.assign(portal.faults, { offlineUntil: Number.POSITIVE_INFINITY })
    expect(await approve(away)).toEqual({ state: 'refused', kind: 'offline', effects: 0, posts: 0 })
  })

  test('is sent where the browser is wrong about that', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    expect(await approve(() => {})).toEqual({ state: 'done', kind: undefined, effects: 1, posts: 1 })
  })
})
