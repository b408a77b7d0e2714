import { expect, type FrameLocator, type Page, test } from '@playwright/test'
import { overflowing } from './lookOf'
import { type Opening, openPortal } from './portalPage'
import { expectSoundEverywhere, frame, wide, zoomed } from './soundEverywhere'

const heading = (app: FrameLocator, name: string | RegExp) => expect(app.getByRole('heading', { name })).toBeVisible()
type Step = (app: FrameLocator, page: Page) => Promise<unknown>
type Scene = Opening & { step: Step }

/** Everything a person can come to see: how it is opened, and what is done then. */
const scenes: Record<string, Scene> = {
  'the list': { step: (app) => expect(app.getByRole('link', { name: 'Read the updated travel policy' })).toBeVisible() },
  'the list filtered': {
    route: '/tasks?request=approval&show=week&q=urlaub',
    step: (app) => expect(app.getByText('found among')).toBeVisible(),
  },
  'done tasks': { route: '/tasks?show=done', step: (app) => expect(app.getByRole('listitem').first()).toBeVisible() },
  'no tasks': { person: 30, step: (app) => heading(app, 'All clear') },
  'the filter open': {
    step: async (app) => {
      await app.getByRole('button', { name: 'Filter by template, kind, document type' }).click()
      await expect(app.getByRole('combobox', { name: 'Document type' })).toBeVisible()
    },
  },
  'an approval': { step: (app) => open(app, 'Согласовать счёт на оплату № 4471') },
  'an acknowledgement': { step: (app) => open(app, 'Read the updated travel policy') },
  'a request for information': { route: '/tasks?request=information', step: (app) => open(app, 'Qualify the enquiry') },
  'a request with refusal': { step: (app) => open(app, 'Check counterparty and contract terms') },
  'the longest form': { route: '/tasks?request=information', step: (app) => open(app, 'Fill in the supplier questionnaire') },
  'a task for the portal only': { route: '/tasks?q=stage', step: (app) => open(app, 'Choose the next stage') },
  'a task that is gone': { route: '/tasks/999999', step: (app) => heading(app, 'This task is no longer in your list') },
  'a form with errors': {
    step: async (app) => {
      await open(app, 'Check counterparty and contract terms')
      await app.getByRole('textbox', { name: 'Legal name of the counterparty' }).fill('')
      await app.getByRole('textbox', { name: 'Prepayment, %' }).fill('many')
      await app.getByRole('button', { name: 'Return to author' }).click()
      await app.getByRole('button', { name: 'Send to Legal' }).click()
      await expect(app.getByText('Put a number here')).toBeVisible()
    },
  },
  'an answer the portal refuses': {
    step: async (app) => {
      await open(app, 'Read the updated travel policy')
      await app.getByRole('button', { name: 'I have read it' }).click()
      await expect(app.getByText('Not sent: the app has used up its time on the portal.')).toBeVisible()
    },
    orders: { nextAnswer: { kind: '429', match: 'task.complete', times: 1 } },
  },
  'the toast after an answer': {
    step: async (app) => {
      await open(app, 'Read the updated travel policy')
      await app.getByRole('button', { name: 'I have read it' }).click()
      await expect(app.getByRole('status').filter({ hasText: 'Sent.' })).toBeVisible()
    },
  },
  'delegating, with people to choose': {
    step: async (app) => {
      await open(app, 'Read the updated travel policy')
      await app.getByRole('article').getByRole('button', { name: 'Delegate' }).click()
      await app.getByRole('dialog').getByRole('combobox').fill('a')
      await expect(app.getByRole('dialog').getByRole('option').first()).toBeVisible()
    },
  },
  'delegating to nobody': {
    step: async (app) => {
      await open(app, 'Read the updated travel policy')
      await app.getByRole('article').getByRole('button', { name: 'Delegate' }).click()
      await app.getByRole('dialog').getByRole('button', { name: 'Delegate' }).click()
      await expect(app.getByRole('dialog').getByRole('alert')).toBeVisible()
    },
  },
  'a calendar': {
    step: async (app) => {
      await open(app, 'Check counterparty and contract terms')
      await app.getByRole('button', { name: /^Calendar/ }).click()
      await expect(app.getByRole('grid')).toBeVisible()
    },
  },
  'the keys': {
    step: async (app, page) => {
      await expect(app.getByRole('link', { name: 'Read the updated travel policy' })).toBeVisible()
      await app.getByRole('button', { name: 'Keyboard shortcuts' }).click()
      await expect(page.locator(frame).contentFrame().getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
    },
  },
  'no plan': { orders: { plan: 'none' }, step: (app) => heading(app, 'Workflows are not part of this portal’s plan') },
  'an error page': {
    orders: { nextAnswer: { kind: '500', times: 9 } },
    step: (app) => expect(app.getByRole('button', { name: 'Try again' })).toBeVisible({ timeout: 12_000 }),
  },
  'an address that leads nowhere': { route: '/nowhere', step: (app) => heading(app, 'This page does not exist') },
  'the banner while offline': {
    step: async (app, page) => {
      await open(app, 'Read the updated travel policy')
      await page.context().setOffline(true)
      await app.getByRole('button', { name: 'I have read it' }).click()
      await expect(app.getByText('You see what the portal said at')).toBeVisible()
    },
  },
  'a silent portal': {
    orders: { faults: { unansweredHandshake: true } },
    step: async (app, page) => {
      await expect(async () => {
        await page.clock.fastForward(8_000) // from the moment on when the frame is there
        await expect(app.getByRole('alert')).toBeVisible({ timeout: 300 })
      }).toPass()
    },
  },
}

for (const [name, { step, ...opening }] of Object.entries(scenes))
  test(`${name}: sound in light and dark, wide and narrow`, async ({ page }) => {
    if (name === 'a silent portal') await page.clock.install()
    await page.setViewportSize(wide)
    const { app } = await openPortal(page, { route: '/tasks', ...opening })
    await step(app, page)
    await expectSoundEverywhere(page, app.locator('body'), { inFrame: frame })
  })

test('outside a portal: sound in light and dark, wide and narrow', async ({ page }) => {
  const answer = await fetch(`${process.env.PORTAL_URL}control`)
  await page.goto(((await answer.json()) as { appUrl: string }).appUrl)
  await page.getByRole('button', { name: 'Open' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await expectSoundEverywhere(page, page.locator('body'))
})

test('at 200 % zoom nothing runs out sideways, also in German', async ({ page }) => {
  await page.setViewportSize(zoomed)
  const { app } = await openPortal(page, { route: '/tasks', lang: 'de' })
  await expect(app.getByRole('link', { name: 'Read the updated travel policy' })).toBeVisible()
  expect(await app.locator('body').evaluate(overflowing)).toEqual([])
  await open(app, 'Check counterparty and contract terms')
  expect(await app.locator('body').evaluate(overflowing)).toEqual([])
})

test('with reduced motion nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const { app } = await openPortal(page, { route: '/tasks', orders: { faults: { latencyMs: 1_000 } } })
  const bar = app.locator('.sk').first()
  await expect(bar).toBeVisible()
  expect(await app.locator('body').evaluate(() => document.getAnimations().length)).toBe(0)
  await open(app, 'Read the updated travel policy')
  await app.getByRole('article').getByRole('button', { name: 'Delegate' }).click()
  await expect(app.getByRole('dialog')).toBeVisible()
  expect(await app.locator('body').evaluate(() => document.getAnimations().length)).toBe(0)
})

async function open(app: FrameLocator, name: string) {
  await app.getByRole('link', { name }).click()
  await heading(app, name)
  // The last thing to come is the calendar's code.
  await expect(app.locator('[data-open][aria-busy]')).toHaveCount(0)
}
