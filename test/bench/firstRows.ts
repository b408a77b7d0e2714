import type { Browser } from '@playwright/test'
import { openPortal } from '../e2e/portalPage'
import { median, type Row } from './rows'

const RUNS = 5
const latencies = [0, 100, 300]
const slowdowns = [1, 4]

/** From the launch of the frame to the first painted task, with the portal and the machine made slower. */
export async function measureFirstRows(browser: Browser): Promise<Row[]> {
  const rows: Row[] = []
  for (const slowdown of slowdowns)
    for (const latencyMs of latencies) {
      const times: number[] = []
      const requests: number[] = []
      for (let run = 0; run < RUNS; run++) {
        const seen = await openOnce(browser, latencyMs, slowdown)
        times.push(seen.ms)
        requests.push(seen.requests)
      }
      const name = `first rows, portal latency ${latencyMs} ms${slowdown > 1 ? `, CPU ×${slowdown}` : ''}`
      rows.push({ name, value: median(times), unit: 'ms' })
      if (slowdown === 1) rows.push({ name: `${name}: REST`, value: Math.max(...requests), unit: 'requests' })
    }
  return rows
}

async function openOnce(browser: Browser, latencyMs: number, slowdown: number): Promise<{ ms: number; requests: number }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' })
  try {
    const page = await context.newPage()
    await page.addInitScript(markFirstRow)
    const devtools = await context.newCDPSession(page)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    const { app } = await openPortal(page, { route: '/tasks', orders: { faults: { latencyMs } } })
    const body = app.locator('body[data-first-rows]')
    await body.waitFor({ state: 'attached', timeout: 60_000 })
    const asked = await body.getAttribute('data-first-rows-asked')
    return { ms: Number(await body.getAttribute('data-first-rows')), requests: Number(asked) }
  } finally {
    await context.close()
  }
}

/** Runs in every frame before its page: remembers when the first task was painted, and how many answers it took. */
function markFirstRow(): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('[data-row]')) return
    observer.disconnect()
    const asked = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/rest/')).length
    requestAnimationFrame(() =>
      setTimeout(() => {
        document.body.dataset.firstRowsAsked = String(asked)
        document.body.dataset.firstRows = String(performance.now())
      }),
    )
  })
  observer.observe(document, { childList: true, subtree: true })
}
