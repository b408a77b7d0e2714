import type { Browser, FrameLocator, Locator, Page } from '@playwright/test'
import { openPortal } from '../e2e/portalPage'
import { bigBpt } from './bigTemplate'
import { median, percentile, type Row, rounded } from './rows'
import { measureCode } from './templateCode'
import { weigh } from './weigh'

const sizes = [50, 500, 2_000]
const SESSIONS = 3
const OPENINGS = 6

/** A template of a size: read, laid out and compared in Node; opened from a file, dragged and zoomed in the built app. */
export async function measureTemplates(browser: Browser): Promise<Row[]> {
  const rows: Row[] = []
  for (const size of sizes) rows.push(...(await measureCode(size)))
  for (const size of sizes) rows.push(...(await opened(browser, size)))
  return rows
}

async function opened(browser: Browser, size: number): Promise<Row[]> {
  const file = { name: 'big.bpt', mimeType: 'application/octet-stream', buffer: Buffer.from(bigBpt(size)) }
  const first: number[] = []
  const again: number[] = []
  for (let session = 1; session < SESSIONS; session++) {
    const { page, app } = await openList(browser)
    first.push(await timeToCards(app, file))
    await page.context().close()
  }
  const { page, app } = await openList(browser)
  first.push(await timeToCards(app, file))
  for (let opening = 0; opening < OPENINGS; opening++) again.push(await timeToCards(app, file))
  const longest = await longestTask(app)
  const { nodes } = await weigh(page, app)
  const canvas = app.getByRole('application', { name: 'Diagram' })
  const mounted = await canvas.locator('[data-card]').count()
  const dragged = await frames(app, () => drag(page, canvas))
  const zoomed = await frames(app, () => zoom(page, canvas))
  const { heap } = await weigh(page, app)
  await page.context().close()
  const of = (what: string) => `file of about ${size.toLocaleString('en')} activities: ${what}`
  return [
    { name: of('chosen to painted, first of the session'), value: median(first), unit: 'ms' },
    { name: of('chosen to painted, again'), value: median(again), unit: 'ms' },
    { name: of('longest task while opening'), value: longest, unit: 'ms' },
    { name: of('cards mounted'), value: mounted, unit: 'nodes' },
    { name: of('DOM'), value: nodes, unit: 'nodes' },
    { name: of('frame while dragging, p50'), value: percentile(dragged, 0.5), unit: 'ms' },
    { name: of('frame while dragging, p95'), value: percentile(dragged, 0.95), unit: 'ms' },
    { name: of('frame while zooming, p50'), value: percentile(zoomed, 0.5), unit: 'ms' },
    { name: of('frame while zooming, p95'), value: percentile(zoomed, 0.95), unit: 'ms' },
    { name: of('heap after that'), value: rounded(heap / 2 ** 20), unit: 'MB' },
  ]
}

async function openList(browser: Browser) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' })
  const page = await context.newPage()
  const { app } = await openPortal(page, { route: '/templates' })
  return { page, app }
}

type Chosen = { name: string; mimeType: string; buffer: Buffer }

/** Chooses the file in the list of templates; how long until its cards are painted. */
async function timeToCards(app: FrameLocator, file: Chosen): Promise<number> {
  const body = app.locator('body')
  await body.evaluate(() => {
    location.hash = '#/templates'
  })
  await app.locator('[data-row]').first().waitFor({ timeout: 60_000 })
  await body.evaluate(watchOpening)
  await app.getByLabel('Open a .bpt').setInputFiles(file)
  return body.evaluate(() => (window as unknown as { opening: Promise<number> }).opening)
}

function watchOpening(): void {
  const tasks: number[] = []
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)))
  observer.observe({ type: 'longtask' })
  const opening = new Promise<number>((resolve) => {
    const begin = () => {
      const startedAt = performance.now()
      const look = () => {
        if (!document.querySelector('.canvas [data-card]')) return requestAnimationFrame(look)
        return requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - startedAt)))
      }
      look()
    }
    addEventListener('change', begin, { capture: true, once: true })
  })
  Object.assign(window, { opening, tasks })
}

/** Of those above 50 ms; until the outline is there, which comes after the picture. 0 where there was none. */
async function longestTask(app: FrameLocator): Promise<number> {
  await app.getByRole('treeitem').first().waitFor()
  return app.locator('body').evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 500))
    return Math.max(0, ...(window as unknown as { tasks: number[] }).tasks)
  })
}

/** The time of each frame while something is done. */
async function frames(app: FrameLocator, work: () => Promise<void>): Promise<number[]> {
  const body = app.locator('body')
  await body.evaluate(() => {
    const times: number[] = []
    let before = performance.now()
    const next = () => {
      const now = performance.now()
      times.push(now - before)
      before = now
      frame = requestAnimationFrame(next)
    }
    let frame = requestAnimationFrame(next)
    Object.assign(window, {
      framesUntilNow: () => {
        cancelAnimationFrame(frame)
        return times
      },
    })
  })
  await work()
  return body.evaluate(() => (window as unknown as { framesUntilNow: () => number[] }).framesUntilNow())
}

const SWEEPS = 8
const PULLS = 30

async function middleOf(canvas: Locator) {
  const box = await canvas.boundingBox()
  if (!box) throw new Error('The diagram is not on the page')
  return { ...box, x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** All the way down, so that what is mounted changes on the way. */
async function drag(page: Page, canvas: Locator): Promise<void> {
  const { x, y, height } = await middleOf(canvas)
  const step = (height * 0.8) / PULLS
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    await page.mouse.move(x, y + height * 0.4)
    await page.mouse.down()
    for (let pull = 1; pull <= PULLS; pull++) await page.mouse.move(x, y + height * 0.4 - pull * step)
    await page.mouse.up()
  }
}

/** From as near as it goes until all of it is small, and back. */
async function zoom(page: Page, canvas: Locator): Promise<void> {
  const { x, y } = await middleOf(canvas)
  await page.mouse.move(x, y)
  await page.keyboard.down('Control')
  for (const turn of [-12, 12, -12, 12]) for (let notch = 0; notch < 40; notch++) await page.mouse.wheel(0, turn)
  await page.keyboard.up('Control')
}
