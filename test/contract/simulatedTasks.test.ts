import { describe, expect, test } from 'vitest'
import { completeTask, countTasks, delegateTasks, openTask, taskPage, templateNames } from '@/tasks/api'
import { taskListSchema } from '@/tasks/schema'
import { ADMIN, ANNA, BORIS, EXTRANET, HEAD } from '../simulator/smallPortal'
import type { Task } from '../simulator/state'
import examples from './examples.json'
import { found, shape, simulated } from './simulated'

const printed = examples['bizproc.task.list']
const asAnna = { userId: ANNA }

/** A portal where Anna has one task of that kind. */
function withTask(changes: Partial<Task> = {}) {
  const portal = simulated()
  const task = found(portal.state.tasks.find(({ people }) => people.some(({ userId }) => userId === ANNA)))
  return { ...portal, task: Object.assign(task, changes) }
}

describe('the simulated portal answers as printed', () => {
  const information: Partial<Task> = {
    kind: 'RequestInformationActivity',
    parameters: { CommentLabel: 'Comment', CommentRequired: 'Y', ShowComment: 'Y', StatusOkLabel: 'Save result' },
    fields: structuredClone(found(printed.answer.result[0]).PARAMETERS.Fields),
  }

  test('task.list: the same keys and kinds of values for the same SELECT', () => {
    const { call, task } = withTask(information)
    const { body } = call('bizproc.task.list', { select: printed.request.select, filter: { USER_ID: ANNA, ID: task.id } }, asAnna)
    const [row] = body.result as [{ PARAMETERS: object }]
    const example = found(printed.answer.result[0])
    expect(shape(row)).toEqual(shape(example))
    expect(shape(row.PARAMETERS)).toEqual(shape(example.PARAMETERS))
    expect(body.total).toBe(1)
    const time = ['start', 'finish', 'duration', 'processing', 'date_start', 'date_finish']
    expect(Object.keys(body.time ?? {})).toEqual(expect.arrayContaining(time))
    expect(taskListSchema.parse(body.result)).toMatchObject([{ id: task.id, userId: ANNA, request: { kind: 'information' } }])
  })
  test('task.list: the columns of the default SELECT', () => {
    const { body } = withTask().call('bizproc.task.list', {}, asAnna)
    const [row] = body.result as [object]
    const columns = ['DOCUMENT_ID', 'DOCUMENT_NAME', 'DOCUMENT_URL', 'ENTITY', 'ID', 'NAME', 'WORKFLOW_ID']
    expect(Object.keys(row).sort()).toEqual(columns)
  })
  test('our page, its template names, the count and the opened task are read', () => {
    const { answer, task, state } = withTask(information)
    const open = { STATUS: 0, USER_STATUS: 0 } as const
    const page = answer(taskPage({ userId: ANNA, filter: open, order: { ID: 'ASC' }, start: 0 }), ANNA)
    const row = { id: task.id, userId: ANNA, status: 'running', userStatus: 'waiting' }
    expect(page.read).toContainEqual(expect.objectContaining(row))
    const template = found(state.templates.find(({ id }) => id === task.templateId))
    expect(answer(templateNames({ userId: ANNA, filter: open }), ANNA).read.get(template.id)).toBe(template.name)
    expect(answer(countTasks(ANNA, open), ANNA).total).toBe(page.total)
    const request = { kind: 'information', labels: { ok: 'Save result' }, fields: [{ id: 'contractor' }, { id: 'phone_number' }] }
    expect(answer(openTask(task.id, ANNA), ANNA).read).toMatchObject({ id: task.id, request })
    expect(answer(openTask(task.id, BORIS)).read).toBeNull()
  })
  test('completing and delegating answer true', () => {
    const { answer, task } = withTask({ delegation: 1 })
    expect(answer(delegateTasks({ taskIds: [task.id], from: ANNA, to: BORIS }), ANNA).read).toBe(true)
    expect(answer(completeTask({ taskId: task.id, outcome: 'yes', comment: 'Added' }), BORIS).read).toBe(true)
  })
})

