// @vitest-environment node
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type PortalServer, startPortalServer } from './http.ts'

let server: PortalServer
beforeAll(async () => {
  server = await startPortalServer({ port: 0, appUrl: 'http://localhost:5200/' })
})
afterAll(() => server.close())

const at = (path: string) => new URL(path, server.url)
const control = async (name: string, orders: object) =>
  (await fetch(at(`/control?portal=${name}`), { method: 'POST', body: JSON.stringify(orders) })).json()
const tokenOf = async (name: string, userId = 1): Promise<string> => (await control(name, { launch: { userId } })).launch.AUTH_ID
const rest = (method: string, auth: string) =>
  fetch(at(`/rest/${method}`), { method: 'POST', body: new URLSearchParams({ auth }) })

test('a token names portal and person', async () => {
  const anna = await tokenOf('one', 2)
  const answer = await (await rest('profile', anna)).json()
  expect(answer.result).toMatchObject({ ID: '2', NAME: 'Анна' })
  await control('one', { expireTokens: true })
  expect((await rest('profile', anna)).status).toBe(401)
  expect((await rest('profile', await tokenOf('two', 2))).status).toBe(200)
})

test('the preflight and every answer carry the headers of the real portal', async () => {
  const preflight = await fetch(at('/rest/profile.json'), { method: 'OPTIONS' })
  const refusal = await rest('profile.json', 'nobody')
  expect(refusal.status).toBe(401)
  for (const { headers } of [preflight, refusal]) {
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('access-control-allow-headers')).toBe('origin, content-type, accept')
    expect(headers.get('access-control-max-age')).toBeNull()
  }
})

test('errors come without those headers when the fault says so', async () => {
  const auth = await tokenOf('shy')
  await control('shy', { faults: { noCorsOnErrors: true } })
  expect((await rest('no.such.method', auth)).headers.get('access-control-allow-origin')).toBeNull()
  expect((await rest('profile', auth)).headers.get('access-control-allow-origin')).toBe('*')
})

test('a lost answer begins and breaks off; a lost connection never answers', async () => {
  const auth = await tokenOf('lossy')
  await control('lossy', { nextAnswer: { kind: 'lostAfter', times: 1 } })
  const begun = await rest('profile', auth)
  expect(begun.status).toBe(200)
  await expect(begun.text()).rejects.toThrow()
  await control('lossy', { nextAnswer: { kind: 'lostBefore', times: 1 } })
  await expect(rest('profile', auth)).rejects.toThrow()
})

test('the control tells the log, the faults and the tables that are asked for, and acts as another person', async () => {
  await rest('profile', await tokenOf('seen'))
  const { call } = await control('seen', { call: { method: 'user.admin', userId: 3 } })
  expect(call.body.result).toBe(false)
  const report = await (await fetch(at('/control?portal=seen&show=tasks'))).json()
  expect(report.log).toMatchObject([{ method: 'profile', status: 200 }])
  expect(report.faults.latencyMs).toBe(0)
  expect(report.tasks).toHaveLength(report.counts.tasks)
  expect(report.templates).toBeUndefined()
})

test('another scale makes the portal anew', async () => {
  const counts = async (query: string) => (await (await fetch(at(`/control?portal=grown${query}`))).json()).counts.workflows
  expect([await counts('&scale=10'), await counts(''), await counts('&scale=100')]).toEqual([10, 10, 100])
})

test('the page and its files are there, and nothing else is', async () => {
  for (const path of ['/', '/frame/page.js', '/frame/frame.css', '/frame/icons.svg'])
    expect((await fetch(at(path))).status).toBe(200)
  for (const path of ['/http.ts', '/frame/..%2Fhttp.ts', '/frame/none.js']) expect((await fetch(at(path))).status).toBe(404)
})

test('the orders of the panel: the plan, offline for so many seconds, an unanswered refresh', async () => {
  const refreshed = async (name: string) =>
    (await control(name, { refresh: (await control(name, { launch: { userId: 1 } })).launch.REFRESH_ID })).refresh
  expect(await refreshed('ordered')).toHaveProperty('AUTH_ID')
  await control('ordered', { plan: 'none', offlineSeconds: 30, faults: { unansweredRefresh: true } })
  expect(await refreshed('ordered')).toBeNull()
  const { faults, plan, now } = await (await fetch(at('/control?portal=ordered'))).json()
  expect(plan).toBe('none')
  expect(faults.offlineUntil - now).toBeGreaterThan(0)
  await expect(rest('profile', await tokenOf('ordered'))).rejects.toThrow()
  await control('ordered', { faults: null })
  expect((await rest('profile', await tokenOf('ordered'))).status).toBe(200)
})
