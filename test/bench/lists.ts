import type { Browser } from '@playwright/test'
import { build } from 'vite'
import { openPortal } from '../e2e/portalPage'
import { servePortal } from '../e2e/servePortal'
import type { Ways } from './listPage/main'
import { type Row, rounded } from './rows'

const PERSON = 1
const ROWS = 10_000
const configFile = 'test/bench/listPage/vite.config.ts'

/** 10,000 tasks read by listAll, by the SDK's callList, and page after page: in the same run, each with a limiter that starts full. */
export async function measureLists(browser: Browser): Promise<Row[]> {
  await build({ configFile, logLevel: 'warn' })
  const portal = await servePortal(configFile)
  const appsPortal = process.env.PORTAL_URL
  process.env.PORTAL_URL = portal.url
  const rows: Row[] = []
  try {
    for (const way of ['listAll', 'callList', 'oneByOne'] as const) {
      const page = await browser.newPage()
      const { app, requests } = await openPortal(page, { portal: way, person: PERSON, scale: ROWS })
      const before = (await requests()).length
      const { seconds, count } = await app.locator('body').evaluate(readAll, { way, person: PERSON })
      const name = `${ROWS.toLocaleString('en')} rows by ${way}`
      rows.push(
        { name, value: rounded(seconds, 2), unit: 's' },
        { name: `${name}: sent`, value: (await requests()).length - before, unit: 'requests' },
        { name: `${name}: got`, value: count, unit: 'rows' },
      )
      await page.close()
    }
  } finally {
    process.env.PORTAL_URL = appsPortal
    await portal.close()
  }
  return rows
}

async function readAll(_body: Element, { way, person }: { way: 'listAll' | 'callList' | 'oneByOne'; person: number }) {
  const page = window as unknown as { ways?: Ways }
  while (!page.ways) await new Promise((resolve) => setTimeout(resolve, 20))
  const startedAt = performance.now()
  const count = await page.ways[way](person)
  return { count, seconds: (performance.now() - startedAt) / 1000 }
}
