import { expect, test } from 'vitest'
import { ADMIN, ANNA, BORIS, HEAD, smallPortal, task } from './smallPortal.ts'
import type { Task } from './state.ts'

const field = (Id: string, more: object = {}) => ({ Id, Type: 'string', Name: Id, Multiple: false, Required: false, ...more })

/** A portal whose task 200 is Anna's alone. */
function withTask(more: Partial<Task>) {
  const small = smallPortal()
  const own = task(200, { workflowId: 'none', ...more })
  small.state.tasks.push(own)
  const complete = (params: object = {}) => small.ask('bizproc.task.complete', { TASK_ID: 200, STATUS: 3, ...params }, ANNA)
  return { ...small, own, complete }
}

test('one row per task × user as soon as USER_ID or USER_STATUS is named', () => {
  const { rows } = smallPortal()
  expect(rows('bizproc.task.list')).toHaveLength(2)
  expect(rows('bizproc.task.list', { select: ['ID', 'USER_ID'] }).map(({ USER_ID }) => USER_ID)).toEqual(['4', '2', '3'])
  expect(rows('bizproc.task.list', { filter: { USER_STATUS: 0 } })).toHaveLength(3)
})

test('an administrator sees all tasks, others their own, a head those of subordinates', () => {
  const { rows, ask } = smallPortal()
  const of = (userId: number, filter: object = {}) => ask('bizproc.task.list', { filter }, userId)
  expect(rows('bizproc.task.list', {}, ADMIN)).toHaveLength(2)
  expect(rows('bizproc.task.list', {}, ANNA)).toHaveLength(1)
  expect(of(HEAD, { USER_ID: ANNA }).total).toBe(1)
  expect(of(HEAD, { USER_ID: BORIS }).total).toBe(1) // a department below
  expect(of(ANNA, { USER_ID: BORIS })).toMatchObject({ error: 'ACCESS_DENIED' })
  expect(of(ANNA, { '!USER_ID': ANNA }).total).toBe(0) // only the exact key counts
  expect(of(ANNA, { USER_ID: [ANNA] })).toMatchObject({ error: 'ACCESS_DENIED' }) // cast to 1
  expect(of(ADMIN, { USER_ID: [ANNA, BORIS] }).total).toBe(0) // the administrator's own, who is 1
})

test('completed tasks are in the list too', () => {
  const { rows } = withTask({ status: 1, people: [{ userId: ANNA, status: 1 }] })
  expect(rows('bizproc.task.list', {}, ANNA)).toHaveLength(2)
  expect(rows('bizproc.task.list', { filter: { USER_ID: ANNA, USER_STATUS: 0, STATUS: 0 } }, ANNA)).toHaveLength(1)
})

test('DOCUMENT_URL is empty without MODULE_ID; tasks of deleted templates drop out with the template’s name', () => {
  const { rows } = withTask({ templateId: 999 })
  expect(rows('bizproc.task.list', { select: ['ID', 'MODULE_ID'] })[0]).toMatchObject({ DOCUMENT_URL: '/crm/deal/details/1/' })
  expect(rows('bizproc.task.list', { select: ['ID'] })[0]).toMatchObject({ DOCUMENT_URL: '' })
  expect(rows('bizproc.task.list')).toHaveLength(3)
  expect(rows('bizproc.task.list', { select: ['ID', 'WORKFLOW_TEMPLATE_NAME'] })).toHaveLength(2)
})

test('DOCUMENT_URL comes by itself: it cannot be selected, filtered or ordered by', () => {
  const { rows } = smallPortal()
  const asked = { select: ['DOCUMENT_URL'], filter: { DOCUMENT_URL: 'x' }, order: { DOCUMENT_URL: 'ASC' } }
  expect(rows('bizproc.task.list', asked)).toEqual(rows('bizproc.task.list'))
})

test('a condition that is dropped joins no people', () => {
  expect(smallPortal().rows('bizproc.task.list', { filter: { '%USER_ID': 5, '=USER_STATUS': 0 } })).toHaveLength(2)
})

test('PARAMETERS hold what the kind knows, Fields only where the request has some', () => {
  const parameters = { ShowComment: 'Y', StatusYesLabel: 'Go', StatusOkLabel: 'Fine', Secret: 1 }
  const read = (more: Partial<Task>) =>
    withTask({ parameters, ...more }).rows('bizproc.task.list', { select: ['PARAMETERS'], filter: { ID: 200 } })[0]?.PARAMETERS
  expect(read({})).toEqual({ ShowComment: 'Y', StatusYesLabel: 'Go' })
  expect(read({ kind: 'RequestInformationActivity', fields: [] })).toEqual({
    ShowComment: 'Y',
    StatusOkLabel: 'Fine',
    Fields: [],
  })
  expect(read({ kind: 'RpaApproveActivity' })).toEqual([])
})

