import { expect, test } from 'vitest'
import { ADMIN, ANNA, BORIS, DISMISSED, EXTRANET, HEAD, NOW, smallPortal, task } from './smallPortal.ts'
import type { Task } from './state.ts'

/** A portal whose task 200 is Anna's alone. */
const delegation = (more: Partial<Task> = {}) => {
  const small = smallPortal()
  const own = task(200, { workflowId: 'none', ...more })
  small.state.tasks.push(own)
  const delegate = (userId: number, ids: unknown, from: unknown = ANNA, to: unknown = BORIS) =>
    small.ask('bizproc.task.delegate', { TASK_IDS: ids, FROM_USER_ID: from, TO_USER_ID: to }, userId)
  return { ...small, own, delegate }
}

test('delegate: the values are checked first', () => {
  const { delegate } = delegation()
  for (const ids of [[], undefined, '101', ['x']])
    expect(delegate(ANNA, ids)).toMatchObject({ error: 'ERROR_TASK_VALIDATION', error_description: 'Invalid TASK_IDS' })
  expect(delegate(ANNA, [101], 0)).toMatchObject({ error: 'ERROR_INVALID_USER_ID', error_description: 'Invalid FROM_USER_ID' })
  expect(delegate(ANNA, [101], ANNA, '')).toMatchObject({ error_description: 'Invalid TO_USER_ID' })
})

test('delegate: own tasks, a subordinate’s, or an administrator’s choice; never to extranet', () => {
  expect(delegation().delegate(ANNA, ['101']).result).toBe(true)
  expect(delegation().delegate(HEAD, [101]).result).toBe(true)
  expect(delegation().delegate(ADMIN, [101]).result).toBe(true)
  expect(delegation().delegate(BORIS, [101])).toMatchObject({ error: 'ERROR_DELEGATION_NOT_ALLOWED' })
  expect(delegation().delegate(ADMIN, [101], ANNA, EXTRANET)).toMatchObject({
    error_description: 'Task delegation is only available for intranet users',
  })
})

test('delegate: a guest may not, though it is their own; who has left may give and take', () => {
  const guests = delegation({ people: [{ userId: EXTRANET, status: 0 }] })
  expect(guests.delegate(EXTRANET, [200], EXTRANET)).toMatchObject({ error: 'ERROR_DELEGATION_NOT_ALLOWED' })
  const left = delegation({ people: [{ userId: DISMISSED, status: 0 }] })
  expect(left.delegate(ADMIN, [200], DISMISSED).result).toBe(true)
  expect(left.delegate(BORIS, [200], BORIS, DISMISSED).result).toBe(true)
})

test('delegate: the command of a state machine moves for nobody', () => {
  expect(delegation({ kind: 'HandleExternalEventActivity' }).delegate(ADMIN, [200])).toMatchObject({
    error_description: 'Task "Task 200" cannot be delegated',
  })
})

test.each([
  [0, 'subordinates only', { anna: false, head: true, admin: true }],
  [1, 'any employee', { anna: true, head: true, admin: true }],
  [2, 'nobody', { anna: false, head: false, admin: true }],
  [3, 'never', { anna: false, head: false, admin: false }],
] as const)('delegate: type %i, %s', (type, _, allowed) => {
  const moved = (userId: number) => delegation({ delegation: type }).delegate(userId, [200]).result === true
  expect({ anna: moved(ANNA), head: moved(HEAD), admin: moved(ADMIN) }).toEqual(allowed)
})

test('delegate: the row moves, the id stays; a participant cannot be asked twice', () => {
  const { delegate, own } = delegation()
  delegate(ANNA, [200])
  expect(own).toMatchObject({ id: 200, people: [{ userId: BORIS, status: 0 }], modified: NOW })
  expect(delegate(ADMIN, [102], BORIS, HEAD)).toMatchObject({ error: 'ERROR_DELEGATION_NOT_ALLOWED' })
})

test('delegate: partial success is an error, what does not match is skipped without a word', () => {
  const { delegate, own, state } = delegation({ delegation: 3 })
  expect(delegate(ANNA, [101, 200, 999])).toMatchObject({ error_description: 'Task "Task 200" cannot be delegated' })
  expect(state.tasks.find(({ id }) => id === 101)?.people[0]?.userId).toBe(BORIS)
  expect(own.people[0]?.userId).toBe(ANNA)
  expect(delegation().delegate(ANNA, [101, 999]).result).toBe(true)
  expect(delegation().delegate(ANNA, [999])).toMatchObject({
    error: 'ERROR_DELEGATION_NOT_ALLOWED',
    error_description: 'Task not found.',
  })
})

test('delegate: several refusals are one text, with ; between', () => {
  const { delegate, state } = delegation({ delegation: 3 })
  state.tasks.push(
    task(201, {
      name: 'Other',
      people: [
        { userId: ANNA, status: 0 },
        { userId: BORIS, status: 0 },
      ],
    }),
  )
  expect(delegate(ANNA, [200, 201])).toMatchObject({
    error_description: 'Task "Task 200" cannot be delegated;Task "Other": the user already takes part in it',
  })
})

test('delegate: [0] means every waiting task of FROM', () => {
  const { delegate, rows } = delegation()
  expect(delegate(ANNA, [0]).result).toBe(true)
  expect(rows('bizproc.task.list', { filter: { USER_ID: ANNA } })).toEqual([])
})

test('delegate: a zero among ids is only left out', () => {
  const { delegate, own } = delegation()
  expect(delegate(ANNA, ['0', '101']).result).toBe(true)
  expect(own.people).toEqual([{ userId: ANNA, status: 0 }])
})
