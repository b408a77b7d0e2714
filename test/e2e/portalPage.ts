import { randomUUID } from 'node:crypto'
import type { FrameLocator, Page } from '@playwright/test'
import type { Orders } from '../simulator/control'
import type { LogEntry } from '../simulator/portal'
import type { PortalState } from '../simulator/state'

export type Opening = {
  /** two pages with the same name are two people in one portal; a portal of its own where left out */
  portal?: string
  /** user id; 1 is the administrator whose inbox the demo is about */
  person?: number
  lang?: string
  /** running workflows; above 600 the first person has as many open tasks */
  scale?: number
  /** where the app opens, such as '/tasks?show=done' */
  route?: string
  /** done in the portal before the app opens */
  orders?: Orders
}

/** The app's frame, and the way to look into its portal and to change it. */
export type OpenPortal = {
  name: string
  app: FrameLocator
  /** orders to the portal: faults, expired tokens, acts of another person; answers by order */
  order(orders: Orders): Promise<Record<string, unknown>>
  /** every REST request so far, in order; a batch names its commands */
  requests(): Promise<LogEntry[]>
  /** one table of the portal as it is now */
  table<Name extends keyof PortalState>(name: Name): Promise<PortalState[Name]>
}

/** Opens the simulated portal's page with the app in its frame. */
export async function openPortal(page: Page, { portal, person, lang, scale, route, orders }: Opening = {}): Promise<OpenPortal> {
  const base = process.env.PORTAL_URL
  if (!base) throw new Error('PORTAL_URL is not set: globalSetup serves the portal')
  const name = portal ?? randomUUID()
  const order = async (wanted: Orders) => {
    const answer = await fetch(`${base}control?portal=${name}`, { method: 'POST', body: JSON.stringify(wanted), signal: soon() })
    if (!answer.ok) throw new Error(`/control: ${answer.status}`)
    return (await answer.json()) as Record<string, unknown>
  }
  const look = async (show = '') => {
    const answer = await fetch(`${base}control?portal=${name}&show=${show}`, { signal: soon() })
    return (await answer.json()) as { log: LogEntry[] } & PortalState
  }
  if (scale !== undefined) await fetch(`${base}control?portal=${name}&scale=${scale}`)
  if (orders) await order(orders)
  const asked = Object.entries({ portal: name, person, lang, scale, route }).filter(([, value]) => value !== undefined)
  await page.goto(`${base}?${new URLSearchParams(asked.map(([key, value]) => [key, String(value)]))}`)
  return {
    name,
    app: page.frameLocator('#stage iframe'),
    order,
    requests: async () => (await look()).log,
    table: async (wanted) => (await look(wanted))[wanted],
  }
}

// A question to the portal that is not answered shall say so itself, not end as a test that took too long.
const soon = () => AbortSignal.timeout(10_000)