describe('the simulated portal refuses as documented', () => {
  test("task.list of somebody else's tasks", () => {
    const refusal = { status: 403, code: 'ACCESS_DENIED', text: 'Access denied!', kind: 'forbidden' }
    expect(withTask().refused('bizproc.task.list', { FILTER: { USER_ID: HEAD } }, asAnna)).toEqual(refusal)
  })

  const phone = { Id: 'f', Type: 'string', Name: 'Phone', Required: true, Multiple: false, Options: null, Settings: null }
  test.each<[code: string, text: string, kind: string, params: object, task?: Partial<Task>]>([
    ['ERROR_TASK_VALIDATION', 'empty TASK_ID', 'validation', { TASK_ID: '' }],
    ['ERROR_TASK_VALIDATION', 'incorrect STATUS', 'validation', { STATUS: 0 }],
    ['ERROR_TASK_VALIDATION', 'incorrect STATUS', 'validation', { STATUS: 'maybe' }],
    ['ERROR_TASK_NOT_FOUND', 'Task not found', 'notFound', { TASK_ID: 99_999_999 }],
    ['ERROR_TASK_TYPE', 'Incorrect task type', 'validation', {}, { kind: 'HandleExternalEventActivity' }],
    [
      'ERROR_TASK_EXECUTION',
      'Phone',
      'validation',
      { FIELDS: { f: '' } },
      { kind: 'RequestInformationActivity', fields: [phone] },
    ],
    ['ERROR_TASK_EXECUTION', '', 'validation', { COMMENT: ' ' }, { parameters: { ShowComment: 'Y', CommentRequired: 'YA' } }],
  ])('task.complete: %s %s (%s) for %o', (code, text, kind, params, changes) => {
    const { refused, task } = withTask(changes)
    const refusal = { status: 400, code, text: expect.stringContaining(text), kind }
    expect(refused('bizproc.task.complete', { TASK_ID: task.id, STATUS: 1, ...params }, asAnna)).toEqual(refusal)
  })
  test("task.complete: somebody else's, and one's own a second time", () => {
    const { refused, call, task } = withTask()
    const params = { TASK_ID: task.id, STATUS: 1 }
    const notFound = { status: 400, code: 'ERROR_TASK_NOT_FOUND', text: 'Task not found', kind: 'notFound' }
    expect(refused('bizproc.task.complete', params, { userId: ADMIN })).toEqual(notFound)
    expect(call('bizproc.task.complete', params, asAnna).body.result).toBe(true)
    const completed = { status: 400, code: 'ERROR_TASK_COMPLETED', text: 'Task already completed', kind: 'conflict' }
    expect(refused('bizproc.task.complete', params, asAnna)).toEqual(completed)
  })

  const notAllowed = 'ERROR_DELEGATION_NOT_ALLOWED'
  test.each<[code: string, text: string, kind: string, params: object]>([
    ['ERROR_TASK_VALIDATION', 'Invalid TASK_IDS', 'validation', { TASK_IDS: [] }],
    ['ERROR_TASK_VALIDATION', 'Invalid TASK_IDS', 'validation', { TASK_IDS: '7' }],
    ['ERROR_TASK_VALIDATION', 'Invalid TASK_IDS', 'validation', { TASK_IDS: ['seven'] }],
    ['ERROR_INVALID_USER_ID', 'Invalid FROM_USER_ID', 'validation', { FROM_USER_ID: 0 }],
    ['ERROR_INVALID_USER_ID', 'Invalid TO_USER_ID', 'validation', { TO_USER_ID: '' }],
    [notAllowed, 'User is not responsible for the task', 'forbidden', { FROM_USER_ID: BORIS }],
    [notAllowed, '', 'forbidden', { TASK_IDS: [99_999_999] }],
    [notAllowed, 'Task delegation is only available for intranet users', 'forbidden', { TO_USER_ID: EXTRANET }],
  ])('task.delegate: %s %s (%s) for %o', (code, text, kind, params) => {
    const { refused, task } = withTask({ delegation: 1 })
    const sent = { TASK_IDS: [task.id], FROM_USER_ID: ANNA, TO_USER_ID: BORIS, ...params }
    const refusal = { status: 400, code, text: expect.stringContaining(text), kind }
    expect(refused('bizproc.task.delegate', sent, asAnna)).toEqual(refusal)
  })
  test.each([0, 3] as const)('task.delegate: a task that may not be given on (%i)', (delegation) => {
    const { refused, task } = withTask({ delegation })
    const sent = { TASK_IDS: [task.id], FROM_USER_ID: ANNA, TO_USER_ID: BORIS }
    expect(refused('bizproc.task.delegate', sent, asAnna)).toMatchObject({ status: 400, code: notAllowed, kind: 'forbidden' })
  })
  test('task.delegate of several: what is refused comes as one text, though the rest has moved', () => {
    const { refused, task, state } = withTask({ delegation: 3 })
    state.tasks.push({ ...task, id: 201 }, { ...task, id: 202, delegation: 1 })
    const sent = { TASK_IDS: [task.id, 201, 202], FROM_USER_ID: ANNA, TO_USER_ID: BORIS }
    expect(refused('bizproc.task.delegate', sent, asAnna)).toMatchObject({ code: notAllowed, text: expect.stringMatching(/.;./) })
    expect(state.tasks.find(({ id }) => id === 202)?.people).toEqual([{ userId: BORIS, status: 0 }])
  })
})
