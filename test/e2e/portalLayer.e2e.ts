import { expect, type FrameLocator, type Page, test } from '@playwright/test'
import { build } from 'vite'
import type { Layer } from './layerPage/main'
import { openPortal } from './portalPage'
import { type ServedPortal, servePortal } from './servePortal'
import { wireOf } from './wireOf'

// What no page of the app does yet: the portal layer itself, on the real SDK in a real frame.

const configFile = 'test/e2e/layerPage/vite.config.ts'
const terminate = 'bizproc.workflow.terminate'
let served: ServedPortal
let appsPortal: string | undefined

test.describe.configure({ mode: 'default' }) // one build for all of them

test.beforeAll(async () => {
  await build({ configFile, logLevel: 'warn' })
  served = await servePortal(configFile)
  appsPortal = process.env.PORTAL_URL
  process.env.PORTAL_URL = served.url
})
test.afterAll(async () => {
  process.env.PORTAL_URL = appsPortal
  await served.close()
})

test('connecting twice at once is one handshake', async ({ page }) => {
  const wire = await wireOf(page)
  await openLayer(page)
  expect(wire.handshakes()).toBe(1)
})

test('ten calls that meet an expired token together renew it once', async ({ page }) => {
  const wire = await wireOf(page)
  const { app, order, requests } = await openLayer(page)
  await order({ expireTokens: true })
  const answers = await ask(
    app,
    'readAtOnce',
    Array.from({ length: 10 }, () => 'server.time'),
  )
  expect(answers.filter(({ ok }) => ok)).toHaveLength(10)
  expect(wire.refreshes()).toBe(1)
  expect((await requests()).filter(({ status }) => status === 200)).toHaveLength(10)
})

test('an error without a code arrives as the portal’s own words, alone and in a batch', async ({ page }) => {
  const { app } = await openLayer(page)
  const gone = { ID: '65df01d8bb4c61.05422414', STATUS: '' }
  const alone = await ask(app, 'write', terminate, gone)
  expect(alone).toMatchObject({ state: 'refused', kind: 'portalText' })
  expect('message' in alone && alone.message).not.toBe('')
  const [inBatch] = await ask(app, 'writeBatch', terminate, [gone])
  expect(inBatch).toEqual(alone)
})

test('a batch of writes whose answer is lost leaves every row unknown, after one POST', async ({ page }) => {
  const { app, order, requests, table } = await openLayer(page)
  const [first, second] = (await table('workflows')).map(({ id }) => id)
  await order({ nextAnswer: { kind: 'lostAfter', times: 1 } })
  const rows = [first, second].map((ID) => ({ ID: ID ?? '', STATUS: '' }))
  const outcomes = await ask(app, 'writeBatch', terminate, rows)
  expect(outcomes.map(({ state }) => state)).toEqual(['unknown', 'unknown'])
  expect(await requests()).toHaveLength(1)
  const left = new Set((await table('workflows')).map(({ id }) => id))
  expect([first, second].filter((id) => id && left.has(id))).toEqual([])
})

async function openLayer(page: Page) {
  const opened = await openPortal(page)
  await expect.poll(() => opened.app.locator('body').evaluate(() => 'layer' in window)).toBe(true)
  return opened
}

/** Calls the layer inside the frame. */
async function ask<Name extends keyof Layer>(app: FrameLocator, name: Name, ...args: Parameters<Layer[Name]>) {
  const call = { name: String(name), args: JSON.stringify(args) }
  const answer: unknown = await app
    .locator('body')
    .evaluate((_body, { name, args }) => Reflect.get(Reflect.get(window, 'layer'), name)(...JSON.parse(args)), call)
  return answer as Awaited<ReturnType<Layer[Name]>>
}
