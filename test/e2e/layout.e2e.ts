import { expect, type FrameLocator, test } from '@playwright/test'
import { openPortal } from './portalPage'

const ROW = 81

test('through hundreds of 10,000 rows: they come as one scrolls, and no more than 60 are in the page', async ({ page }) => {
  const { app, requests } = await openPortal(page, { route: '/tasks', scale: 10_000 })
  const rows = app.locator('[data-row]')
  await expect(rows.first()).toBeVisible()
  await rows.first().hover()
  const drawn: number[] = []
  await expect
    .poll(
      async () => {
        await page.mouse.wheel(0, 50 * ROW)
        drawn.push(await rows.count())
        return app.locator('.list').evaluate(scrolled)
      },
      { intervals: [50], timeout: 20_000 },
    )
    .toBeGreaterThan(400 * ROW)
  expect(Math.max(...drawn)).toBeLessThanOrEqual(60)
  await expect.poll(() => rowsInSight(app)).toBeGreaterThan(3)
  // Four pages come with a batch: nobody asks the portal for each.
  expect((await requests()).length).toBeLessThan(12)
})

test('an answer in the middle of a long list moves no row above it', async ({ page }) => {
  const { app } = await openPortal(page, { route: '/tasks?request=acknowledgement', scale: 10_000 })
  const rows = app.locator('[data-row]')
  await rows.first().hover()
  await expect
    .poll(
      async () => {
        await page.mouse.wheel(0, 20 * ROW)
        return app.locator('.list').evaluate(scrolled)
      },
      { intervals: [50] },
    )
    .toBeGreaterThan(120 * ROW)
  await expect.poll(() => rowsInSight(app)).toBeGreaterThan(3)
  const before = await topRows(app)
  const row = app.locator(`[data-row="${before[3]}"]`)
  await row.click()
  await app.getByRole('article').locator('.btn.ok').click()
  await expect(row).toHaveCount(0)
  expect((await topRows(app)).slice(0, 3)).toEqual(before.slice(0, 3))
})

test('on a small screen: the list, a task, and back to where the list was', async ({ page }) => {
  await page.setViewportSize({ width: 380, height: 800 })
  const { app } = await openPortal(page, { route: '/tasks' })
  const row = app.getByRole('link', { name: 'Qualify the enquiry' })
  await expect(app.getByRole('link', { name: 'Read the updated travel policy' })).toBeVisible()
  await app.locator('[data-row]').first().hover()
  await expect
    .poll(
      async () => {
        await page.mouse.wheel(0, 2 * ROW)
        return row.isVisible()
      },
      { intervals: [100] },
    )
    .toBe(true)
  await row.click()
  await expect(app.getByRole('heading', { name: 'Qualify the enquiry' })).toBeInViewport()
  await expect(row).toBeHidden()
  await app.getByRole('link', { name: 'All tasks' }).click()
  await expect(row).toBeInViewport()
  await expect(row).toBeFocused()

  await row.click()
  await expect(app.getByRole('heading', { name: 'Qualify the enquiry' })).toBeInViewport()
  await app.locator('body').evaluate(() => history.back())
  await expect(row).toBeInViewport()
})

test('on a small screen the toast lies above the answers of the next task, not on them', async ({ page }) => {
  await page.setViewportSize({ width: 380, height: 800 })
  const { app } = await openPortal(page, { route: '/tasks' })
  await app.getByRole('link', { name: 'Read the updated travel policy' }).click()
  await app.getByRole('button', { name: 'I have read it' }).click()
  const toast = await app.locator('.toast').boundingBox()
  const answers = await app.locator('.foot .btn').first().boundingBox()
  expect(toast && toast.y + toast.height).toBeLessThanOrEqual(answers?.y ?? 0)
})

test('a name without a place to break it does not push the form sideways', async ({ page }) => {
  const fields = [{ Id: 'a', Type: 'string', BaseType: 'string', Name: 'W'.repeat(255) }]
  const { app, order, table } = await openPortal(page, { route: '/tasks' })
  const name = 'Check counterparty and contract terms'
  const task = (await table('tasks')).find((one) => one.name === name && one.people.some(({ userId }) => userId === 1))
  await order({ changeTask: { id: task?.id ?? 0, to: { name: 'N'.repeat(128), documentName: 'D'.repeat(255), fields } } })
  await page.reload()
  await app.getByRole('link', { name: 'NNN' }).click()
  await expect(app.getByRole('textbox', { name: 'WWW' })).toBeVisible()
  const isWider = (element: Element) => element.scrollWidth > element.clientWidth
  for (const part of ['.task-head', '.task-body']) expect(await app.locator(part).evaluate(isWider)).toBe(false)
})

test('Back leads through what was opened, and a filter is part of the address', async ({ page }) => {
  const { app } = await openPortal(page, { route: '/tasks' })
  const address = () => app.locator('body').evaluate(() => location.hash)
  await app.getByRole('link', { name: 'Read the updated travel policy' }).click()
  await expect(app.getByRole('heading', { name: 'Read the updated travel policy' })).toBeVisible()
  expect(await address()).toMatch(/^#\/tasks\/\d+$/)
  await app.locator('body').evaluate(() => history.back())
  await expect(app.getByRole('heading', { name: 'Pick a task' })).toBeVisible()
  await app.getByRole('button', { name: /^Overdue/ }).click()
  await expect.poll(address).toBe('#/tasks?show=overdue')
  // The portal's own query is neither read nor written.
  expect(await app.locator('body').evaluate(() => location.search)).toContain('APP_SID=')
})

const scrolled = (list: Element) => list.parentElement?.scrollTop ?? 0
const topRows = (app: FrameLocator) => app.locator('.list').evaluate(rowsIn)
const rowsInSight = async (app: FrameLocator) => (await topRows(app)).length

/** The rows in sight, from the top. */
function rowsIn(list: Element): string[] {
  const pane = list.parentElement?.getBoundingClientRect()
  const inSight = [...list.querySelectorAll<HTMLElement>('[data-row]')].filter((row) => {
    const { top, bottom } = row.getBoundingClientRect()
    return pane !== undefined && top >= pane.top && bottom <= pane.bottom
  })
  return inSight
    .sort((one, other) => one.getBoundingClientRect().top - other.getBoundingClientRect().top)
    .map((row) => row.dataset.row ?? '')
}
