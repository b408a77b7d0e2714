import { expect, test } from '@playwright/test'
import { confirm, type Desk, expectOnceEach, inTheMiddle, openDesk, own, quick, result, tile } from './runOf'
import { wireOf } from './wireOf'

// What breaks off in the middle of a run: it goes on, every row comes to an end, and none is acted on twice.

const terminate = 'workflow.terminate'

test('an answer lost after the effect: those rows are looked at a minute later, and nothing is sent again', async ({ page }) => {
  const desk = await inTheMiddle(page)
  const { app, order } = desk
  await order({ nextAnswer: { kind: 'lostAfter', match: terminate, times: 1 }, faults: quick })
  await expect(app.getByText(/answers? got lost. (It is|They are) looked at again at/)).toBeVisible({ timeout: 12_000 })
  await expectOnceEach(desk, 'terminate', 120)
  await allEnded(desk)
})

test('a crash before the effect: not done, said so, and tried again when the person says so', async ({ page }) => {
  const desk = await inTheMiddle(page)
  const { app, order } = desk
  await order({ nextAnswer: { kind: '500', match: terminate, times: 1 }, faults: quick })
  await result(desk, /^\d+ ended, \d+ needs? a look$/)
  const left = await own(desk)
  expect(left.length).toBeGreaterThan(0)
  await expect(tile(app, `${left.length} Not done`)).toBeVisible()
  await expectOnceEach(desk, 'terminate', 120)

  await app.getByRole('button', { name: `Try ${left.length} again` }).click()
  await confirm(desk, 'Terminate', left.length)
  await result(desk, `${left.length} ended`)
  expect(await own(desk)).toEqual([])
})

test('offline for ten seconds: it waits, sends nothing, and goes on by itself', async ({ page, context }) => {
  const desk = await inTheMiddle(page)
  const { app, requests } = desk
  await context.setOffline(true)
  await expect(app.getByText('The portal does not answer. Nothing is sent; the run goes on by itself')).toBeVisible()
  const asked = (await requests()).length
  await page.clock.fastForward(10_000)
  expect(await requests()).toHaveLength(asked)
  await desk.order({ faults: quick })
  await context.setOffline(false)
  await allEnded(desk)
})

test('an expired token and a full bucket: renewed and waited for, and nobody notices', async ({ page }) => {
  const wire = await wireOf(page)
  const desk = await inTheMiddle(page)
  const { order, requests } = desk
  await order({ expireTokens: true, nextAnswer: { kind: '503', match: terminate, times: 1 }, faults: quick })
  await allEnded(desk)
  expect(wire.refreshes()).toBe(1)
  const statuses = (await requests()).filter(({ commands }) => commands?.some((name) => name.endsWith(terminate)))
  expect(statuses.map(({ status }) => status)).toEqual(expect.arrayContaining([401, 503]))
})

test('a reload: the run is found where it stood, and goes on when the person says so', async ({ page }) => {
  const desk = await inTheMiddle(page)
  await page.reload()
  await desk.order({ faults: quick })
  await goOn(desk)
  await allEnded(desk)
})

test('a closed tab: another one finds the run', async ({ page, context }) => {
  const first = await inTheMiddle(page)
  await page.close()
  await first.order({ faults: quick })
  const desk = await openDesk(await context.newPage(), { portal: first.name, route: '/tasks' })
  await goOn(desk)
  await allEnded(desk)
})

test('two tabs: the second one shows the run, and cannot touch it', async ({ page, context }) => {
  const first = await inTheMiddle(page)
  const second = await openDesk(await context.newPage(), { portal: first.name, route: '/runs' })
  await second.app.getByRole('link', { name: 'Terminate 120 workflows' }).click()
  await expect(second.app.getByText('This run goes on in another tab of this browser.')).toBeVisible()
  for (const name of ['Pause', 'Resume', 'Go on', 'Stop after this batch'])
    await expect(second.app.getByRole('button', { name })).toHaveCount(0)
  await first.order({ faults: quick })
  await expect(first.app.getByRole('heading', { name: '120 ended' })).toBeVisible({ timeout: 15_000 })
  await allEnded(second)
})

async function allEnded(desk: Desk) {
  await result(desk, '120 ended')
  await expectOnceEach(desk, 'terminate', 120)
  expect(await own(desk)).toEqual([])
}

async function goOn({ app }: Desk) {
  const dock = app.getByRole('region', { name: 'Runs' })
  await expect(dock).toContainText(/A run stopped at \d+ of 120/)
  await dock.getByRole('button', { name: 'Show' }).click()
  await expect(app.getByText(/^Found again: it stood at \d+ of 120\./)).toBeVisible()
  await app.getByRole('button', { name: 'Go on' }).click()
}
