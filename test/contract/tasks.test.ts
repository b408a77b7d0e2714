import { describe, expect, test } from 'vitest'
import { Reference } from '@/portal/command'
import { completeTask, countTasks, delegateTasks, openTask, taskPage } from '@/tasks/api'
import { type TaskRow, taskListSchema, taskSchema } from '@/tasks/schema'
import examples from './examples.json'

const printed = examples['bizproc.task.list']
const row = (changes: Partial<TaskRow>): TaskRow => ({ ...printed.answer.result[0], ID: '1', ...changes }) as TaskRow

test('the printed list is read as tasks', () => {
  const [task] = taskListSchema.parse(printed.answer.result)
  expect(task).toMatchObject({
    id: 1477,
    userId: 1,
    workflowId: '67a2ffdb2c57a3.35276854',
    name: 'Add contractor information',
    document: { module: 'lists', entity: 'BizprocDocument', id: '2249', name: 'Partner Conference' },
    templateId: 565,
    startedAt: '2025-02-05T09:06:19+02:00',
    dueAt: null,
    status: 'running',
    userStatus: 'waiting',
    request: {
      kind: 'information',
      labels: { ok: 'Save result' },
      comment: { shown: true, label: 'Comment', required: 'always' },
      fields: [
        { id: 'contractor', type: 'E:ECrm', name: 'Contractor', required: true, multiple: false, defaultValue: ['C_607'] },
        { id: 'phone_number', type: 'string', required: true, defaultValue: '' },
      ],
    },
  })
})

describe('what a task asks for', () => {
  const never = { shown: false, label: '', required: 'never' }
  test.each([
    ['ApproveActivity', { kind: 'approval', labels: { yes: '', no: '' }, comment: never }],
    ['ReviewActivity', { kind: 'acknowledgement', labels: { ok: '' }, comment: never }],
    ['RequestInformationActivity', { kind: 'information', labels: { ok: '' }, comment: never, fields: [] }],
    [
      'RequestInformationOptionalActivity',
      { kind: 'informationWithRefusal', labels: { ok: '', cancel: '' }, comment: never, fields: [] },
    ],
    ['RpaReviewActivity', { kind: 'unsupported', activity: 'RpaReviewActivity' }],
  ])('%s is known without and with empty PARAMETERS', (ACTIVITY, request) => {
    for (const PARAMETERS of [undefined, null, [] as []])
      expect(taskSchema.parse({ ...row({ ACTIVITY }), PARAMETERS }).request).toEqual(request)
  })

  test.each([
    ['ApproveActivity', 'Y', 'YA', 'yes'],
    ['ApproveActivity', 'Y', 'YR', 'no'],
    ['ApproveActivity', 'Y', 'N', 'never'],
    ['ApproveActivity', 'N', 'Y', 'never'],
    ['RequestInformationOptionalActivity', 'Y', 'YR', 'no'],
    ['ReviewActivity', 'Y', 'Y', 'always'],
    ['ReviewActivity', 'Y', 'YA', 'never'],
  ])('%s, ShowComment %s, CommentRequired %s: needed %s', (ACTIVITY, ShowComment, CommentRequired, required) => {
    const { request } = taskSchema.parse(row({ ACTIVITY, PARAMETERS: { ShowComment, CommentRequired } }))
    expect(request).toMatchObject({ comment: { required } })
  })

  test("the portal's words for the refusal are kept, though the documentation does not name them", () => {
    const PARAMETERS = { StatusOkLabel: 'Save', StatusCancelLabel: 'Not now' }
    const { request } = taskSchema.parse(row({ ACTIVITY: 'RequestInformationOptionalActivity', PARAMETERS }))
    expect(request).toMatchObject({ labels: { ok: 'Save', cancel: 'Not now' } })
  })
})

