import { expect, test } from '@playwright/test'
import { firstScreen } from '../budgets/firstScreen'
import { openPortal } from './portalPage'

test('the first tasks are there after exactly one REST request', async ({ page }) => {
  const { app, requests } = await openPortal(page, { route: '/tasks' })
  await expect(app.getByRole('link', { name: 'Read the updated travel policy' })).toBeVisible()
  const asked = await requests()
  expect(asked.map(({ method }) => method)).toEqual(['batch'])
  expect(asked[0]?.commands).toContain('bizproc.task.list')
})

test('10,000 tasks put no more than 60 rows into the page, at the top and far down', async ({ page }) => {
  const { app } = await openPortal(page, { route: '/tasks', scale: 10_000 })
  const rows = app.locator('[data-row]')
  await expect(rows.first()).toBeVisible()
  expect(await rows.count()).toBeLessThanOrEqual(60)
  await rows.first().hover()
  await page.mouse.wheel(0, 200_000)
  await expect(rows.first()).toBeVisible()
  expect(await rows.count()).toBeLessThanOrEqual(60)
})

test('the first tasks need no file that the budget does not weigh', async ({ page }) => {
  const { scripts, styles } = firstScreen()
  const weighed = new Set([...scripts, ...styles])
  const loaded: string[] = []
  await page.route(/\/assets\/.+\.(js|css)$/, async (route) => {
    const file = new URL(route.request().url()).pathname.slice(1)
    loaded.push(file)
    if (weighed.has(file)) await route.continue() // any other stays on its way for good
  })
  await page.setViewportSize({ width: 380, height: 800 }) // one pane: no open task, whose form is lazy
  const { app } = await openPortal(page, { route: '/tasks' })
  await expect(app.getByRole('link', { name: 'Read the updated travel policy' })).toBeVisible()
  expect(loaded).toContain(scripts[0])
  // What takes dropped files comes beside them, and nobody waits for it.
  expect(loaded.filter((file) => !weighed.has(file) && !/\/DropFile-/.test(file))).toEqual([])
})

test('the templates are there after exactly one REST request', async ({ page }) => {
  const { app, requests } = await openPortal(page, { route: '/templates', scale: 40 })
  await expect(app.getByRole('link', { name: 'Contract approval', exact: true })).toBeVisible()
  const asked = await requests()
  const first = asked.slice(0, asked.findIndex(({ commands = [] }) => commands.includes('bizproc.workflow.template.list')) + 1)
  expect(first.map(({ method }) => method)).toEqual(['batch'])
})
