import { expect, type Locator, test } from '@playwright/test'
import { confirm, type Desk, expectOnceEach, openDesk, own, result } from './runOf'

// The three recipes, each by hand to its end, as an administrator finds them in the list's menu.

const LENA = 12
const OLGA = 'Ольга Лебедева'

test('someone left: their tasks go to a colleague, what they started ends, and nothing of theirs is forgotten', async ({
  page,
}) => {
  const desk = await openDesk(page, { route: '/workflows' })
  const { app, table } = desk
  const held = async () =>
    (await table('tasks')).filter(
      ({ status, people }) => status === 0 && people.some(({ userId, status: own }) => userId === LENA && own === 0),
    )
  const started = (await own(desk)).filter(({ startedBy }) => startedBy === LENA)
  const before = await held()
  await cleanUp(desk, 'Someone left')
  await app.getByRole('link', { name: 'Lena Ostermann' }).click()

  await app.getByRole('combobox', { name: 'Open tasks: All groups' }).selectOption('Hand over')
  await app.getByRole('combobox', { name: 'Workflows they started: All groups' }).selectOption('Terminate')
  await app.getByRole('combobox', { name: 'Hand over to' }).fill('Лебед')
  await app.getByRole('option', { name: OLGA }).click()
  await expect(app.getByText(`${started.length} workflows end; their records stay`)).toBeVisible()
  const address = await app.locator('body').evaluate(() => location.hash)
  const handOver = app.getByRole('button', { name: /^Hand over \d+ tasks…$/ })
  const n = await numberIn(handOver)
  await handOver.click()
  await confirm(desk, 'Hand over', n)
  // The portal never tells beforehand which tasks their template keeps where they are.
  const kept = before.filter(({ delegation, kind }) => delegation === 3 && kind === 'ApproveActivity')
  expect(kept.length).toBeGreaterThan(0)
  await result(desk, `${n - kept.length} handed over, ${kept.length} need a look`)
  await expect(app.getByText('The portal says: “Task "Sign the contract" cannot be delegated”.')).toHaveCount(kept.length)
  expect(await held()).toHaveLength(before.length - n + kept.length)

  // The same link shows what is left to do.
  await app.locator('body').evaluate((_, hash) => location.assign(hash), address)
  await app.getByRole('button', { name: `Terminate ${started.length}…` }).click()
  await confirm(desk, 'Terminate', started.length)
  await result(desk, `${started.length} ended`)
  await expectOnceEach(desk, 'terminate', started.length)
  expect((await own(desk)).filter(({ startedBy }) => startedBy === LENA)).toEqual([])
})

test('finish everything older than: the count is what ends, and what is younger stays', async ({ page }) => {
  const desk = await openDesk(page, { route: '/workflows' })
  const { app } = desk
  const isOld = ({ started }: { started: number }) => started < Date.now() - 120 * 86_400_000
  const old = (await own(desk)).filter(isOld)
  const young = (await own(desk)).length - old.length
  await cleanUp(desk, 'Finish everything older than…')
  await app.getByRole('spinbutton', { name: 'More than so many days ago' }).fill('120')
  await expect(app.getByRole('heading', { name: `${old.length} workflows match` })).toBeVisible()
  await app.getByRole('button', { name: `Terminate ${old.length}…` }).click()
  await confirm(desk, 'Terminate', old.length)
  await result(desk, `${old.length} ended`)
  await expectOnceEach(desk, 'terminate', old.length)
  const left = await own(desk)
  expect(left.filter(isOld)).toEqual([])
  expect(left).toHaveLength(young)
})

test('stuck workflows: all of one template, then all the rest', async ({ page }) => {
  const desk = await openDesk(page, { route: '/workflows' })
  const { app } = desk
  const isStuck = ({ ownedUntil }: { ownedUntil: number | null }) => ownedUntil !== null && ownedUntil < Date.now() - 300_000
  const stuck = (await own(desk)).filter(isStuck)
  await cleanUp(desk, 'Stuck workflows')
  await expect(app.getByRole('heading', { name: `${stuck.length} workflows are stuck` })).toBeVisible()
  await app
    .getByRole('checkbox', { name: /^All of “/ })
    .first()
    .check()
  const some = app.getByRole('button', { name: /^Terminate \d+…$/ })
  const n = await numberIn(some)
  await some.click()
  await confirm(desk, 'Terminate', n)
  await result(desk, `${n} ended`)

  await app.getByRole('navigation', { name: 'Workflow Desk' }).getByRole('link', { name: 'Workflows' }).click()
  await cleanUp(desk, 'Stuck workflows')
  const rest = stuck.length - n
  await app.getByRole('button', { name: `Terminate all ${rest}…` }).click()
  await confirm(desk, 'Terminate', rest)
  await result(desk, `${rest} ended`)
  await expectOnceEach(desk, 'terminate', stuck.length)
  expect((await own(desk)).filter(isStuck)).toEqual([])
})

async function cleanUp({ app }: Desk, recipe: string): Promise<void> {
  await app.getByRole('button', { name: 'Clean up' }).click()
  await app.getByRole('link', { name: recipe }).click()
}

const numberIn = async (button: Locator) => Number.parseInt(((await button.textContent()) ?? '').replace(/\D+/, ''), 10)
