import { expect, test } from 'vitest'
import { ADMIN, ANNA, BORIS, HEAD, NOW, smallPortal, step, template, workflow } from './smallPortal.ts'
import type { Step } from './state.ts'

const deal = (id: number) => ['crm', 'CCrmDocumentDeal', `DEAL_${id}`]
const [first = ''] = [workflow(1).id]

/** A workflow of these steps, started on deal 4, which no other workflow is about. */
function started(...script: Step[]) {
  const small = smallPortal()
  small.state.templates.push(template(30, 'Scripted', script))
  const id = small.ask('bizproc.workflow.start', { TEMPLATE_ID: 30, DOCUMENT_ID: deal(4) }).result
  const tasks = () => small.state.tasks.filter(({ workflowId }) => workflowId === id)
  const complete = (userId: number, STATUS: string) =>
    small.ask('bizproc.task.complete', { TASK_ID: tasks().at(-1)?.id, STATUS }, userId).result
  const lives = () => small.rows('bizproc.workflow.instances', { filter: { ID: id } }).length > 0
  return { ...small, id, tasks, complete, lives }
}

test('a decided task opens the next step’s; after the last the workflow is gone', () => {
  const { tasks, complete, lives } = started(
    step({ parameters: { ShowComment: 'Y' } }),
    step({ kind: 'ReviewActivity', name: 'Read', people: [BORIS] }),
  )
  expect(tasks()).toMatchObject([{ name: 'Approve', documentName: 'Deal 4', status: 0 }])
  expect(complete(ANNA, 'yes')).toBe(true)
  expect(tasks()).toMatchObject([{ status: 1 }, { name: 'Read', status: 0, people: [{ userId: BORIS, status: 0 }] }])
  expect(complete(BORIS, 'ok')).toBe(true)
  expect(lives()).toBe(false)
  expect(tasks().map(({ status }) => status)).toEqual([1, 3])
})

test('a step asks each person once, passes by where there is nobody, sets a deadline; its answers stay in the workflow', () => {
  const fields = [{ Id: 'a', Type: 'string', Name: 'A' }]
  const request = step({ kind: 'RequestInformationActivity', fields, people: [ANNA, ANNA], hoursToAnswer: 2 })
  const { tasks, ask, state, id } = started(step({ people: [] }), request, step())
  expect(tasks()).toMatchObject([{ people: [{ userId: ANNA }], overdueDate: NOW + 2 * 3_600_000 }])
  ask('bizproc.task.complete', { TASK_ID: tasks()[0]?.id, STATUS: 3, FIELDS: { a: 'x' } }, ANNA)
  expect(state.workflows.find((one) => one.id === id)?.variables).toEqual({ a: 'x' })
})

test('a refusal ends it where the template says so', () => {
  const ending = started(step(), step())
  ending.complete(ANNA, 'no')
  expect(ending.lives()).toBe(false)
  const going = started(step({ endsOnRefusal: false }), step())
  going.complete(ANNA, 'no')
  expect(going.tasks().map(({ status }) => status)).toEqual([2, 0])
})

test('any: the first answer decides, the others’ rows go', () => {
  const { tasks, complete } = started(step({ people: [ANNA, BORIS] }))
  complete(ANNA, 'yes')
  expect(tasks()).toMatchObject([{ status: 1, people: [{ userId: ANNA, status: 1 }] }])
})

test('all: open until everybody agreed, or one did not', () => {
  const agreed = started(step({ people: [ANNA, BORIS], decidedBy: 'all' }))
  agreed.complete(ANNA, 'yes')
  expect(agreed.tasks()[0]?.status).toBe(0)
  agreed.complete(BORIS, 'yes')
  expect(agreed.tasks()[0]?.status).toBe(1)
  const refused = started(step({ people: [ANNA, BORIS], decidedBy: 'all' }))
  refused.complete(BORIS, 'no')
  expect(refused.tasks()).toMatchObject([{ status: 2, people: [{ userId: BORIS }] }])
})

