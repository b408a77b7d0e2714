import { expect, test } from '@playwright/test'
import { expectSeen, tabTo } from './focusOf'
import { openDesk } from './runOf'
import { SMALL_PORTAL } from './templateOf'

test('a template is found, walked and read with the keyboard alone; the focus is always seen', async ({ page }) => {
  const { app } = await openDesk(page, SMALL_PORTAL)
  const { keyboard } = page
  await expect(app.locator('[data-row]').first()).toBeVisible()
  await page.locator('#stage iframe').focus()

  // `/` is the search; from there the list is one stop, and its rows are walked by arrows.
  await keyboard.press('/')
  await expect(app.getByRole('searchbox', { name: 'Search templates' })).toBeFocused()
  await keyboard.type('approval')
  await expect(app.getByText(/^\d+ of \d+ templates$/)).toBeVisible()
  const row = app.getByRole('link', { name: 'Contract approval', exact: true })
  await tabTo(page, app, /^(Contract|Discount) approval$/)
  for (let step = 0; step < 5 && !(await row.evaluate((link) => link === document.activeElement)); step++) {
    await keyboard.press('ArrowDown')
    await expectSeen(app)
  }
  await expect(row).toBeFocused()
  await keyboard.press('Enter')
  await expect(app.getByRole('heading', { level: 1, name: 'Contract approval' })).toBeFocused()

  // The picture is one stop; arrows walk along the flow and are read out.
  const canvas = app.getByRole('application', { name: 'Diagram' })
  await tabTo(page, app, /^Diagram$/)
  if (!(await canvas.evaluate((one) => one === document.activeElement))) await tabTo(page, app, /^Diagram$/)
  await expect(canvas).toBeFocused()
  const spoken = app.locator('[aria-live=polite]')
  await keyboard.press('ArrowDown')
  await expect(spoken.filter({ hasText: 'Set variables' })).toBeAttached()
  await keyboard.press('ArrowDown')
  await expect(spoken.filter({ hasText: 'Find the head of the starter' })).toBeAttached()
  await keyboard.press('Enter')
  const panel = app.getByRole('complementary', { name: 'Step' })
  await expect(panel.getByRole('heading', { level: 2, name: 'Find the head of the starter' })).toBeFocused()
  await keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await expect(canvas).toBeFocused()
  await keyboard.press('ArrowDown')
  await expect(spoken.filter({ hasText: 'Head of department approves' })).toBeAttached()

  // Zoom.
  const percent = app.getByRole('group', { name: 'Zoom' }).getByText(/^\d+ %$/)
  const scale = async () => Number.parseInt((await percent.textContent()) ?? '', 10)
  const before = await scale()
  await keyboard.press('+')
  await expect.poll(scale).toBeGreaterThan(before)
  await keyboard.press('-')
  await expect.poll(scale).toBe(before)
  await keyboard.press('0')
  await expect.poll(scale).not.toBe(before)
  await expect(canvas).toBeFocused()

  // `/` here looks for a step, and Enter goes to it.
  await keyboard.press('/')
  await expect(app.getByRole('searchbox', { name: 'Find a step' })).toBeFocused()
  await keyboard.type('legal review')
  await expect(app.getByText(/^\d+ found$/)).toBeVisible()
  await keyboard.press('Enter')
  await expect(app.getByText(/^1 of \d+$/)).toBeVisible()
  await expectSeen(app)

  // The outline tells the same as a tree.
  await tabTo(page, app, /^Outline$/)
  await keyboard.press('Enter')
  const tree = app.getByRole('tree', { name: 'Outline' })
  await expect(tree).toBeVisible()
  for (let stop = 0; stop < 8 && !(await tree.getByRole('treeitem').and(app.locator(':focus')).count()); stop++) {
    await keyboard.press('Tab')
    await expectSeen(app)
  }
  await keyboard.press('Home')
  await keyboard.press('ArrowDown')
  await expectSeen(app)
  const item = tree.getByRole('treeitem').and(app.locator(':focus'))
  const title = (await item.getAttribute('aria-label')) ?? ''
  await keyboard.press('Enter')
  await expect(panel.getByRole('heading', { level: 2, name: title })).toBeFocused()
  await keyboard.press('Escape')
  await expect(item).toHaveAttribute('aria-label', title)

  // Tabs.
  await tabTo(page, app, /^Diagram$/, 'Shift+Tab')
  await keyboard.press('ArrowRight')
  const parameters = app.getByRole('tab', { name: /^Parameters/ })
  await expect(parameters).toBeFocused()
  await keyboard.press('End')
  await expect(app.getByRole('tab', { name: 'Raw' })).toBeFocused()
  await expect(app.getByRole('tree', { name: 'The template as it is stored' })).toBeVisible()
  await expectSeen(app)
  await keyboard.press('Alt+ArrowLeft')
})