describe('odd rows', () => {
  test('one that cannot be read leaves the others alone', () => {
    const rows = [row({ ID: '7' }), null, {}, row({ ID: '0' }), row({ ID: 8 })]
    expect(taskListSchema.parse(rows).map((task) => task.id)).toEqual([7, 8])
  })
  test.each<[Partial<TaskRow>, object]>([
    [
      { STATUS: 5, USER_STATUS: '4' },
      { status: 'cancel', userStatus: 'cancel' },
    ],
    [
      { STATUS: '9', USER_STATUS: null },
      { status: 'unknown', userStatus: 'unknown' },
    ],
    [
      { NAME: null, WORKFLOW_TEMPLATE_ID: '0', MODIFIED: '' },
      { name: '', templateId: null, modifiedAt: null },
    ],
    [
      { OVERDUE_DATE: 'tomorrow', USER_ID: 3 },
      { dueAt: null, userId: 3 },
    ],
  ])('%o is %o', (changes, task) => {
    expect(taskSchema.parse(row(changes))).toMatchObject(task)
  })
  test('columns the portal adds for sorting do no harm', () => {
    expect(taskSchema.safeParse({ ...row({}), OVERDUE_DATE_X1: 0 }).success).toBe(true)
  })
  test('what is no list at all is not taken for an empty one', () => {
    expect(taskListSchema.safeParse({ error: 'x' }).success).toBe(false)
  })
})

describe('what is sent', () => {
  const documented = printed.request.select

  test('a page asks for documented columns only, with the module that fills the link, and by lower-case start', () => {
    const { method, params } = taskPage({ userId: 1, filter: { STATUS: 0 }, order: { ID: 'DESC' }, start: 50 })
    expect(method).toBe('bizproc.task.list')
    expect(params).toMatchObject({ FILTER: { USER_ID: 1, STATUS: 0 }, ORDER: { ID: 'DESC' }, start: 50 })
    expect(documented).toEqual(expect.arrayContaining(params.SELECT as string[]))
    expect(params.SELECT).toContain('MODULE_ID')
    expect(params.SELECT).not.toContain('PARAMETERS')
  })
  test('the opened task is asked for by its id and person, with its request', () => {
    const { params } = openTask(1477, new Reference('me', 'ID'))
    expect(params.FILTER).toEqual({ ID: 1477, USER_ID: new Reference('me', 'ID') })
    expect(params.SELECT).toEqual(expect.arrayContaining(['DESCRIPTION', 'PARAMETERS']))
  })
  test('of a list that came without its filter only the right task opens', () => {
    const rows = [row({ ID: 1, USER_ID: 1 }), row({ ID: 2, USER_ID: 5 }), row({ ID: 2, USER_ID: 1 })]
    expect(openTask(2, 1).schema.parse(rows)).toMatchObject({ id: 2, userId: 1 })
    expect(openTask(3, 1).schema.parse(rows)).toBeNull()
  })
  test('everybody has to be said', () => {
    expect(countTasks('everybody', { STATUS: 0 }).params).toMatchObject({ SELECT: ['ID'], FILTER: { STATUS: 0 } })
    expect(() => taskPage({ userId: Number.NaN })).toThrow(RangeError)
  })
  test('an answer', () => {
    const request = examples['bizproc.task.complete'].request
    const { method, params, schema } = completeTask({ taskId: 1501, outcome: 'yes', comment: 'Added', fields: request.Fields })
    expect(method).toBe('bizproc.task.complete')
    expect(params).toEqual({ TASK_ID: 1501, STATUS: 1, COMMENT: 'Added', FIELDS: request.Fields })
    expect(schema.parse(examples['bizproc.task.complete'].answer.result)).toBe(true)
    expect(schema.safeParse('true').success).toBe(false)
  })
  test.each([
    ['yes', 1],
    ['no', 2],
    ['ok', 3],
    ['cancel', 4],
  ] as const)('the outcome %s is STATUS %i', (outcome, STATUS) => {
    expect(completeTask({ taskId: 1, outcome }).params).toMatchObject({ STATUS })
  })
  test('a delegation', () => {
    const { request, answer } = examples['bizproc.task.delegate']
    const command = delegateTasks({ taskIds: request.TASK_IDS, from: 15, to: 37 })
    expect(command.params).toEqual(request)
    expect(command.schema.parse(answer.result)).toBe(true)
  })
  test.each([[[]], [[0]], [[1128, 0]], [[Number.NaN]], [[1.5]], [[-1]]])('no delegation of %o', (taskIds) => {
    expect(() => delegateTasks({ taskIds, from: 15, to: 37 })).toThrow(RangeError)
  })
  test('no filter by an empty list: it would match everything', () => {
    expect(() => taskPage({ userId: 1, filter: { ID: [] } })).toThrow(RangeError)
  })
})
