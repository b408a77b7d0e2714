import { expect, test } from 'vitest'
import { ANNA, smallPortal } from './smallPortal.ts'

const cmd = (commands: Record<string, string>) =>
  Object.entries(commands)
    .map(([key, command]) => `cmd[${key}]=${encodeURIComponent(command)}`)
    .join('&')

test('results, totals and errors by the command’s key; 200 whatever happens', async () => {
  const { post } = smallPortal()
  const { status, json } = await post(
    'batch',
    cmd({ me: 'profile', bad: 'bizproc.workflow.kill?ID=gone', list: 'bizproc.task.list' }),
  )
  expect(status).toBe(200)
  const { result, result_error, result_total, result_next, result_time } = json.result
  expect(result).toMatchObject({ me: { ID: '1' }, list: [{ ID: '102' }, { ID: '101' }] })
  expect(result_error).toEqual({ bad: { error: '', error_description: 'Workflow "gone" was not found.' } })
  expect(result_total).toEqual({ list: 2 })
  expect(result_next).toEqual([])
  expect(result_time).toEqual({ me: json.time, list: json.time })
  expect(json.time).toBeTypeOf('object')
})

test('empty containers are [], numeric keys with gaps an object', async () => {
  const { post } = smallPortal()
  expect((await post('batch', 'halt=0')).json.result.result).toEqual([])
  expect((await post('batch', cmd({ 0: 'user.admin', 1: 'user.admin' }))).json.result.result).toEqual([true, true])
  expect((await post('batch', cmd({ 0: 'user.admin', 1: 'nothing', 2: 'user.admin' }))).json.result.result).toEqual({
    0: true,
    2: true,
  })
})

test('numeric keys of errors and of totals have gaps of their own', async () => {
  const { result_error, result_total } = (
    await smallPortal().post('batch', cmd({ 0: 'nothing', 1: 'bizproc.task.list', 2: 'nothing' }))
  ).json.result
  expect([Object.keys(result_error), result_total]).toEqual([['0', '2'], { 1: 2 }])
})

test('halt stops at the first error', async () => {
  const { post, portal } = smallPortal()
  const commands = cmd({ a: 'nothing', b: 'user.admin' })
  expect((await post('batch', `halt=1&${commands}`)).json.result).toMatchObject({
    result: [],
    result_error: { a: { error: 'ERROR_METHOD_NOT_FOUND' } },
  })
  expect((await post('batch', `halt=0&${commands}`)).json.result.result).toEqual({ b: true })
  expect(portal.log.at(-1)).toMatchObject({ method: 'batch', commands: ['nothing', 'user.admin'], status: 200 })
})

test('the 51st command and a batch inside are refused alone', async () => {
  const { post } = smallPortal()
  const many = Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`c${index}`, index === 3 ? 'batch' : 'user.admin']))
  const { result, result_error } = (await post('batch', cmd(many))).json.result
  expect(Object.keys(result)).toHaveLength(49)
  expect(result_error).toMatchObject({
    c50: { error: 'ERROR_BATCH_LENGTH_EXCEEDED' },
    c3: { error: 'ERROR_BATCH_METHOD_NOT_ALLOWED' },
  })
})

test('$result[…] is put in everywhere, also into what a person typed; what is missing is empty', async () => {
  const { post, state } = smallPortal()
  const typed = encodeURIComponent('I wrote $result[me][ID] and $result[no][where]!')
  const commands = {
    me: 'profile',
    mine: 'bizproc.task.list?FILTER[USER_ID]=$result[me][ID]',
    first: 'user.get?ID=$result[mine][0][ID]',
    done: `bizproc.task.complete?TASK_ID=101&STATUS=yes&COMMENT=${typed}`,
  }
  const { json } = await post('batch', cmd(commands), ANNA)
  expect(json.result.result).toMatchObject({ mine: [{ ID: '101' }], first: [], done: true })
  expect(state.tasks.find(({ id }) => id === 101)?.answers[0]?.comment).toBe('I wrote 3 and !')
})

test('everything inside is text, so a JSON number where the portal wants text passes in a batch only', async () => {
  const { ask, post, state } = smallPortal()
  expect(ask('bizproc.workflow.terminate', { ID: 12 })).toMatchObject({
    error: 'ERROR_WRONG_WORKFLOW_ID',
    error_description: 'Invalid workflow instance ID (string expected)',
  })
  const id = state.workflows[0]?.id
  expect((await post('batch', cmd({ t: `bizproc.workflow.terminate?ID=${id}` }))).json.result.result).toEqual({ t: true })
})
