import { expect, test } from '@playwright/test'
import { unzipSync } from 'fflate'
import { readBpt } from '../simulator/bpt/readBpt'
import { openDesk } from './runOf'
import { CONTRACT, DELETE, drop, SMALL_PORTAL, saved, sent, toast } from './templateOf'
import { wireOf } from './wireOf'

test('a downloaded template differs in nothing when it comes back, and all at once come as a zip', async ({ page }) => {
  const desk = await openDesk(page, SMALL_PORTAL)
  const { app, table } = desk
  const templates = (await table('templates')).filter(({ autoExecute }) => autoExecute < 8)
  const zip = await saved(page, () => app.getByRole('button', { name: /^Download all \d+$/ }).click())
  await expect(toast(app, `${templates.length} templates saved`)).toBeVisible()
  const inside = unzipSync(zip.bytes)
  const files = Object.keys(inside).filter((name) => name.endsWith('.bpt'))
  expect(files).toHaveLength(templates.length)
  const trees = files.map((name) => JSON.stringify(readBpt(Buffer.from(inside[name] ?? []))?.tree)).sort()
  expect(trees).toEqual(templates.map(({ tree }) => JSON.stringify(tree)).sort())

  await app.getByRole('link', { name: 'Contract approval', exact: true }).click()
  const file = await saved(page, () => app.getByRole('button', { name: 'Download .bpt' }).click())
  await app.getByRole('link', { name: 'Compare…' }).click()
  await expect(app.getByRole('button', { name: 'Remove Contract approval' })).toBeVisible()
  const asked = page.waitForEvent('filechooser')
  await app.getByLabel('Open a file…').last().click()
  await (await asked).setFiles({ name: file.name, mimeType: '', buffer: Buffer.from(file.bytes) })
  await expect(app.getByRole('heading', { name: 'Nothing differs' })).toBeVisible()

  // The same by dropping it, against the template that it would replace.
  await drop(app, file)
  await expect(app.getByRole('heading', { level: 1, name: 'Contract approval.bpt' })).toBeVisible()
  await app.getByRole('button', { name: 'Replace on portal…' }).click()
  await app.getByRole('tab', { name: /^Changes/ }).click()
  await expect(app.getByRole('heading', { name: 'Nothing differs' })).toBeVisible()
})

test('a template on which workflows run stays; when they are gone it is deleted once, though the answer gets lost', async ({
  page,
}) => {
  const wire = await wireOf(page)
  const desk = await openDesk(page, { ...SMALL_PORTAL, route: `/templates/${CONTRACT}` })
  const { app, table, order } = desk
  const isThere = async () => (await table('templates')).some(({ id }) => id === CONTRACT)
  const ask = async () => {
    await app.getByRole('button', { name: 'Delete…' }).click()
    await expect(app.getByRole('dialog', { name: 'Delete this template?' })).toBeVisible()
  }
  const dialog = app.getByRole('dialog')
  await ask()
  await expect(
    dialog.getByText(/^\d+ workflows? runs? on it\. The portal deletes a template only when none does\./),
  ).toBeVisible()
  await dialog.getByRole('button', { name: 'Delete template' }).click()
  await expect(dialog.getByText(/^Not deleted\. The portal says/)).toBeVisible()
  expect(await isThere()).toBe(true)
  await dialog.getByRole('button', { name: 'Keep it' }).click()

  for (const { id } of (await table('workflows')).filter(({ templateId }) => templateId === CONTRACT))
    await order({ call: { method: 'bizproc.workflow.kill', params: { ID: id }, userId: 1 } })
  await ask()
  await expect(dialog.getByText('No workflow runs on it now.')).toBeVisible()
  await order({ nextAnswer: { kind: 'lostAfter', match: DELETE, times: 1 } })
  await dialog.getByRole('button', { name: 'Delete template' }).click()
  await expect(toast(app, '“Contract approval” is deleted')).toBeVisible()
  await expect(app.getByRole('heading', { level: 1, name: 'Templates' })).toBeVisible()
  await expect(app.getByRole('link', { name: 'Contract approval', exact: true })).toHaveCount(0)
  expect(await isThere()).toBe(false)
  expect(sent(wire, DELETE)).toHaveLength(2) // the refused one, and this
})
