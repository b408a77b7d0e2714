import type { FrameLocator, Page } from '@playwright/test'

/** Bytes of live objects and elements of the app's frame. */
export async function weigh(page: Page, app: FrameLocator): Promise<{ heap: number; nodes: number }> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('HeapProfiler.enable')
  await devtools.send('HeapProfiler.collectGarbage')
  return app.locator('body').evaluate(() => {
    const { memory } = performance as Performance & { memory?: { usedJSHeapSize: number } }
    return { heap: memory?.usedJSHeapSize ?? Number.NaN, nodes: document.querySelectorAll('*').length }
  })
}
