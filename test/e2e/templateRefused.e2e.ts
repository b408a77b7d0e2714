import { expect, test } from '@playwright/test'
import { openDesk } from './runOf'
import { ADD, choose, drop, named, openFile, SMALL_PORTAL, sample, sent, toast, uploadForm } from './templateOf'
import { wireOf } from './wireOf'

test('what the portal refuses is said in its words, and what was typed stays', async ({ page }) => {
  const wire = await wireOf(page)
  const desk = await openDesk(page, { ...SMALL_PORTAL, route: '/templates/file' })
  const { app } = desk
  await openFile(desk, sample('everything.bpt'))
  await app.getByRole('button', { name: 'Upload…' }).click()
  const form = uploadForm(app)
  await form.getByRole('textbox', { name: /^Name/ }).fill('All of it')
  await form.getByRole('textbox', { name: 'Description' }).fill('May not get in')
  await form.getByRole('button', { name: 'Upload', exact: true }).click()
  await expect(form.getByRole('alert')).toContainText(/The portal says/)
  await expect(form.getByRole('textbox', { name: /^Name/ })).toHaveValue('All of it')
  await expect(form.getByRole('textbox', { name: 'Description' })).toHaveValue('May not get in')
  expect(sent(wire, ADD)).toHaveLength(1)
  expect(await named(desk, 'All of it')).toEqual([])
})

test('what is no template is named, and one that cannot be looked into may still be sent', async ({ page }) => {
  const wire = await wireOf(page)
  const desk = await openDesk(page, { ...SMALL_PORTAL, route: '/templates/file' })
  const { app } = desk
  const text = (name: string, words: string) => ({ name, bytes: Buffer.from(words) })
  await choose(page, app, 'Choose a file…', sample('old-backup.bpt.gz'))
  await expect(app.getByRole('heading', { level: 1, name: 'This is a gzip file' })).toBeVisible()
  await choose(page, app, 'Another file…', text('list.json', '{"result":[]}'))
  await expect(app.getByRole('heading', { level: 1, name: 'This is JSON' })).toBeVisible()
  await drop(app, text('mail.bpt', Buffer.from(sample('contract-approval-v8.bpt').bytes).toString('base64')))
  await expect(app.getByRole('heading', { level: 1, name: 'This is base64 text' })).toBeVisible()
  await expect(app.getByRole('button', { name: /Upload/ })).toHaveCount(0)
  const closed = sample('with-references.bpt')
  await openFile(desk, closed, 'Another file…')
  await expect(app.getByRole('heading', { name: 'This file cannot be shown here' })).toBeVisible()
  const form = uploadForm(app)
  await form.getByRole('button', { name: 'Upload', exact: true }).click()
  await expect(form.getByText('Choose what the template works on.')).toBeVisible()
  await form.getByRole('combobox', { name: /^Works on/ }).fill('deals')
  await app.getByRole('option', { name: /^Deals/ }).click()
  await form.getByRole('button', { name: 'Upload', exact: true }).click()
  await expect(toast(app, '“With references” is on the portal')).toBeVisible()
  expect(sent(wire, ADD)).toMatchObject([{ TEMPLATE_DATA: [closed.name, Buffer.from(closed.bytes).toString('base64')] }])
  expect(await named(desk, 'With references')).toHaveLength(1)
})
