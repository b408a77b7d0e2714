import { expect, test } from '@playwright/test'
import { readBpt } from '../simulator/bpt/readBpt'
import { openDesk } from './runOf'
import { CONTRACT, openFile, replaceForm, SMALL_PORTAL, sample, saved, sent, toast, UPDATE } from './templateOf'
import { wireOf } from './wireOf'

const file = sample('contract-approval-v8.bpt')

test('a template is replaced after a look at the changes and with a backup; what runs goes on; who was first is never overrun', async ({
  page,
}) => {
  const wire = await wireOf(page)
  const desk = await openDesk(page, { ...SMALL_PORTAL, route: `/templates/${CONTRACT}` })
  const { app, table, order } = desk
  const now = async () => (await table('templates')).find(({ id }) => id === CONTRACT)
  const running = async () => (await table('workflows')).filter(({ templateId }) => templateId === CONTRACT)
  const before = await now()
  const ranBefore = await running()
  expect(ranBefore.length).toBeGreaterThan(0)

  await app.getByRole('link', { name: 'Replace…' }).click()
  await openFile(desk, file)
  const form = replaceForm(app)
  await expect(form.getByRole('textbox', { name: /^Name/ })).toHaveValue('Contract approval')
  await expect(form.getByText(/running workflows? keeps? the old scheme to (its|their) end/)).toBeVisible()
  await app.getByRole('tab', { name: /^Changes/ }).click()
  const changes = app.getByRole('tabpanel', { name: /^Changes/ })
  await expect(changes.getByText('Repeat until Legal_ok = Yes').first()).toBeVisible()
  await expect(changes.getByText('Notify the lawyer').first()).toBeVisible()

  const backup = await saved(page, () => form.getByRole('button', { name: 'Save a backup' }).click())
  expect(backup.name).toBe('Contract approval.bpt')
  expect(readBpt(Buffer.from(backup.bytes))?.tree).toEqual(before?.tree)

  // Another administrator is first.
  await order({ changeTemplate: { id: CONTRACT, to: { modified: Date.now(), userId: 6 } } })
  await form.getByRole('textbox', { name: 'Description' }).fill('Version 8')
  await form.getByRole('button', { name: 'Replace', exact: true }).click()
  await expect(form.getByText(/has changed the template meanwhile\. Nothing was sent/)).toBeVisible()
  expect(sent(wire, UPDATE)).toEqual([])
  await form.getByRole('button', { name: 'See the changes' }).click()
  await expect(form.getByRole('textbox', { name: 'Description' })).toHaveValue('Version 8')

  await form.getByRole('button', { name: 'Replace', exact: true }).click()
  await expect(toast(app, '“Contract approval” is replaced')).toBeVisible()
  await expect(app.getByRole('heading', { level: 1, name: 'Contract approval' })).toBeVisible()
  expect(sent(wire, UPDATE)).toMatchObject([
    {
      ID: String(CONTRACT),
      FIELDS: { DESCRIPTION: 'Version 8', TEMPLATE_DATA: [file.name, Buffer.from(file.bytes).toString('base64')] },
    },
  ])
  expect(JSON.stringify((await now())?.tree)).toContain('Repeat until Legal_ok = Yes')
  expect((await running()).map(({ id, state }) => ({ id, state }))).toEqual(ranBefore.map(({ id, state }) => ({ id, state })))

  // One that ran before is approved and goes on to the old scheme's next step.
  const ran = new Set(ranBefore.map(({ id }) => id))
  const open = async () => (await table('tasks')).filter(({ status, workflowId }) => status === 0 && ran.has(workflowId))
  const signing = (await open()).find(({ name }) => name === 'Sign the contract')
  const params = { TASK_ID: signing?.id, STATUS: 1, COMMENT: 'Good' }
  await order({ call: { method: 'bizproc.task.complete', params, userId: signing?.people[0]?.userId ?? 0 } })
  const next = (await open()).filter(({ workflowId }) => workflowId === signing?.workflowId)
  expect(next.map(({ name }) => name)).toEqual(['File the signed copy'])
})
