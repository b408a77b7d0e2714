import { expect, test, vi } from 'vitest'
import { ANNA, DISMISSED, NOW, smallPortal, workflow } from './smallPortal.ts'
import { portalOfToken } from './tokens.ts'

const answered = 'TASK_ID=101&STATUS=yes'

test('every success carries time, with the server’s offset; no operating where the limiter is off', async () => {
  const { json } = await smallPortal().post('server.time.json', '')
  expect(json).toMatchObject({
    result: '2026-11-24T12:00:00+03:00',
    time: { start: NOW / 1000, date_start: '2026-11-24T12:00:00+03:00' },
  })
  expect(json.time).not.toHaveProperty('operating')
})

test('tokens: missing, strange, expired, renewed', async () => {
  const { portal, clock } = smallPortal()
  const receive = async (body: string) => {
    const reply = await portal.receive({ method: 'profile', contentType: '', body })
    return [reply.status, JSON.parse(reply.body).error]
  }
  const { AUTH_ID, AUTH_EXPIRES, REFRESH_ID } = portal.issueToken(ANNA)
  expect([portalOfToken(AUTH_ID), AUTH_EXPIRES]).toEqual(['small', 3600])
  expect(await receive('')).toEqual([401, 'NO_AUTH_FOUND'])
  expect(await receive('auth=x')).toEqual([401, 'invalid_token'])
  expect(await receive(`auth=${AUTH_ID}`)).toEqual([200, undefined])
  portal.expireTokens()
  expect(await receive(`auth=${AUTH_ID}`)).toEqual([401, 'expired_token'])
  const renewed = portal.refresh(REFRESH_ID)?.AUTH_ID
  expect(await receive(`auth=${renewed}`)).toEqual([200, undefined])
  clock.now += 3_601_000
  expect(await receive(`auth=${renewed}`)).toEqual([401, 'expired_token'])
  expect([portal.refresh('nonsense'), portal.refresh(REFRESH_ID.replace('small', 'other'))]).toEqual([null, null])
  expect(await receive(`auth=${portal.issueToken(DISMISSED).AUTH_ID}`)).toEqual([401, 'invalid_token'])
})

test('a token that expires once', async () => {
  const { portal, post } = smallPortal()
  portal.faults.expiredTokenOnce = true
  expect([(await post('profile', '')).status, (await post('profile', '')).status]).toEqual([401, 200])
})

test('the leaky bucket: 50, then two a second; a batch is one', async () => {
  const { portal, post, clock } = smallPortal()
  portal.faults.limiter.on = true
  for (let n = 0; n < 50; n += 1) expect((await post('batch', 'cmd[a]=profile&cmd[b]=profile')).status).toBe(200)
  expect(await post('profile', '')).toMatchObject({ status: 503, json: { error: 'QUERY_LIMIT_EXCEEDED' } })
  clock.now += 1000
  expect([(await post('profile', '')).status, (await post('profile', '')).status, (await post('profile', '')).status]).toEqual([
    200, 200, 503,
  ])
})

test('operating time: told, refused for that method alone, free again after ten minutes', async () => {
  const { portal, post, state, clock } = smallPortal()
  portal.faults.operating = { on: true, limitSeconds: 100 }
  portal.faults.costSeconds = { 'bizproc.workflow.kill': 60 }
  state.workflows = [1, 2, 3, 4].map((n) => workflow(n))
  const kill = (n: number) => post('bizproc.workflow.kill', `ID=${workflow(n).id}`)
  expect((await kill(1)).json.time).toMatchObject({ operating: 60, operating_reset_at: NOW / 1000 + 600, duration: 60 })
  expect((await kill(2)).json.time).toMatchObject({ operating: 120 })
  expect(await kill(3)).toMatchObject({ status: 429, json: { error: 'OPERATION_TIME_LIMIT' } })
  const inBatch = await post('batch', `cmd[k]=${encodeURIComponent(`bizproc.workflow.kill?ID=${workflow(3).id}`)}&cmd[p]=profile`)
  expect(inBatch.json.result).toMatchObject({ result: { p: {} }, result_error: { k: { error: 'OPERATION_TIME_LIMIT' } } })
  clock.now += 601_000
  expect((await kill(3)).status).toBe(200)
})

test('plans and scopes: a missing method is a 404, a missing scope a 403', async () => {
  const { state, post, ask, portal } = smallPortal()
  const tried = async (method: string) => {
    const { status, json } = await post(method, '')
    return [status, json.error]
  }
  state.plan = 'robotsOnly'
  expect(await tried('bizproc.task.list')).toEqual([404, 'ERROR_METHOD_NOT_FOUND'])
  expect(await tried('bizproc.robot.list')).toEqual([200, undefined])
  expect(await tried('bizproc.activity.list')).toEqual([404, 'ERROR_METHOD_NOT_FOUND'])
  state.plan = 'none'
  expect(await tried('bizproc.robot.list')).toEqual([404, 'ERROR_METHOD_NOT_FOUND'])
  expect(ask('method.get', { name: 'bizproc.robot.list' }).result).toEqual({ isExisting: false, isAvailable: false })
  state.plan = 'full'
  state.scopes = []
  expect(await tried('bizproc.task.list')).toEqual([403, 'insufficient_scope'])
  expect(ask('method.get', { name: 'bizproc.task.list' }).result).toEqual({ isExisting: true, isAvailable: false })
  portal.faults.missingMethods = ['user.admin']
  expect(await tried('user.admin')).toEqual([404, 'ERROR_METHOD_NOT_FOUND'])
})