test('complete: own waiting row only', () => {
  const { ask } = smallPortal()
  const complete = (params: object, userId: number) => ask('bizproc.task.complete', { STATUS: 1, ...params }, userId)
  expect(complete({}, ANNA)).toMatchObject({ error: 'ERROR_TASK_VALIDATION', error_description: 'empty TASK_ID' })
  expect(complete({ TASK_ID: 101, STATUS: 0 }, ANNA)).toMatchObject({ error_description: 'incorrect STATUS' })
  expect(complete({ TASK_ID: 101 }, ADMIN)).toMatchObject({ error: 'ERROR_TASK_NOT_FOUND', error_description: 'Task not found' })
  expect(complete({ TASK_ID: 999 }, ANNA)).toMatchObject({ error: 'ERROR_TASK_NOT_FOUND' })
  expect(complete({ TASK_ID: 101 }, ANNA)).toMatchObject({ result: true })
  expect(complete({ TASK_ID: 101 }, ANNA)).toMatchObject({ error: 'ERROR_TASK_COMPLETED' })
  const shared = withTask({ decidedBy: 'all', people: [ANNA, BORIS].map((userId) => ({ userId, status: 0 })) })
  expect([shared.complete({ STATUS: 1 }).result, shared.own.status]).toEqual([true, 0])
  expect(shared.complete({ STATUS: 1 })).toMatchObject({ error: 'ERROR_TASK_COMPLETED' }) // while Boris is still asked
})

test('complete: kinds and their answers', () => {
  expect(withTask({ kind: 'HandleExternalEventActivity' }).complete()).toMatchObject({ error: 'ERROR_TASK_TYPE' })
  expect(withTask({}).complete({ STATUS: 'ok' })).toMatchObject({ error: 'ERROR_TASK_EXECUTION' })
  expect(withTask({ kind: 'ReviewActivity' }).complete({ STATUS: 'yes' })).toMatchObject({ error: 'ERROR_TASK_EXECUTION' })
  const request = withTask({ kind: 'RequestInformationActivity' })
  expect([request.complete({ STATUS: 1 }).result, request.own.status, request.own.people[0]?.status]).toEqual([true, 3, 3])
  const optional = withTask({ kind: 'RequestInformationOptionalActivity', fields: [field('a', { Required: true })] })
  expect([optional.complete({ STATUS: 'cancel' }).result, optional.own.status, optional.own.people[0]?.status]).toEqual([
    true,
    5,
    4,
  ])
})

test.each([
  ['ApproveActivity', 'Y', [1, 2]],
  ['ApproveActivity', 'YA', [1]],
  ['ApproveActivity', 'YR', [2]],
  ['ApproveActivity', 'N', []],
  ['ReviewActivity', 'Y', [3]],
  ['ReviewActivity', 'YA', []],
  ['RequestInformationActivity', 'Y', [3]],
  ['RequestInformationActivity', 'YR', []],
  ['RequestInformationOptionalActivity', 'Y', [3, 4]],
  ['RequestInformationOptionalActivity', 'YA', [3]],
  ['RequestInformationOptionalActivity', 'YR', [4]],
] as const)('comment: %s %s needs one with %j', (kind, CommentRequired, needing) => {
  const all = kind === 'ApproveActivity' ? [1, 2] : kind === 'RequestInformationOptionalActivity' ? [3, 4] : [3]
  const refused = (parameters: object, COMMENT: unknown) =>
    all.filter((STATUS) => withTask({ kind, parameters: { CommentRequired, ...parameters } }).complete({ STATUS, COMMENT }).error)
  expect(refused({ ShowComment: 'Y' }, ' ')).toEqual(needing)
  expect(refused({ ShowComment: 'Y' }, '0')).toEqual(needing)
  expect(refused({ ShowComment: 'Y' }, ['text'])).toEqual(needing)
  expect(refused({ ShowComment: 'Y' }, 'text')).toEqual([])
  expect(refused({ ShowComment: 'N' }, '')).toEqual([])
})

test('fields: what is left out is nulled, unknown is dropped', () => {
  const { complete, own } = withTask({
    kind: 'RequestInformationActivity',
    fields: [field('a'), field('b', { Default: 'kept?' })],
  })
  expect(complete({ Fields: { a: 'x', A: 'y', other: 1 } }).result).toBe(true)
  expect(own.answers[0]?.fields).toEqual({ a: 'x', b: null })
})

test.each([undefined, null, '', false, [], ['']])('a required field is empty with %j; the title is quoted, escaped', (value) => {
  const { complete } = withTask({ kind: 'RequestInformationActivity', fields: [field('a', { Name: 'Cost <€>', Required: 'Y' })] })
  expect(complete(value === undefined ? {} : { FIELDS: { a: value } })).toMatchObject({
    error: 'ERROR_TASK_EXECUTION',
    error_description: 'The field "Cost &lt;€&gt;" is required.',
  })
})

test('files: an echoed address or a bare pair for many becomes garbage, and the portal says nothing', () => {
  const fields = [field('one', { Type: 'own', BaseType: 'file' }), field('many', { Type: 'file', Multiple: true })]
  const stored = (FIELDS: object) => {
    const { complete, own } = withTask({ kind: 'RequestInformationActivity', fields })
    expect(complete({ FIELDS }).result).toBe(true)
    return own.answers[0]?.fields
  }
  expect(stored({ one: ['a.txt', 'aGVsbG8='], many: [['b.txt', 'aGVsbG8=']] })).toEqual({
    one: { name: 'a.txt', size: 5, garbage: false },
    many: [{ name: 'b.txt', size: 5, garbage: false }],
  })
  expect(stored({ one: '/upload/1/a.txt', many: ['b.txt', 'aGVsbG8='] })).toMatchObject({
    one: { garbage: true },
    many: [{ garbage: true }, { name: '', garbage: false }],
  })
})
