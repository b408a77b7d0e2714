import { expect, test } from '@playwright/test'
import { answerTo, openTask, said } from './inboxOf'
import { openPortal } from './portalPage'

// What can go wrong around an answer: it happens once, and the person is told the truth.

const complete = 'bizproc.task.complete'
const vacation = 'Urlaubsantrag: Katharina Weiß, 22.12.–05.01.'
const invoice = 'Согласовать счёт на оплату № 4471'

test('an answer lost after the effect: sent once, effect once, and the person is told the truth', async ({ page }) => {
  const it = await openPortal(page, { route: '/tasks' })
  await openTask(it.app, vacation)
  await it.order({ nextAnswer: { kind: 'lostAfter', match: 'task.complete', times: 1 } })
  await it.app.getByRole('button', { name: 'Approve' }).click()
  await expect(said(it.app, 'No answer came from the portal, but it has your decision: approved.')).toBeVisible()
  expect((await it.requests()).filter(({ method }) => method === complete)).toHaveLength(1)
  expect(await answerTo(it, vacation)).toHaveLength(1)
})

test('an answer that never arrived: looked for as long as the portal may work on it, then said so, with the comment kept', async ({
  page,
}) => {
  await page.clock.install()
  const it = await openPortal(page, { route: '/tasks' })
  await openTask(it.app, vacation)
  const comment = it.app.getByRole('textbox', { name: /^Reason/ })
  await comment.fill('Enjoy')
  await it.order({ nextAnswer: { kind: '500', match: 'task.complete', times: 1 } })
  await it.app.getByRole('button', { name: 'Approve' }).click()
  await expect(it.app.getByText('No answer came. Looking at the task')).toBeVisible()
  await expect(async () => {
    await page.clock.fastForward(30_000) // the app looks again and again, for a minute
    await expect(it.app.getByText('The answer did not arrive: the task still waits for you.')).toBeVisible({ timeout: 500 })
  }).toPass()
  await expect(comment).toHaveValue('Enjoy')
  expect((await it.requests()).filter(({ method }) => method === complete)).toHaveLength(1)
})

test('offline: said at the answer, nothing sent, answers off until the connection is back', async ({ page }) => {
  const it = await openPortal(page, { route: '/tasks' })
  await openTask(it.app, vacation)
  const approve = it.app.getByRole('button', { name: 'Approve' })
  await page.context().setOffline(true)
  await approve.click()
  await expect(it.app.getByText('Not sent: there is no connection to the portal.')).toBeVisible()
  await expect(it.app.getByText('You see what the portal said at')).toBeVisible()
  await expect(approve).toBeDisabled()
  await page.context().setOffline(false)
  await expect(it.app.getByText('You see what the portal said at')).toHaveCount(0, { timeout: 10_000 })
  expect(await answerTo(it, vacation)).toEqual([])
  await approve.click()
  await expect(said(it.app, 'Approved.')).toBeVisible()
})

test('somebody was first: told calmly, and the list is right afterwards', async ({ page }) => {
  const it = await openPortal(page, { route: '/tasks' })
  await openTask(it.app, invoice)
  const task = (await it.table('tasks')).find(({ name }) => name === invoice)
  await it.order({ call: { method: complete, params: { TASK_ID: task?.id, STATUS: 1 }, userId: 14 } })
  await it.app.getByRole('button', { name: 'Согласовать' }).click()
  await expect(it.app.getByText(/Somebody was first|no longer yours/).first()).toBeVisible()
  await expect(it.app.getByRole('link', { name: invoice })).toHaveCount(0)
})

test('a portal whose plan has no workflows says so, and looks again when asked', async ({ page }) => {
  const { app, order } = await openPortal(page, { route: '/tasks', orders: { plan: 'none' } })
  await expect(app.getByRole('heading', { name: 'Workflows are not part of this portal’s plan' })).toBeVisible()
  await order({ plan: 'full' })
  await app.getByRole('button', { name: 'Check again' }).click()
  await expect(app.getByRole('link', { name: 'Read the updated travel policy' })).toBeVisible()
})
