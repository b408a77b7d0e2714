import type { Browser } from '@playwright/test'
import { openPortal } from '../e2e/portalPage'
import { servePortal } from '../e2e/servePortal'
import type { Ways } from './listPage/main'
import { type Row, rounded } from './rows'

const TERMINATE = 'bizproc.workflow.terminate'
const PORTAL_SECONDS = 0.05
const BUCKET = { size: 50, perSecond: 2 }
const ONE_BY_ONE = 200
// A quarter of the demo's workflows are automation rules.
const sizes = { '1,000': 1_334, '5,000': 6_667 }
const slowPortal = {
  faults: {
    limiter: { on: true, burst: BUCKET.size, perSecond: BUCKET.perSecond },
    costSeconds: { [TERMINATE]: PORTAL_SECONDS },
    costDelays: true,
  },
}

/** Terminations of all that match, on a portal with its bucket on that takes 50 ms for each: against the least time there can be. */
export async function measureBulkRuns(browser: Browser): Promise<Row[]> {
  const rows: Row[] = []
  for (const [name, scale] of Object.entries(sizes)) rows.push(...(await terminateAll(browser, `about ${name}`, scale)))
  rows.push(...(await oneByOne(browser)))
  return rows
}

async function terminateAll(browser: Browser, name: string, scale: number): Promise<Row[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' })
  const page = await context.newPage()
  const { app, requests, order } = await openPortal(page, { route: '/workflows', scale, orders: slowPortal })
  await app.getByRole('checkbox', { name: 'Select all loaded rows' }).check()
  await app.getByRole('button', { name: /^Select all .* that match$/ }).click()
  await app.getByRole('toolbar').getByRole('button', { name: 'Terminate…' }).click()
  await app.getByRole('button', { name: /^Terminate [\d,]+$/ }).click({ timeout: 120_000 })
  await order({ clearLog: true })
  await app
    .getByRole('dialog')
    .getByRole('button', { name: /^Terminate/ })
    .click()
  const headline = app.getByRole('heading', { name: /^[\d,]+ ended/ })
  await headline.waitFor({ timeout: 20 * 60_000 })
  const finishedAt = Date.now()
  const count = Number((await headline.textContent())?.replace(/\D/g, ''))
  const batches = (await requests()).filter(({ commands }) => commands?.includes(TERMINATE))
  const seconds = (finishedAt - (batches[0]?.at ?? 0)) / 1000
  const floor = Math.max(count * PORTAL_SECONDS, (batches.length - BUCKET.size) / BUCKET.perSecond)
  await context.close()
  return [
    { name: `${name} terminations: ended`, value: count, unit: 'rows' },
    { name: `${name} terminations: sent`, value: batches.length, unit: 'requests' },
    { name: `${name} terminations: wall time`, value: rounded(seconds, 1), unit: 's' },
    { name: `${name} terminations: the least there can be`, value: rounded(floor, 1), unit: 's' },
    { name: `${name} terminations: wall time over that`, value: rounded(seconds / floor, 3), unit: 'times' },
  ]
}

/** The same with the SDK's own `call.make`, one after another; so many, because all would take hours of bench. */
async function oneByOne(browser: Browser): Promise<Row[]> {
  const portal = await servePortal('test/bench/listPage/vite.config.ts')
  const appsPortal = process.env.PORTAL_URL
  process.env.PORTAL_URL = portal.url
  try {
    const page = await browser.newPage()
    const it = await openPortal(page, { portal: 'terminations', person: 1, scale: sizes['1,000'], orders: slowPortal })
    const ids = (await it.table('workflows')).slice(0, ONE_BY_ONE).map(({ id }) => id)
    const seconds = await it.app.locator('body').evaluate(terminateEach, ids)
    const beyond = (1_000 - ONE_BY_ONE) / BUCKET.perSecond // what its limiter lets out a second once it is full
    await page.close()
    return [
      { name: `${ONE_BY_ONE} terminations by call.make one by one`, value: rounded(seconds, 1), unit: 's' },
      { name: '1,000 at that rate (reckoned)', value: rounded(seconds + beyond, 0), unit: 's' },
    ]
  } finally {
    process.env.PORTAL_URL = appsPortal
    await portal.close()
  }
}

async function terminateEach(_body: Element, ids: string[]): Promise<number> {
  const page = window as unknown as { ways?: Ways }
  while (!page.ways) await new Promise((resolve) => setTimeout(resolve, 20))
  const startedAt = performance.now()
  await page.ways.terminate(ids)
  return (performance.now() - startedAt) / 1000
}
