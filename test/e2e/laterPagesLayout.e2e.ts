import { expect, type FrameLocator, type Locator, type Page, test } from '@playwright/test'
import { overflowing } from './lookOf'
import { confirm, inTheMiddle, openDesk, PORTAL_OF_120, slow, tick } from './runOf'
import { narrow, zoomed } from './soundEverywhere'

test.describe.configure({ timeout: 60_000 })

const few = { ...PORTAL_OF_120, route: '/workflows?older=10' }
const LATE = { faults: { latencyMs: 500 } }

for (const lang of ['ru', 'de']) {
  test(`from the list to the journal nothing runs out sideways in ${lang}`, async ({ page }) => {
    const { app } = await openDesk(page, { ...few, lang })
    const step = fits(page, app)
    await app.locator('[data-row]').first().click()
    await step(app.locator('.panel-body'))
    await app.locator('.back').click()
    await app.getByRole('checkbox').first().check()
    await step(app.getByRole('toolbar').last())
    await app.getByRole('toolbar').locator('.btn.link').click()
    await app.getByRole('toolbar').locator('.danger-o').last().click()
    await step(app.locator('.run-rows .run-name').first())
    await app.locator('.run-foot .danger').click()
    await step(app.getByRole('dialog'))
    const n = ((await app.getByRole('dialog').getByRole('heading').textContent()) ?? '').replaceAll(/\D/g, '')
    await app.getByRole('dialog').getByRole('textbox').fill(n)
    await app.getByRole('dialog').locator('.danger').click()
    await step(app.locator('.run-grace'))
    await page.clock.fastForward(5_000)
    await step(app.locator('.run-results .run-name').first())
    await app.locator('.nav a[href$="#/runs"]').click()
    await step(app.locator('.run-entry'))
  })

  test(`where one is led step by step nothing runs out sideways in ${lang}`, async ({ page }) => {
    const { app } = await openDesk(page, { ...PORTAL_OF_120, lang, route: '/workflows/start' })
    const step = fits(page, app)
    const next = () => app.locator('.foot .primary').click()
    await app.getByRole('radio').first().check()
    await step(app.locator('.start-group').first())
    await next()
    await app.getByRole('searchbox').fill('a')
    await app.getByRole('checkbox', { disabled: false }).first().check()
    await step(app.locator('.start-tags'))
    await app.locator('.start-segments button').last().click()
    await step(app.locator('.start-match'))
    await app.locator('.start-segments button').first().click()
    await next()
    await next()
    await step(app.locator('.start-form'))
    await app.locator('.start-form input').first().fill('120000')
    await next()
    await step(app.locator('.start-parameters'))
    for (const [path, seen] of [
      ['someone-left', '.person-line'],
      ['someone-left?person=12', '.group'],
      ['finish-older', '.group-rows li'],
      ['stuck', '.group'],
    ] as const) {
      await app.locator('body').evaluate((_, to) => location.assign(`#/workflows/${to}`), path)
      await step(app.locator(seen).first())
    }
  })
}

test('names, holders, titles and the overview come without moving a row', async ({ page }) => {
  const { app } = await openDesk(page, { ...PORTAL_OF_120, orders: LATE })
  await expect(app.locator('[data-row]').first()).toBeVisible()
  await expect(app.locator('.sk').first()).toBeVisible()
  const before = await places(app)
  await expect(app.locator('.sk')).toHaveCount(0)
  await expect(app.locator('.bars').first()).toBeVisible()
  expect(await places(app)).toEqual(before)
})

test('on a small screen neither', async ({ page }) => {
  await page.setViewportSize(narrow)
  const { app } = await openDesk(page, { ...PORTAL_OF_120, orders: LATE })
  await expect(app.locator('[data-row]').first()).toBeVisible()
  await expect(app.locator('.sk').first()).toBeVisible()
  const before = await places(app)
  await expect(app.locator('.sk')).toHaveCount(0)
  expect(await places(app)).toEqual(before)
})

