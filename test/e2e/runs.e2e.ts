import { expect, test } from '@playwright/test'
import {
  checkAll,
  confirm,
  expectOnceEach,
  inTheMiddle,
  openDesk,
  ordered,
  own,
  PORTAL_OF_120,
  quick,
  result,
  tile,
} from './runOf'

// Many workflows ended at once: what the person is told is what happened, to each of them, and once.

const other = 6

test('120 ended with the limits on: what somebody ended before, what is refused and why, and only the failed again', async ({
  page,
}) => {
  const desk = await openDesk(page, {
    ...PORTAL_OF_120,
    orders: { faults: { limiter: { on: true, burst: 50, perSecond: 2 }, lockedRefused: true } },
  })
  const { app, order, table } = desk
  const before = await own(desk)
  expect(before).toHaveLength(120)
  const free = before.filter(({ ownedUntil }) => ownedUntil === null).map(({ id }) => id)
  const [ended, busy] = [free.slice(0, 5), free.slice(5, 9)]
  const busyAnyway = before.filter(({ ownedUntil }) => (ownedUntil ?? 0) > Date.now() + 60_000).map(({ id }) => id)

  expect(await checkAll(desk, 'Terminate…')).toBe(120)
  for (const id of ended) await order({ call: { method: 'bizproc.workflow.kill', params: { ID: id }, userId: other } })
  for (const id of busy) await order({ changeWorkflow: { id, to: { ownedUntil: Date.now() + 600_000 } } })
  await confirm(desk, 'Terminate', 120)
  const refused = [...busy, ...busyAnyway]
  const done = 120 - ended.length - refused.length
  await result(desk, `${done} ended, ${refused.length} need a look`)

  await expect(tile(app, `${done} Done`)).toBeVisible()
  await expect(tile(app, `${ended.length} Already gone`)).toBeVisible()
  await expect(tile(app, `${refused.length} Refused`)).toBeVisible()
  const rows = app.getByRole('table', { name: 'Result' })
  for (const id of refused)
    await expect(rows).toContainText(`The portal says: “The workflow "${id}" is being executed by another process”.`)
  await expectOnceEach(desk, 'terminate', 120)
  expect((await own(desk)).map(({ id }) => id).sort()).toEqual(refused.sort())

  await order({ faults: { lockedRefused: false }, clearLog: true })
  await app.getByRole('button', { name: `Try ${refused.length} again` }).click()
  await confirm(desk, 'Terminate', refused.length)
  await result(desk, `${refused.length} ended`)
  await expectOnceEach(desk, 'terminate', refused.length)
  expect(await own(desk)).toEqual([])
  expect(await table('workflows')).toHaveLength(32) // automation rules, which nobody asked to end
})

test('paused, nothing is sent; stopped, the rest stays as it is and can be taken up later', async ({ page }) => {
  const desk = await inTheMiddle(page)
  const { app, order } = desk
  await app.getByRole('button', { name: 'Pause' }).click()
  await expect(app.getByText('Paused. Nothing is sent until you resume.')).toBeVisible()
  await expect(app.getByText('Sending…')).toHaveCount(0, { timeout: 10_000 }) // what was on its way is let through
  const sent = await ordered(desk, 'terminate')
  await page.clock.fastForward(60_000)
  expect(await ordered(desk, 'terminate')).toEqual(sent)
  await app.getByRole('button', { name: 'Stop here' }).click()
  await result(desk, `${sent.length} ended, ${120 - sent.length} not sent`)
  expect(await own(desk)).toHaveLength(120 - sent.length)

  await order({ faults: quick })
  await app.getByRole('button', { name: `Try ${120 - sent.length} again` }).click()
  await confirm(desk, 'Terminate', 120 - sent.length)
  await result(desk, `${120 - sent.length} ended`)
  await expectOnceEach(desk, 'terminate', 120)
})