test('vote: the majority', () => {
  const { tasks, complete } = started(step({ people: [ANNA, BORIS, HEAD], decidedBy: 'vote' }))
  complete(ANNA, 'yes')
  expect(tasks()[0]?.status).toBe(0)
  complete(BORIS, 'no')
  expect(tasks()[0]?.status).toBe(0)
  complete(HEAD, 'no')
  expect(tasks()[0]?.status).toBe(2)
})

test('start: with nothing to wait for it is over before the answer', () => {
  const { ask, rows } = smallPortal()
  const { result } = ask('bizproc.workflow.start', { TEMPLATE_ID: 21, DOCUMENT_ID: deal(4) })
  expect(result).toMatch(/^[0-9a-f]{14}\.\d{8}$/)
  expect(Number.parseInt(String(result).slice(0, 8), 16)).toBe(Date.parse('2026-11-24T09:00:00Z') / 1000)
  expect(rows('bizproc.workflow.instances', { filter: { ID: result } })).toEqual([])
})

test('start: the checks in the portal’s order', () => {
  const { ask, state } = smallPortal()
  const start = (TEMPLATE_ID: unknown, DOCUMENT_ID: unknown, userId = ADMIN) =>
    ask('bizproc.workflow.start', { TEMPLATE_ID, DOCUMENT_ID }, userId)
  expect(start('', [])).toMatchObject({ error: 'ERROR_WRONG_WORKFLOW_ID', error_description: 'Empty TEMPLATE_ID' })
  expect(start(999, [])).toMatchObject({ error: 'ERROR_WRONG_WORKFLOW_ID', error_description: 'Template not found' })
  for (const id of [undefined, 'DEAL_1', ['crm'], deal(999)])
    expect(start(20, id)).toMatchObject({ error: '', error_description: 'Wrong DOCUMENT_ID!' })
  state.documents.push({ id: ['crm', 'CCrmDocumentDeal', 'DEAL_9'], type: '', title: '', url: '' })
  expect(start(20, deal(9))).toMatchObject({ error: '', error_description: 'Incorrect document type!' })
  expect(start(22, deal(1))).toMatchObject({ error: '', error_description: 'Template type and DOCUMENT_ID mismatch!' })
  expect(start(20, deal(4), ANNA)).toMatchObject({ error: 'ACCESS_DENIED' })
})

test('start: whoever has the right to the template needs to be no administrator', () => {
  const { ask, state } = smallPortal()
  state.templates.push(template(30, 'For Anna', [step()], { startableBy: [ANNA] }))
  expect(ask('bizproc.workflow.start', { TEMPLATE_ID: 30, DOCUMENT_ID: deal(4) }, ANNA).error).toBeUndefined()
  expect(state.workflows.at(-1)?.startedBy).toBe(ANNA)
  expect(ask('bizproc.workflow.start', { TEMPLATE_ID: 30, DOCUMENT_ID: deal(4) }, BORIS)).toMatchObject({
    error: 'ACCESS_DENIED',
  })
})

test('start: two per CRM item', () => {
  const { ask, state } = smallPortal()
  state.workflows.push(workflow(5, { templateId: 90, document: ['crm', 'CCrmDocumentDeal', 'DEAL_1'] })) // a robot's does not count
  const start = () => ask('bizproc.workflow.start', { TEMPLATE_ID: 20, DOCUMENT_ID: deal(1) })
  expect(start().error).toBeUndefined()
  expect(start()).toMatchObject({ error: '', error_description: expect.stringContaining('2') })
  const trip = { TEMPLATE_ID: 22, DOCUMENT_ID: ['lists', 'BizprocDocument', '70'] }
  for (let n = 0; n < 3; n += 1) expect(ask('bizproc.workflow.start', trip).error).toBeUndefined() // elsewhere there is no limit
})

test('start: parameters as they are sent, defaults for what is left out', () => {
  const { ask, state } = smallPortal()
  state.templates.push(template(31, 'P', [step()], { parameters: { A: { Default: 1 }, B: { Default: 2 } } }))
  ask('bizproc.workflow.start', { TEMPLATE_ID: 31, DOCUMENT_ID: deal(4), PARAMETERS: { B: '', b: 'x' } })
  expect(state.workflows.at(-1)?.variables).toEqual({ A: 1, B: '', b: 'x' })
})