test('the steps of a start begin at one height, while they are read too', async ({ page }) => {
  await page.setViewportSize(narrow)
  const { app, order } = await openDesk(page, PORTAL_OF_120)
  await expect(app.locator('[data-row]').first()).toBeVisible()
  await order({ faults: { latencyMs: 2_000 } })
  await app.getByRole('link', { name: 'Start workflow' }).click()
  const top = async () => (await app.locator('.start-body').boundingBox())?.y
  await expect(app.locator('.start .sk').first()).toBeVisible()
  const reading = await top()
  await app.getByRole('radio').first().check()
  expect(await top()).toBe(reading)
  await app.getByRole('button', { name: 'Next: documents' }).click()
  await expect(app.getByRole('searchbox', { name: 'Find by title' })).toBeVisible()
  await app.locator('body').evaluate(() => window.scrollTo(0, 0))
  expect(await top()).toBe(reading)
})

test('with reduced motion nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const desk = await openDesk(page, few)
  const { app } = desk
  const moving = () => app.locator('body').evaluate(() => document.getAnimations().length)
  await tick(desk, 3)
  expect(await moving()).toBe(0)
  await app.getByRole('toolbar').getByRole('button', { name: 'Terminate…' }).click()
  await expect(app.getByRole('tablist')).toBeVisible()
  await desk.order({ faults: slow })
  await confirm(desk, 'Terminate', 3)
  await expect(app.getByRole('progressbar', { name: 'Progress' })).toBeVisible()
  expect(await moving()).toBe(0)
})

test('in forced colours what is chosen, and how far a run is, can still be seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  const desk = await openDesk(page, few)
  await tick(desk, 2)
  const { app } = desk
  const outline = (row: Locator) => row.evaluate((one) => getComputedStyle(one).outlineStyle)
  expect(await outline(app.locator('[role=row][data-selected]').first())).toBe('solid')
  expect(await outline(app.locator('.list > [role=row]:not([data-selected])').first())).toBe('none')
  await app.getByRole('toolbar').getByRole('button', { name: 'Terminate…' }).click()
  await confirm(desk, 'Terminate', 2)
  const tile = app.locator('.run-tile').first()
  await expect(tile).toBeVisible({ timeout: 10_000 })
  const done = await app.locator('.run-meter > .done').evaluate((one) => getComputedStyle(one).backgroundColor)
  expect(done).not.toBe(await app.locator('.run-meter').evaluate((one) => getComputedStyle(one).backgroundColor))
})

test('a run that goes on is counted in the navigation without an alarm', async ({ page }) => {
  const { app } = await inTheMiddle(page)
  const count = app.getByRole('link', { name: 'Runs 1' }).locator('.count')
  await expect(count).toBeVisible()
  const calm = await count.evaluate((one) => getComputedStyle(one).backgroundColor)
  await app.getByRole('link', { name: 'Tasks' }).click()
  const alarm = app.getByRole('link', { name: /^Tasks/ }).locator('.count')
  await expect(alarm).toBeVisible()
  expect(await alarm.evaluate((one) => getComputedStyle(one).backgroundColor)).not.toBe(calm)
})

/** Waits for a part of the page and looks at it at 380 px and at 200 % zoom. */
const fits = (page: Page, app: FrameLocator) => async (part: Locator) => {
  await page.setViewportSize(narrow)
  await expect(part).toBeVisible({ timeout: 10_000 })
  for (const size of [zoomed, narrow]) {
    await page.setViewportSize(size)
    expect(await app.locator('body').evaluate(overflowing)).toEqual([])
  }
}

/** Where the list and its rows stand. */
const places = (app: FrameLocator) =>
  app.locator('.list').evaluate((list) =>
    [list, ...list.querySelectorAll('[data-row]')].map((one) => {
      const { top, left } = one.getBoundingClientRect()
      return [(one as HTMLElement).dataset.row, top, left]
    }),
  )
