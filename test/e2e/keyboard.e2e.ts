import { expect, test } from '@playwright/test'
import { expectSeen, tabTo } from './focusOf'
import { openPortal } from './portalPage'

const policy = 'Read the updated travel policy'
const discount = 'Approve discount above 15 %'
const access = 'Zugänge einrichten'

test('from loading to an answered task with the keyboard alone; the focus is always seen', async ({ page }) => {
  const { app, table, order } = await openPortal(page, { route: '/tasks' })
  // Which deadlines of the demo come first depends on the time of day: here they follow one another.
  const own = (await table('tasks')).filter(({ people }) => people.some(({ userId, status }) => userId === 1 && status === 0))
  const due = own.find(({ name }) => name === discount)?.overdueDate ?? 0
  for (const [later, name] of [access, policy].entries()) {
    const task = own.find((one) => one.name === name)
    await order({ changeTask: { id: task?.id ?? 0, to: { overdueDate: due + (later + 1) * 1000 } } })
  }
  await page.reload()
  await expect(app.getByRole('link', { name: policy })).toBeVisible()
  await page.locator('#stage iframe').focus()

  // The list is one tab stop, and its rows are walked by arrows.
  await tabTo(page, app, /^Check counterparty/)
  for (const name of ['Согласовать счёт', discount]) {
    await page.keyboard.press('ArrowDown')
    await expect(app.getByRole('link', { name })).toBeFocused()
  }
  await page.keyboard.press('Enter')
  await expect(app.getByRole('heading', { name: discount })).toBeVisible()
  await expectSeen(app)

  // From the row on: head, description, comment, answers.
  await tabTo(page, app, /^Why this discount/)
  await page.keyboard.type('a') // a letter in a field, no approval
  await page.keyboard.press('Control+Enter')
  await expect(app.getByRole('status').filter({ hasText: 'Approved.' })).toBeVisible()
  expect((await table('tasks')).find(({ name }) => name === discount)?.answers).toMatchObject([{ status: 1, comment: 'a' }])

  // Answered; the next task is open and its title has the focus. Its answer by its letter.
  await expect(app.getByRole('heading', { name: access })).toBeFocused()
  await page.keyboard.press('o')
  await expect(app.getByRole('heading', { name: policy })).toBeFocused()
  await page.keyboard.press('k')
  await expect(app.getByRole('heading', { name: 'Согласовать счёт' })).toBeVisible()
})

test('a dialog keeps the focus and gives it back', async ({ page }) => {
  const { app } = await openPortal(page, { route: '/tasks' })
  await app.getByRole('link', { name: policy }).click()
  await expect(app.getByRole('heading', { name: policy })).toBeVisible()
  const delegate = app.getByRole('article').getByRole('button', { name: 'Delegate' })
  await delegate.focus()
  await page.keyboard.press('Enter')
  const dialog = app.getByRole('dialog', { name: 'Delegate this task?' })
  await expect(dialog.getByRole('combobox')).toBeFocused()
  for (const name of ['Keep it', 'Delegate']) {
    await page.keyboard.press('Tab')
    await expect(dialog.getByRole('button', { name })).toBeFocused()
  }
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(delegate).toBeFocused()
})

test('the keys’ help opens by ?, and letters work on a Russian keyboard', async ({ page }) => {
  const { app } = await openPortal(page, { route: '/tasks', lang: 'ru' })
  await app.getByRole('link', { name: policy }).click()
  await expect(app.getByRole('heading', { name: policy })).toBeVisible()
  await page.keyboard.press('?')
  await expect(app.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await app.locator('body').dispatchEvent('keydown', { key: 'щ', code: 'KeyO', bubbles: true })
  await expect(app.getByRole('link', { name: policy })).toHaveCount(0)
})
