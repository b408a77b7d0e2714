import type { Browser } from '@playwright/test'
import { type OpenPortal, openPortal } from '../e2e/portalPage'
import type { LogEntry } from '../simulator/portal'
import { scrolledThrough } from './longList'
import { type Row, rounded } from './rows'

const INSTANCES = 'bizproc.workflow.instances'

/** The list of workflows: requests until rows and names are there, the sweep, what the page holds, how it scrolls. */
export async function measureWorkflows(browser: Browser): Promise<Row[]> {
  const rows: Row[] = []
  for (const scale of [1_000, 10_000]) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' })
    const page = await context.newPage()
    const of = `${scale.toLocaleString('en')} workflows`
    const cold = await openPortal(page, { route: '/workflows', scale })
    rows.push(...(await asked(cold, `${of}, first visit`)))
    // Template ids are known from now on: they came with the handshake.
    await cold.order({ clearLog: true })
    const again = await openPortal(page, { portal: cold.name, route: '/workflows' })
    rows.push(...(await asked(again, of)))
    rows.push(...(await scrolledThrough(context, again.app, of)))
    await context.close()
  }
  return rows
}

async function asked(portal: OpenPortal, of: string): Promise<Row[]> {
  await portal.app.locator('[data-row]').first().waitFor({ timeout: 60_000 })
  const log = await settledLog(portal)
  const firstRows = log.findIndex(({ commands }) => (commands ?? []).filter((name) => name === INSTANCES).length > 1) + 1
  // It begins with the first page alone, for the total.
  const sweep = log.findIndex(({ commands }, index) => index >= firstRows && commands?.join() === INSTANCES)
  const instances = log.slice(sweep).filter(({ commands }) => commands?.every((name) => name === INSTANCES))
  const tasks = log.slice(sweep + instances.length)
  return [
    { name: `${of}: until rows`, value: firstRows, unit: 'requests' },
    { name: `${of}: names, holders and titles after that`, value: sweep - firstRows, unit: 'requests' },
    { name: `${of}: sweep of instances`, value: instances.length, unit: 'requests' },
    {
      name: `${of}: sweep with all open tasks`,
      value: rounded(((log.at(-1)?.at ?? 0) - (log[sweep]?.at ?? 0)) / 1000, 2),
      unit: 's',
    },
    { name: `${of}: open tasks in the sweep`, value: tasks.filter(({ method }) => method === 'batch').length, unit: 'requests' },
  ]
}

/** The log once nothing has been asked for two seconds. */
async function settledLog(portal: OpenPortal): Promise<LogEntry[]> {
  for (;;) {
    const log = await portal.requests()
    await new Promise((resolve) => setTimeout(resolve, 2_000))
    if ((await portal.requests()).length === log.length) return log.filter(({ method }) => method !== 'user.option.set')
  }
}
