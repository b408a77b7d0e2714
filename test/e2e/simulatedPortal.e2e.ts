import { expect, test } from '@playwright/test'
import { openTask, said } from './inboxOf'
import { openPortal } from './portalPage'

// The simulated portal's own page: what it promises to those who try the app by hand.

const invoice = 'Согласовать счёт на оплату № 4471'
const vacation = 'Urlaubsantrag: Katharina Weiß, 22.12.–05.01.'

test('the panel: offline for as long as one says, told on its button, and all well again', async ({ page }) => {
  const { app } = await openPortal(page, { route: '/tasks' })
  await openTask(app, vacation)
  await page.getByRole('button', { name: 'Faults: none' }).click()
  await page.getByRole('spinbutton', { name: 'Seconds offline' }).fill('300')
  await page.getByRole('button', { name: 'Go offline' }).click()
  await expect(page.getByRole('button', { name: 'Faults: 1' })).toBeVisible()
  await expect(page.getByRole('spinbutton', { name: 'Seconds offline' })).toHaveValue('300')
  await page.getByRole('button', { name: 'All well again' }).click()
  await expect(page.getByRole('button', { name: 'Faults: none' })).toBeVisible()
})

test('person and language are switched on the page, and the app opens anew', async ({ page }) => {
  const { app } = await openPortal(page, { route: '/tasks' })
  await expect(app.getByRole('link', { name: vacation })).toBeVisible()
  await page.getByLabel('Language').selectOption('de')
  await expect(app.getByRole('heading', { name: 'Aufgaben' }).first()).toBeVisible()
  await page.getByLabel('Person').selectOption({ label: 'Екатерина Миронова, employee' })
  await expect(app.getByRole('link', { name: vacation })).toBeHidden()
  expect(page.url()).toContain('person=30')
})

test('two people in one portal: what one has decided, the other is no longer asked', async ({ page, context }) => {
  const route = '/tasks'
  const irina = await openPortal(page, { route })
  const gulnara = await openPortal(await context.newPage(), { route, portal: irina.name, person: 14 })
  await openTask(irina.app, invoice)
  await openTask(gulnara.app, invoice)
  await irina.app.getByRole('button', { name: 'Согласовать' }).click()
  await expect(said(irina.app, 'Approved.')).toBeVisible()
  await gulnara.app.getByRole('button', { name: 'Согласовать' }).click()
  const answers = async () => (await irina.requests()).filter(({ method }) => method === 'bizproc.task.complete')
  await expect.poll(async () => (await answers()).map(({ status }) => status)).toEqual([200, 400])
  const [task] = (await irina.table('tasks')).filter(({ name }) => name === invoice)
  expect(task?.answers.map(({ userId }) => userId)).toEqual([1])
})

test('an uploaded app comes by GET, with nothing but the address', async ({ page }) => {
  const loaded = page.waitForRequest((request) => request.isNavigationRequest() && request.frame() !== page.mainFrame())
  await page.goto(`${process.env.PORTAL_URL}?portal=uploaded-app&uploaded=1&route=/tasks`)
  expect((await loaded).method()).toBe('GET')
  await expect(page.frameLocator('#stage iframe').getByRole('link', { name: vacation })).toBeVisible()
})
