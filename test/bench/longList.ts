import type { Browser, BrowserContext, FrameLocator } from '@playwright/test'
import { openPortal } from '../e2e/portalPage'
import { percentile, type Row, rounded } from './rows'
import { weigh } from './weigh'

/** The open page with a long list of tasks: what it holds, and how it scrolls. */
export async function measureLongList(browser: Browser): Promise<Row[]> {
  const rows: Row[] = []
  for (const scale of [1_000, 10_000]) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' })
    const page = await context.newPage()
    const { app } = await openPortal(page, { route: '/tasks', scale })
    await app.locator('[data-row]').first().waitFor({ timeout: 60_000 })
    await page.waitForLoadState('networkidle')
    rows.push(...(await scrolledThrough(context, app, `${scale.toLocaleString('en')} tasks`)))
    await context.close()
  }
  return rows
}

/** Scrolls the list in the frame, then weighs the page. */
export async function scrolledThrough(context: BrowserContext, app: FrameLocator, of: string): Promise<Row[]> {
  const at = (what: string) => `${of}: ${what}`
  const { frames, mostRows, passed } = await app.locator('[data-row]').first().evaluate(scroll)
  const [page] = context.pages()
  if (!page) throw new Error('There is no page')
  const { heap, nodes } = await weigh(page, app)
  return [
    { name: at('DOM'), value: nodes, unit: 'nodes' },
    { name: at('rows in the DOM, most'), value: mostRows, unit: 'rows' },
    { name: at('rows scrolled past'), value: passed, unit: 'rows' },
    { name: at('heap after scrolling'), value: rounded(heap / 2 ** 20), unit: 'MB' },
    { name: at('frame while scrolling, p50'), value: percentile(frames, 0.5), unit: 'ms' },
    { name: at('frame while scrolling, p95'), value: percentile(frames, 0.95), unit: 'ms' },
  ]
}

/** Scrolls down until 300 frames have moved the list; the time of each, and how many rows there were at most. */
async function scroll(row: Element): Promise<{ frames: number[]; mostRows: number; passed: number }> {
  const FRAMES = 300
  const PIXELS = 240
  let list: Element | null = row
  while (list && (list.scrollHeight <= list.clientHeight || !/auto|scroll/.test(getComputedStyle(list).overflowY)))
    list = list.parentElement
  const scroller = list ?? document.scrollingElement ?? document.body
  const rows = () => document.querySelectorAll('[data-row]').length
  const height = row.closest('[role=listitem], [role=row]')?.clientHeight || 80
  const frames: number[] = []
  let mostRows = rows()
  const giveUpAt = performance.now() + 60_000
  while (frames.length < FRAMES && performance.now() < giveUpAt) {
    const top = scroller.scrollTop
    const startedAt = performance.now()
    scroller.scrollTop += PIXELS
    await new Promise(requestAnimationFrame)
    if (scroller.scrollTop > top) frames.push(performance.now() - startedAt) // else it waits for the next page of rows
    mostRows = Math.max(mostRows, rows())
  }
  return { frames, mostRows, passed: Math.round(scroller.scrollTop / height) }
}
