import { expect, type FrameLocator, type Page } from '@playwright/test'
import { type Opening, type OpenPortal, openPortal } from './portalPage'

/** The demo company, as small as has 120 workflows that are no automation rules; the list is open. */
export const PORTAL_OF_120 = { route: '/workflows', scale: 152 } as const

export type Desk = OpenPortal & { page: Page }

/** Opens the app with a clock that can be put forward: waits of a minute are not sat through. */
export async function openDesk(page: Page, opening: Opening): Promise<Desk> {
  await page.clock.install()
  return { ...(await openPortal(page, opening)), page }
}

/** Ending takes the portal so long that something can happen in the middle of a run; and no longer. */
export const slow = { costDelays: true, costSeconds: { 'bizproc.workflow.terminate': 0.1 } }
export const quick = { costDelays: false }

/** Ticks all that match, also what is not loaded, and comes to the check; tells how many these are. */
export async function checkAll({ app }: Desk, button: 'Terminate…' | 'Delete…'): Promise<number> {
  await app.getByRole('checkbox', { name: 'Select all loaded rows' }).check()
  const bar = app.getByRole('toolbar', { name: 'Selected workflows' })
  const all = bar.getByRole('button', { name: /^Select all \d+ that match$/ })
  if (await all.isVisible()) await all.click()
  const total = Number.parseInt((await bar.getByRole('status').textContent()) ?? '', 10)
  await bar.getByRole('button', { name: button }).click()
  await expect(app.getByRole('button', { name: 'Check again' })).toBeVisible()
  return total
}

/** Ticks the first rows; tells their ids. */
export async function tick({ app }: Desk, count: number): Promise<string[]> {
  const ticks = app.getByRole('checkbox', { name: /^Select (?!all)/ })
  await ticks.first().check()
  await ticks.nth(count - 1).click({ modifiers: ['Shift'] })
  await expect(app.getByRole('toolbar').getByRole('status')).toHaveText(`${count} selected`)
  const ticked = app.locator('[role=row][data-selected] [data-row]')
  return (await ticked.evaluateAll((links) => links.map((link) => link.getAttribute('data-row') ?? ''))).sort()
}

/** The same, and comes to the check. */
export async function pick(desk: Desk, count: number, button: 'Terminate…' | 'Delete…'): Promise<string[]> {
  const ids = await tick(desk, count)
  await desk.app.getByRole('toolbar').getByRole('button', { name: button }).click()
  await expect(desk.app.getByRole('button', { name: 'Check again' })).toBeVisible()
  return ids
}

/** Answers the question about so many with yes, and lets the grace pass. */
export async function confirm({ app, page }: Desk, verb: 'Terminate' | 'Delete' | 'Start' | 'Hand over', n: number) {
  await ask(app, verb, n)
  await app
    .getByRole('dialog')
    .getByRole('button', { name: `${verb} ${n}`, exact: true })
    .click()
  await expect(app.getByRole('button', { name: 'Undo' })).toBeVisible()
  await page.clock.fastForward(5_000)
}

/** Comes from the check to the question. */
export async function ask(app: FrameLocator, verb: string, n: number) {
  await app.getByRole('button', { name: `${verb} ${n}`, exact: true }).click()
  await expect(app.getByRole('dialog')).toBeVisible()
}

/** A slow run over all 120, of which the first rows are through and the next ones on their way. */
export async function inTheMiddle(page: Page): Promise<Desk> {
  const desk = await openDesk(page, { ...PORTAL_OF_120, orders: { faults: slow } })
  expect(await checkAll(desk, 'Terminate…')).toBe(120)
  await confirm(desk, 'Terminate', 120)
  const bar = desk.app.getByRole('progressbar', { name: 'Progress' })
  await expect.poll(async () => Number(await bar.getAttribute('aria-valuenow')), { intervals: [50] }).toBeGreaterThan(0)
  return desk
}

/** The result's headline; the minute in which the portal must be through with what got lost is put forward. */
export async function result({ app, page }: Desk, headline: string | RegExp): Promise<void> {
  await expect(async () => {
    if (await app.getByText(/looked at again at|goes on at/).isVisible()) await page.clock.fastForward(60_000)
    await expect(app.getByRole('heading', { level: 2, name: headline, exact: true })).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 15_000 })
}

/** Of an outcome: "3 Refused". */
export const tile = (app: FrameLocator, words: string) =>
  app.getByRole('group', { name: 'Show by outcome' }).getByRole('button', { name: words })

/** Ids of all orders that came to the portal, save for those it turned away unread: an expired token, the limiter. */
export async function ordered({ requests }: Pick<OpenPortal, 'requests'>, method: 'terminate' | 'kill'): Promise<string[]> {
  const name = `bizproc.workflow.${method}`
  return (await requests())
    .filter(({ status }) => status !== 401 && status !== 503)
    .flatMap(({ commands = [], ids = [] }) => ids.filter((_, index) => commands[index] === name))
}

/** No row was acted on twice. */
export async function expectOnceEach(desk: Desk, method: 'terminate' | 'kill', count: number): Promise<void> {
  const ids = await ordered(desk, method)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toHaveLength(count)
}

/** Running workflows without automation rules. */
export async function own({ table }: Pick<OpenPortal, 'table'>) {
  const shown = new Set((await table('templates')).map(({ id }) => id))
  return (await table('workflows')).filter(({ templateId }) => shown.has(templateId))
}
