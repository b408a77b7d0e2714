import type { Page, Request } from '@playwright/test'

export type Wire = {
  /** REST calls, in order */
  rest: Request[]
  /** addresses for which the browser asked beforehand whether it may (OPTIONS) */
  preflights: string[]
  /** how often the frame shook hands and had its token renewed */
  handshakes(): number
  refreshes(): number
}

/** Listens to everything that leaves the page from now on, preflights included: these only the browser's own protocol tells. */
export async function wireOf(page: Page): Promise<Wire> {
  const rest: Request[] = []
  const preflights: string[] = []
  const orders: string[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname.startsWith('/rest/')) rest.push(request)
    if (pathname === '/control' && request.method() === 'POST') orders.push(request.postData() ?? '')
  })
  const browser = await page.context().newCDPSession(page)
  await browser.send('Network.enable')
  browser.on('Network.requestWillBeSent', ({ request }) => {
    if (request.method === 'OPTIONS') preflights.push(request.url)
  })
  const count = (order: string) => orders.filter((text) => text.includes(`"${order}"`)).length
  return { rest, preflights, handshakes: () => count('handshake'), refreshes: () => count('refresh') }
}
