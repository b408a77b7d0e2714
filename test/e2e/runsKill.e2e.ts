import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { checkAll, confirm, expectOnceEach, openDesk, ordered, own, PORTAL_OF_120, pick, result } from './runOf'

// Deleting cannot be taken back: it takes more than a press of a key.

test('ten or more: the number is typed, Enter never confirms, and Undo takes it back before anything left', async ({ page }) => {
  const desk = await openDesk(page, PORTAL_OF_120)
  const { app } = desk
  await checkAll(desk, 'Delete…')
  await app.getByRole('button', { name: 'Delete 120', exact: true }).click()
  const dialog = app.getByRole('dialog', { name: 'Delete 120 workflows for good?' })
  const number = dialog.getByRole('textbox', { name: 'To confirm, type the number: 120' })
  const yes = dialog.getByRole('button', { name: 'Delete 120', exact: true })
  await expect(dialog.getByText('120 workflows, their tasks and their history are erased.')).toBeVisible()
  await expect(number).toBeFocused()
  await expect(yes).toBeDisabled()

  await page.keyboard.type('12')
  await page.keyboard.press('Enter')
  await expect(yes).toBeDisabled()
  await page.keyboard.type('0')
  await expect(yes).toBeEnabled()
  await page.keyboard.press('Enter') // in the field
  await yes.focus()
  await page.keyboard.press('Enter') // on the button itself
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Space')
  await expect(app.getByText(/^Starts in \d s$/)).toBeVisible()
  await expect(app.getByRole('button', { name: 'Undo' })).toBeFocused()

  await page.keyboard.press('Enter')
  await expect(app.getByRole('button', { name: 'Delete 120', exact: true })).toBeVisible()
  await page.clock.fastForward(30_000)
  expect(await ordered(desk, 'kill')).toEqual([])
  expect(await own(desk)).toHaveLength(120)
})

test('below ten the safe button has the focus, and what will be erased can be kept as a file', async ({ page }) => {
  const desk = await openDesk(page, PORTAL_OF_120)
  const { app, table } = desk
  const ids = await pick(desk, 3, 'Delete…')
  await app.getByRole('button', { name: 'Delete 3', exact: true }).click()
  const dialog = app.getByRole('dialog', { name: 'Delete 3 workflows for good?' })
  await expect(dialog.getByRole('button', { name: 'Keep them' })).toBeFocused()
  await expect(dialog.getByRole('textbox')).toHaveCount(0)

  const saving = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Download what will be erased' }).click()
  const file = await saving
  expect(file.suggestedFilename()).toMatch(/^kill-.*\.json$/)
  await expect(dialog.getByText('Saved as a file.')).toBeVisible()
  const kept = JSON.parse(await readFile(await file.path(), 'utf8')) as { workflows: { id: string; holders: unknown }[] }
  expect(kept.workflows.map(({ id }) => id).sort()).toEqual(ids)
  for (const workflow of kept.workflows)
    expect(workflow).toMatchObject({
      templateName: expect.any(String),
      startedAt: expect.any(String),
      holders: expect.anything(),
    })

  await dialog.getByRole('button', { name: 'Keep them' }).click()
  await confirm(desk, 'Delete', 3)
  await result(desk, '3 deleted')
  await expectOnceEach(desk, 'kill', 3)
  expect((await ordered(desk, 'kill')).sort()).toEqual(ids)
  const tasks = await table('tasks')
  expect(tasks.filter(({ workflowId }) => ids.includes(workflowId))).toEqual([])
})

test('who only wanted an end is offered the milder way to it', async ({ page }) => {
  const desk = await openDesk(page, PORTAL_OF_120)
  const { app } = desk
  await pick(desk, 3, 'Delete…')
  await app.getByRole('button', { name: 'Delete 3', exact: true }).click()
  await app.getByRole('dialog').getByRole('button', { name: 'Terminate instead' }).click()
  await confirm(desk, 'Terminate', 3)
  await result(desk, '3 ended')
  expect(await ordered(desk, 'kill')).toEqual([])
  await expectOnceEach(desk, 'terminate', 3)
})
