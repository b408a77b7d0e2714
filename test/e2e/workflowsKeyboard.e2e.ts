import { expect, test } from '@playwright/test'
import { expectSeen, tabTo } from './focusOf'
import { expectOnceEach, openDesk, own, PORTAL_OF_120, result } from './runOf'

test('from the list to the result and back without a mouse; the focus is always seen, and somewhere sensible', async ({
  page,
}) => {
  const desk = await openDesk(page, PORTAL_OF_120)
  const { app } = desk
  await expect(app.getByRole('row').nth(5)).toBeVisible({ timeout: 15_000 })
  await page.locator('#stage iframe').focus()

  // Into the rows: one tab stop, walked by arrows; x ticks, Shift with an arrow goes on ticking.
  const focusedRow = app.locator('[data-row]:focus')
  for (let stop = 0; stop < 60 && (await focusedRow.count()) === 0; stop++) await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('x')
  const status = app.getByRole('toolbar', { name: 'Selected workflows' }).getByRole('status')
  await expect(status).toHaveText('1 selected')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(status).toHaveText('3 selected')
  await expectSeen(app)

  // The bar, the check, the question.
  await tabTo(page, app, /^Terminate…/)
  await page.keyboard.press('Enter')
  await expect(app.getByRole('tab', { name: 'Will be ended 3' })).toBeVisible()
  expect(await expectSeen(app)).toBe('Cancel')
  await tabTo(page, app, /^Terminate 3$/)
  await page.keyboard.press('Enter')
  const dialog = app.getByRole('dialog', { name: 'End 3 workflows?' })
  await expect(dialog.getByRole('button', { name: 'Keep them' })).toBeFocused()
  await tabTo(page, app, /^Terminate 3$/)
  await page.keyboard.press('Enter')
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Space')

  // Undo has the focus while it can be undone; then the run goes by itself.
  await expect(app.getByRole('button', { name: 'Undo' })).toBeFocused()
  await expectSeen(app)
  await page.clock.fastForward(5_000)
  await result(desk, '3 ended')
  expect(await expectSeen(app)).toBe('3 ended')

  // Back to the list, as it was left.
  await tabTo(page, app, /^Workflows$/, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(app.getByRole('row').nth(5)).toBeVisible()
  await expectOnceEach(desk, 'terminate', 3)
  expect(await own(desk)).toHaveLength(117)
})

test('a dialog of one keeps the focus and gives it back', async ({ page }) => {
  const { app } = await openDesk(page, { ...PORTAL_OF_120, route: '/workflows?template=519' })
  await app.getByRole('link', { name: 'Müller & Söhne GmbH: framework order, Q1 2027' }).click()
  await expect(app.getByRole('complementary', { name: 'Workflow details' }).getByRole('heading', { level: 2 })).toBeVisible()
  const terminate = app.getByRole('button', { name: 'Terminate…' })
  await terminate.focus()
  await page.keyboard.press('t')
  const dialog = app.getByRole('dialog', { name: 'End this workflow?' })
  await expect(dialog.getByRole('button', { name: 'Keep it' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(terminate).toBeFocused()
})
