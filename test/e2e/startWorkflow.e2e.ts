import { expect, test } from '@playwright/test'
import { confirm, openDesk, PORTAL_OF_120, result, tile } from './runOf'

// Starting: from the choice of a template to workflows that run, and what a full item does to it.

const DISCOUNT = 519
const TENDER = 522
const first = 'Rahmenvertrag Kühltechnik, Nachtrag 3'

test('on picked deals: the full one is left out, one that fills up meanwhile is refused, the rest runs', async ({ page }) => {
  const desk = await openDesk(page, { ...PORTAL_OF_120, route: '/workflows/start' })
  const { app, order, table } = desk
  const deals = (await table('documents')).filter(({ type }) => type === 'DEAL').map(({ id, title }) => ({ id: id[2], title }))
  const picked = deals.find(({ title }) => title === first)
  const used = new Set((await table('workflows')).map(({ document }) => document[2]))
  const free = deals.filter(({ id }) => !used.has(id))
  const others = [...free, ...deals.filter(({ id }) => id !== picked?.id)].slice(0, 2).map(({ id }) => id)
  const [late = '', full = ''] = others
  const fill = async (id: string) => {
    for (const template of [TENDER, DISCOUNT]) {
      const params = { TEMPLATE_ID: template, DOCUMENT_ID: ['crm', 'CCrmDocumentDeal', id] }
      await order({ call: { method: 'bizproc.workflow.start', params, userId: 6 } })
    }
  }
  await fill(full)

  await app.getByRole('radio', { name: 'Discount approval' }).check()
  await app.getByRole('button', { name: 'Next: documents' }).click()
  await app.getByRole('searchbox', { name: 'Find by title' }).fill('Nachtrag 3')
  await app.getByRole('checkbox', { name: first }).check()
  await app.getByText('Paste ids').click()
  await app.getByRole('textbox', { name: 'Ids of documents' }).fill(`${late}, ${full}`)
  await app.getByRole('button', { name: 'Add them' }).click()
  await expect(app.getByText('3 documents picked').first()).toBeVisible()
  await app.getByRole('button', { name: 'Next: parameters' }).click()
  await app.getByRole('textbox', { name: 'Discount, %' }).fill('18')
  await app.getByRole('button', { name: 'Next: review' }).click()

  await expect(app.getByText('Will start')).toHaveCount(2)
  await expect(app.getByText('Full: 2 of 2')).toBeVisible()
  await app.getByRole('button', { name: 'Start 2 workflows' }).click()
  await expect(app.getByRole('tab', { name: 'Will be started 2' })).toBeVisible()
  await fill(late)
  await confirm(desk, 'Start', 2)
  await result(desk, '1 started, 1 needs a look')

  await expect(tile(app, '1 Refused')).toBeVisible()
  await expect(app.getByText('The maximum number of simultaneously running workflows for this item (2)')).toBeVisible()
  const mine = (await table('workflows')).filter(
    ({ templateId, started }) => templateId === DISCOUNT && started > Date.now() - 60_000,
  )
  expect(mine.filter(({ startedBy }) => startedBy === 1)).toMatchObject([{ document: ['crm', 'CCrmDocumentDeal', picked?.id] }])

  // It runs: the list has it, and says whom it waits for.
  await app.getByRole('navigation', { name: 'Workflow Desk' }).getByRole('link', { name: 'Workflows' }).click()
  await app.getByRole('searchbox', { name: 'Search loaded rows' }).fill('Nachtrag 3')
  await expect(app.getByRole('row').filter({ hasText: 'Discount approval' })).toContainText('Hans-Peter Freudenberg')
})

test('a template without questions on one deal, with the answer lost: never started twice', async ({ page }) => {
  const desk = await openDesk(page, {
    ...PORTAL_OF_120,
    route: `/workflows/start?template=${TENDER}&documents=DEAL_1504&step=review`,
  })
  const { app, order, table } = desk
  await app.getByRole('button', { name: 'Start 1 workflow' }).click()
  await expect(app.getByRole('tab', { name: 'Will be started 1' })).toBeVisible()
  await order({ nextAnswer: { kind: 'lostAfter', match: 'workflow.start', times: 1 } })
  await confirm(desk, 'Start', 1)
  await result(desk, '1 started')
  const started = (await table('workflows')).filter(
    ({ templateId, startedBy, document }) => templateId === TENDER && startedBy === 1 && document[2] === 'DEAL_1504',
  )
  expect(started).toHaveLength(1)
})
