import { expect, test } from '@playwright/test'
import { openPortal } from './portalPage'
import { confirm, openDesk, result } from './runOf'
import { ADD, drop, named, openFile, pass, SMALL_PORTAL, sample, sent, toast, uploadForm } from './templateOf'
import { wireOf } from './wireOf'

// From a file on the disk to a workflow that waits for somebody, and what becomes of it where the portal does not answer.

const file = sample('contract-approval-v8.bpt')
const NAME = 'Contract approval v8'
const DEAL = 'DEAL_1504'
/** Whom the starter, who leads a department, answers to. */
const HEAD_OF_HEADS = 6

test('a file dropped on the inbox is looked into, sent as it is, and its first task reaches the head of the starter', async ({
  page,
}) => {
  const wire = await wireOf(page)
  const desk = await openDesk(page, { ...SMALL_PORTAL, route: '/tasks' })
  const { app, table } = desk
  await expect(app.locator('[data-row]').first()).toBeVisible()
  const fieldsBefore = await table('fields')
  const base64 = Buffer.from(file.bytes).toString('base64')

  await drop(app, file)
  await expect(app.getByRole('heading', { level: 1, name: file.name })).toBeVisible()
  await expect(app.getByText('Nothing has been sent to the portal yet.')).toBeVisible()
  await app.getByRole('tab', { name: /^Fields/ }).click()
  await expect(app.getByText('2 fields are created')).toBeVisible()
  const row = (name: string) => app.getByRole('row').filter({ hasText: name })
  await expect(row('UF_CRM_CONTRACT_END')).toContainText('Create')
  await expect(row('UF_CRM_LEGAL_ENTITY')).toContainText('Create')
  await app.getByRole('button', { name: 'Upload…' }).click()
  const form = uploadForm(app)
  await expect(form.getByRole('textbox', { name: /^Name/ })).toHaveValue(NAME)
  await expect(form.getByRole('button', { name: 'Remove Deals' })).toBeVisible()
  await form.getByRole('textbox', { name: 'Description' }).fill('Shorter: two days')
  const bodies = wire.rest.map((request) => decodeURIComponent(request.postData() ?? ''))
  expect(bodies.filter((body) => body.includes(base64.slice(0, 40)) || body.includes('template.add'))).toEqual([])

  await form.getByRole('button', { name: 'Upload', exact: true }).click()
  await expect(toast(app, `“${NAME}” is on the portal`)).toBeVisible()
  await expect(app.getByRole('heading', { level: 1, name: NAME })).toBeVisible()
  expect(sent(wire, ADD)).toMatchObject([
    {
      NAME,
      DESCRIPTION: 'Shorter: two days',
      DOCUMENT_TYPE: ['crm', 'CCrmDocumentDeal', 'DEAL'],
      TEMPLATE_DATA: [file.name, base64],
    },
  ])
  const [template] = await named(desk, NAME)
  const fresh = newFields(fieldsBefore, await table('fields'))
  expect(fresh).toEqual(['UF_CRM_CONTRACT_END', 'UF_CRM_LEGAL_ENTITY'])

  await app.locator('.toast').getByRole('button', { name: 'Start…' }).click()
  await expect(app.getByRole('radio', { name: NAME })).toBeChecked()
  await app
    .locator('body')
    .evaluate((_, to) => location.assign(to), `#/workflows/start?template=${template?.id}&documents=${DEAL}&step=parameters`)
  await app.getByRole('textbox', { name: 'Amount' }).fill('20000')
  await app.getByRole('button', { name: 'Next: review' }).click()
  await app.getByRole('button', { name: 'Start 1 workflow' }).click()
  await expect(app.getByRole('tab', { name: 'Will be started 1' })).toBeVisible()
  await confirm(desk, 'Start', 1)
  await result(desk, '1 started')

  const workflow = (await table('workflows')).find(({ templateId }) => templateId === template?.id)
  const tasks = (await table('tasks')).filter(({ workflowId }) => workflowId === workflow?.id)
  expect(tasks).toMatchObject([{ status: 0, people: [{ userId: HEAD_OF_HEADS }] }])
  const other = await openPortal(await page.context().newPage(), {
    ...{ portal: desk.name, person: HEAD_OF_HEADS, route: `/tasks/${tasks[0]?.id}` },
  })
  await expect(other.app.getByRole('heading', { name: 'Approve contract Rahmenvertrag Kühltechnik, Nachtrag 3' })).toBeVisible()
  await expect(other.app.getByRole('button', { name: /^Reject/ })).toBeVisible()
})

test('a lost answer is settled by looking, and two clicks are one upload', async ({ page }) => {
  const wire = await wireOf(page)
  const desk = await openDesk(page, { ...SMALL_PORTAL, route: '/templates/file' })
  const { app, order } = desk
  const open = async () => {
    await openFile(desk, file)
    await app.getByRole('button', { name: 'Upload…' }).click()
    await expect(uploadForm(app).getByRole('button', { name: 'Remove Deals' })).toBeVisible()
  }
  const again = () => app.locator('body').evaluate(() => location.assign('#/templates/file'))
  const upload = uploadForm(app).getByRole('button', { name: 'Upload', exact: true })
  const name = uploadForm(app).getByRole('textbox', { name: /^Name/ })

  // Nothing arrives: told, and sent again only by hand.
  await open()
  await name.fill('First')
  // Twice: a browser itself repeats what a connection that it had open already did not take.
  await order({ nextAnswer: { kind: 'lostBefore', match: ADD, times: 2 } })
  await upload.click()
  await expect(app.getByText('No answer came. Looking whether the portal has it')).toBeVisible()
  await pass(desk, () =>
    expect(app.getByText('No answer came, and the portal does not have it. It can be sent again.')).toBeVisible({ timeout: 300 }),
  )
  expect(await named(desk, 'First')).toEqual([])
  await expect(name).toHaveValue('First')
  await upload.click()
  await expect(app.getByRole('heading', { level: 1, name: 'First' })).toBeVisible()
  expect(await named(desk, 'First')).toHaveLength(1)

  // It arrives, the answer does not.
  await again()
  await open()
  await name.fill('Second')
  await order({ nextAnswer: { kind: 'lostAfter', match: ADD, times: 1 } })
  await upload.click()
  await expect(toast(app, '“Second” is on the portal: no answer came, but the list shows it')).toBeVisible()
  expect(await named(desk, 'Second')).toHaveLength(1)

  // A double click.
  await again()
  await open()
  await name.fill('Third')
  await order({ faults: { latencyMs: 300 } })
  await upload.dblclick()
  await expect(app.getByRole('heading', { level: 1, name: 'Third' })).toBeVisible()
  expect(await named(desk, 'Third')).toHaveLength(1)
  expect(sent(wire, ADD).map(({ NAME }) => NAME)).toEqual(['First', 'First', 'Second', 'Third'])
})

/** Ids of the fields that were not there before, whatever documents they belong to. */
function newFields(before: unknown, after: unknown): string[] {
  const ids = (fields: unknown) => [...JSON.stringify(fields).matchAll(/UF_CRM_\w+/g)].map(([id]) => id)
  const known = new Set(ids(before))
  return [...new Set(ids(after))].filter((id) => !known.has(id)).sort()
}