test('instances: administrators only; robots’ workflows are there with a template that is not listed', () => {
  const { ask, rows } = smallPortal()
  expect(ask('bizproc.workflow.instances', {}, HEAD)).toMatchObject({
    error: 'ACCESS_DENIED',
    error_description: 'Access denied!',
  })
  const robot = rows('bizproc.workflow.instance.list', { filter: { TEMPLATE_ID: 90 }, select: ['TEMPLATE_ID', 'STARTED_BY'] })
  expect(rows('bizproc.workflow.instances').map(({ ID }) => ID)).toEqual([1, 2, 3].map((n) => workflow(n).id)) // MODIFIED, newest first
  expect(robot).toEqual([{ TEMPLATE_ID: '90', STARTED_BY: '2' }])
  expect(rows('bizproc.workflow.template.list').map(({ ID }) => ID)).toEqual(['20', '21', '22'])
})

test.each(['bizproc.workflow.terminate', 'bizproc.workflow.kill'])(
  '%s: the open tasks go; a second time the code is ""',
  (method) => {
    const { ask, rows, portal } = smallPortal()
    expect(ask(method, { ID: first }, HEAD)).toMatchObject({ error: 'ACCESS_DENIED' })
    expect(ask(method, { ID: '' })).toMatchObject({
      error: 'ERROR_WRONG_WORKFLOW_ID',
      error_description: 'Empty workflow instance ID',
    })
    expect(ask(method, { ID: first }).result).toBe(true)
    expect(rows('bizproc.task.list').map(({ ID }) => ID)).toEqual(['102'])
    expect(portal.call(method, { ID: first }, { userId: ADMIN, app: true })).toMatchObject({ status: 400, body: { error: '' } })
  },
)

test('kill of what is over erases nothing', () => {
  const { complete, ask, id, tasks } = started(step())
  complete(ANNA, 'yes')
  expect(ask('bizproc.workflow.kill', { ID: id })).toMatchObject({ error: '' })
  expect(tasks()).toHaveLength(1)
})

test('answered tasks tell the state that their workflow is in now', () => {
  const { complete, ask, id, tasks } = started(step({ state: 'First' }), step({ state: 'Second' }), step({ state: 'Third' }))
  const states = () => tasks().map(({ workflowState }) => workflowState)
  complete(ANNA, 'yes')
  expect(states()).toEqual(['Second', 'Second'])
  ask('bizproc.workflow.terminate', { ID: id, STATUS: 'Stopped by the desk' })
  expect(states()).toEqual(['Stopped by the desk'])
  const unnamed = started(step(), step())
  unnamed.state.language = 'de'
  unnamed.complete(ANNA, 'yes')
  unnamed.ask('bizproc.workflow.terminate', { ID: unnamed.id })
  expect(unnamed.tasks()[0]?.workflowState).toBe('Abgebrochen')
})

test('refusals without a code speak the portal’s language', () => {
  const { ask, state } = smallPortal()
  const told = (language: string) => {
    state.language = language
    return ask('bizproc.workflow.kill', { ID: 'x' }).error_description
  }
  expect(['en', 'ru', 'de', 'fr'].map(told)).toEqual([
    'Workflow "x" was not found.',
    'Бизнес-процесс "x" не найден.',
    'Der Workflow "x" wurde nicht gefunden.',
    'Workflow "x" was not found.',
  ])
})

test('kill erases answered tasks too, terminate keeps them', () => {
  const left = (method: string) => {
    const { ask, rows } = smallPortal()
    ask('bizproc.task.complete', { TASK_ID: 101, STATUS: 1 }, ANNA)
    ask(method, { ID: first })
    return rows('bizproc.task.list', { filter: { ID: 101 } }).length
  }
  expect([left('bizproc.workflow.terminate'), left('bizproc.workflow.kill')]).toEqual([1, 0])
})
