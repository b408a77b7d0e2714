import { expect, test } from '@playwright/test'
import { checkAll, confirm, expectOnceEach, openDesk, own, PORTAL_OF_120, result, tick } from './runOf'

// Nothing is acted on that was not meant, whatever the portal answers.

const DAY = 86_400_000

test('a portal that drops a filter: what does not match is left out, and is not touched', async ({ page }) => {
  const desk = await openDesk(page, { ...PORTAL_OF_120, orders: { faults: { droppedFilters: ['STARTED'] } } })
  const { app, table } = desk
  const all = await table('workflows')
  const isOld = ({ started }: { started: number }) => started < Date.now() - 90 * DAY
  const old = (await own(desk)).filter(isOld)
  expect(old.length).toBeGreaterThan(3)

  await app.getByRole('link', { name: /^Older than 90 days/ }).click()
  await expect(app.getByRole('button', { name: 'Remove filter: Older than 90 days' })).toBeVisible()
  await checkAll(desk, 'Terminate…')
  await expect(app.getByRole('tab', { name: `Will be ended ${old.length}` })).toBeVisible()
  await confirm(desk, 'Terminate', old.length)
  await result(desk, `${old.length} ended`)
  await expectOnceEach(desk, 'terminate', old.length)
  const gone = new Set(old.map(({ id }) => id))
  expect(await table('workflows')).toEqual(all.filter(({ id }) => !gone.has(id)))
})

test('automation rules are left out until somebody includes them', async ({ page }) => {
  const desk = await openDesk(page, { ...PORTAL_OF_120, route: '/workflows?origin=all&older=30' })
  const { app, table } = desk
  const shown = new Set((await own(desk)).map(({ id }) => id))
  const old = (await table('workflows')).filter(({ started }) => started < Date.now() - 30 * DAY)
  const rules = old.filter(({ id }) => !shown.has(id))
  expect(rules.length).toBeGreaterThan(0)
  // Ticked one by one, nobody asked for automation rules as such.
  await app.getByRole('checkbox', { name: 'Select all loaded rows' }).check()
  await app.getByRole('toolbar', { name: 'Selected workflows' }).getByRole('button', { name: 'Terminate…' }).click()
  await expect(app.getByRole('heading', { name: `Left out: ${rules.length}` })).toBeVisible()
  await app.getByRole('tab', { name: `Left out ${rules.length}` }).click()
  await expect(app.getByRole('table').getByText('Automation rules')).toHaveCount(rules.length)
  await confirm(desk, 'Terminate', old.length - rules.length)
  await result(desk, `${old.length - rules.length} ended`)
  const left = (await table('workflows')).map(({ id }) => id)
  expect(left).toEqual(expect.arrayContaining(rules.map(({ id }) => id)))
})

test('what changed after it was ticked is left out until somebody includes it', async ({ page }) => {
  const desk = await openDesk(page, PORTAL_OF_120)
  const { app, order } = desk
  const [id = ''] = await tick(desk, 5)
  await order({ changeWorkflow: { id, to: { modified: Date.now() } } })
  await app.getByRole('toolbar').getByRole('button', { name: 'Terminate…' }).click()
  await expect(app.getByRole('tab', { name: 'Will be ended 4' })).toBeVisible()
  await expect(app.getByText('Changed since you looked')).toBeVisible()
  await app.getByRole('button', { name: 'Include', exact: true }).click()
  await confirm(desk, 'Terminate', 5)
  await result(desk, '5 ended')
  await expectOnceEach(desk, 'terminate', 5)
})