test('on a free plan every method is refused, a batch as a whole', async () => {
  const { state, post } = smallPortal()
  state.plan = 'free'
  for (const [method, form] of [
    ['profile', ''],
    ['batch', 'cmd[a]=profile'],
  ] as const)
    expect(await post(method, form)).toMatchObject({ status: 403, json: { error: 'ACCESS_DENIED' } })
})

test('after a minute the gateway gives up, when a part of the batch is done', async () => {
  const { portal, post, state } = smallPortal()
  portal.faults.costDelays = true
  portal.faults.costSeconds = { 'bizproc.workflow.kill': 40 }
  vi.useFakeTimers()
  const kills = [1, 2, 3].map((n) => `cmd[k${n}]=${encodeURIComponent(`bizproc.workflow.kill?ID=${workflow(n).id}`)}`)
  const answer = post('batch', kills.join('&'))
  await vi.advanceTimersByTimeAsync(60_000)
  vi.useRealTimers()
  expect(await answer).toMatchObject({ status: 504, contentType: 'text/html' })
  expect(state.workflows.map(({ id }) => id)).toEqual([workflow(3).id])
})

test('a method by any case and with .json; what the form says hides the address', async () => {
  const { portal, post } = smallPortal()
  expect((await post('Bizproc.Task.LIST.json', '')).status).toBe(200)
  const { AUTH_ID } = portal.issueToken(ANNA)
  const form = { contentType: 'application/x-www-form-urlencoded', body: `auth=${AUTH_ID}&filter[ID]=102` }
  const reply = await portal.receive({ method: 'bizproc.task.list', ...form, query: 'filter[ID]=101&auth=x' })
  expect(JSON.parse(reply.body)).toMatchObject({ result: [], total: 0 })
})

test('an answer lost after the effect, and a call lost before it', async () => {
  const { portal, post, state } = smallPortal()
  const status = () => state.tasks.find(({ id }) => id === 101)?.status
  portal.faults.nextAnswers = [
    { kind: 'lostBefore', match: /complete/, times: 1 },
    { kind: 'lostAfter', match: 'complete', times: 1 },
  ]
  expect([(await post('profile', '')).fate]).toEqual(['send'])
  expect([(await post('bizproc.task.complete', answered, ANNA)).fate, status()]).toEqual(['drop', 0])
  const inBatch = await post('batch', `cmd[c]=${encodeURIComponent(`bizproc.task.complete?${answered}`)}`, ANNA)
  expect([inBatch.fate, inBatch.status, status()]).toEqual(['cut', 200, 1])
  expect(portal.faults.nextAnswers).toEqual([])
})

test.each([
  ['500', 500, false],
  ['503', 503, false],
  ['429', 429, false],
  ['504html', 504, true],
  ['html200', 200, false],
  ['notime', 200, true],
] as const)('the next answer is %s: status %i, executed %s', async (kind, status, executed) => {
  const { portal, post, state } = smallPortal()
  portal.faults.nextAnswers = [{ kind, times: 1 }]
  const reply = await post('bizproc.task.complete', answered, ANNA)
  expect([reply.status, state.tasks.find(({ id }) => id === 101)?.status === 1]).toEqual([status, executed])
  expect(reply.contentType.includes('html')).toBe(kind.includes('html'))
  if (kind === 'notime') expect(reply.json).toEqual({ result: true })
})

test('the effect of a fault can be chosen', async () => {
  const { portal, post, state } = smallPortal()
  portal.faults.nextAnswers = [{ kind: '500', times: 1, effect: true }]
  expect((await post('bizproc.task.complete', answered, ANNA)).status).toBe(500)
  expect(state.tasks.find(({ id }) => id === 101)?.status).toBe(1)
})

test('offline until; errors without CORS', async () => {
  const { portal, post, clock } = smallPortal()
  portal.faults.offlineUntil = NOW + 1000
  expect((await post('profile', '')).fate).toBe('drop')
  clock.now += 1000
  portal.faults.noCorsOnErrors = true
  expect([(await post('profile', '')).cors, (await post('nothing', '')).cors]).toEqual([true, false])
  expect(portal.log.map(({ method, status }) => [method, status])).toEqual([
    ['profile', 0],
    ['profile', 200],
    ['nothing', 404],
  ])
  expect(JSON.stringify(portal.log)).not.toContain('small.')
})
