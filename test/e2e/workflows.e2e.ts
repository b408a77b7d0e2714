import { readFile } from 'node:fs/promises'
import { expect, type FrameLocator, test } from '@playwright/test'
import { said } from './inboxOf'
import { openDesk, ordered, own, PORTAL_OF_120 } from './runOf'

// One workflow, and the list as a file.

const discounts = { ...PORTAL_OF_120, route: '/workflows?template=519' }
const title = 'Müller & Söhne GmbH: framework order, Q1 2027'

test('one is ended from its panel; Undo brings nothing to the portal', async ({ page }) => {
  const desk = await openDesk(page, discounts)
  const { app } = desk
  const panel = await openPanel(app)
  await terminate(app)
  await app.getByRole('button', { name: 'Undo' }).click()
  await expect(app.getByRole('button', { name: 'Undo' })).toHaveCount(0)
  await page.clock.fastForward(30_000)
  expect(await ordered(desk, 'terminate')).toEqual([])
  await expect(panel.getByRole('heading', { name: title })).toBeVisible()

  await terminate(app, 'Order was called off')
  await page.clock.fastForward(5_000)
  await expect(said(app, `“${title}” is ended`)).toBeVisible()
  await expect(app.getByRole('link', { name: title })).toHaveCount(0)
  await expect(panel.getByText('This workflow has ended meanwhile')).toBeVisible()
  const sent = (await desk.requests()).filter(({ method, commands }) =>
    [method, ...(commands ?? [])].includes('bizproc.workflow.terminate'),
  )
  expect(sent).toHaveLength(1)
  expect(await own(desk)).toHaveLength(119)
})

test('somebody else was first: told calmly', async ({ page }) => {
  const desk = await openDesk(page, discounts)
  const { app, order, table } = desk
  await openPanel(app)
  await terminate(app)
  const document = (await table('documents')).find((one) => one.title === title)
  const workflow = (await own(desk)).find((one) => one.document[2] === document?.id[2])
  await order({ call: { method: 'bizproc.workflow.kill', params: { ID: workflow?.id }, userId: 6 } })
  await page.clock.fastForward(5_000)
  await expect(said(app, `“${title}” had ended already`)).toBeVisible()
  await expect(app.getByRole('alert')).toHaveCount(0)
})

test('a portal that refuses is quoted, and it can be tried again from there', async ({ page }) => {
  const desk = await openDesk(page, { ...discounts, orders: { faults: { lockedRefused: true } } })
  const { app, order, table } = desk
  await openPanel(app)
  await terminate(app)
  const document = (await table('documents')).find((one) => one.title === title)
  const workflow = (await own(desk)).find((one) => one.document[2] === document?.id[2])
  if (workflow) await order({ changeWorkflow: { id: workflow.id, to: { ownedUntil: Date.now() + 600_000 } } })
  await page.clock.fastForward(5_000)
  const dock = app.getByRole('region', { name: 'Runs' })
  await expect(dock).toContainText(`Not ended: “${title}”. The portal was working on it until`)
  await expect(dock).toContainText('is being executed by another process”.')
  await order({ faults: { lockedRefused: false } })
  await dock.getByRole('button', { name: 'Try again' }).click()
  await page.clock.fastForward(5_000)
  await expect(said(app, `“${title}” is ended`)).toBeVisible()
})

test('the list as a file: all that match, loaded or not, with all there is to know', async ({ page }) => {
  const desk = await openDesk(page, { ...PORTAL_OF_120, route: '/workflows?younger=90' })
  const young = (await own(desk)).filter(({ started }) => started > Date.now() - 90 * 86_400_000)
  expect(young.length).toBeGreaterThan(60) // more than a page
  const saving = page.waitForEvent('download')
  await desk.app.getByRole('button', { name: 'Export these rows as CSV' }).click()
  const file = await saving
  expect(file.suggestedFilename()).toMatch(/^workflows-\d{4}-\d\d-\d\d\.csv$/)
  const [head, ...lines] = (await readFile(await file.path(), 'utf8')).replace('\ufeff', '').trim().split('\r\n')
  expect(head).toBe('Document,Document ID,Template,State,Open tasks,Waits for,Started by,Started,Changed,ID')
  expect(lines.map((line) => line.split(',').at(-1)).sort()).toEqual(young.map(({ id }) => id).sort())
  const known = lines.find((line) => line.includes(title))
  expect(known).toMatch(
    /,DEAL_1502,Discount approval,Waiting,Approve discount above 15 %,.*,Katharina Weiß,\d{4}-\d\d-\d\d \d\d:\d\d,/,
  )
})

async function openPanel(app: FrameLocator) {
  await app.getByRole('link', { name: title }).click()
  const panel = app.getByRole('complementary', { name: 'Workflow details' })
  await expect(panel.getByRole('heading', { name: title })).toBeVisible()
  return panel
}

/** Answers the question about the open workflow with yes. */
async function terminate(app: FrameLocator, status = '') {
  await app.getByRole('button', { name: 'Terminate…' }).click()
  const dialog = app.getByRole('dialog', { name: 'End this workflow?' })
  await expect(dialog.getByRole('button', { name: 'Keep it' })).toBeFocused()
  await dialog.getByRole('textbox', { name: 'Status text' }).fill(status)
  await dialog.getByRole('button', { name: 'Terminate', exact: true }).click()
  await expect(app.getByRole('button', { name: 'Undo' })).toBeVisible()
}
