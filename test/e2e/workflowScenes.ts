import { expect } from '@playwright/test'
import { failing, type Scenes, silence } from './laterScenes'
import { type Desk, PORTAL_OF_120, tick } from './runOf'

/** The list of workflows with all that can stand over it, beside it and instead of it. */
export const workflowScenes: Scenes = {
  'the list': { isTwofold: true, ...PORTAL_OF_120, step: rowsAndOverview },
  'the list filtered and searched': {
    ...PORTAL_OF_120,
    route: '/workflows?older=10&state=waiting&origin=all&q=a&columns=document,template,id,changed',
    step: ({ app }) => expect(app.getByText('found among')).toBeVisible(),
  },
  'a workflow that waits for somebody who left': {
    isTwofold: true,
    ...PORTAL_OF_120,
    route: '/workflows?waits=left',
    step: async (desk) => {
      await openFirst(desk)
      await expect(desk.app.getByRole('heading', { name: 'Details' })).toBeVisible()
      await expect(desk.app.getByText('left', { exact: true }).first()).toBeVisible()
    },
  },
  'a stuck workflow': {
    ...PORTAL_OF_120,
    route: '/workflows?state=stuck',
    step: async (desk) => {
      await openFirst(desk)
      await expect(desk.app.getByText('never came back to it')).toBeVisible()
    },
  },
  'ticked rows': { isTwofold: true, ...PORTAL_OF_120, step: (desk) => tick(desk, 3) },
  'what opens over the list': {
    ...PORTAL_OF_120,
    step: async (desk, look) => {
      for (const name of ['Filter', 'Columns', 'Clean up']) {
        await press(desk, name)
        await look()
        await desk.page.keyboard.press('Escape')
      }
      await openMenu(desk)
    },
  },
  'saving a view without a name': {
    ...PORTAL_OF_120,
    route: '/workflows?older=10',
    step: async (desk) => {
      await press(desk, 'Save view…')
      await desk.app.getByRole('dialog').getByRole('button', { name: 'Save view' }).click()
      await expect(desk.app.getByText('Give it a name.')).toBeVisible()
    },
  },
  'nothing matches': {
    ...PORTAL_OF_120,
    route: '/workflows?older=9000',
    step: ({ app }) => expect(app.getByRole('heading', { name: 'Nothing matches this filter' })).toBeVisible(),
  },
  'rows on their way': {
    ...PORTAL_OF_120,
    step: async (desk) => {
      await rowsAndOverview(desk)
      await desk.order(silence)
      await press(desk, 'Show')
      await expect(desk.app.getByRole('region', { name: 'List of workflows' })).toHaveAttribute('aria-busy', 'true')
    },
  },
  'a list that cannot be read': {
    ...PORTAL_OF_120,
    route: '/tasks',
    step: async ({ app, order }) => {
      await expect(app.locator('[data-row]').first()).toBeVisible()
      await order(failing)
      await app.getByRole('link', { name: 'Workflows' }).click()
      await expect(app.getByRole('button', { name: 'Try again' })).toBeVisible({ timeout: 15_000 })
    },
  },
  'no rights': {
    ...PORTAL_OF_120,
    person: 30,
    step: ({ app }) => expect(app.getByRole('heading', { name: 'You may not see this' })).toBeVisible(),
  },
  'the portal away': {
    ...PORTAL_OF_120,
    step: async (desk) => {
      await rowsAndOverview(desk)
      await desk.page.context().setOffline(true)
      await press(desk, 'Refresh')
      await expect(desk.app.getByText('You see what the portal said at')).toBeVisible()
    },
  },
  'the question before one is ended': { ...PORTAL_OF_120, step: (desk) => ask(desk, 'Terminate…') },
  'the question before one is deleted': {
    ...PORTAL_OF_120,
    step: async (desk) => {
      await ask(desk, 'Delete…')
      await expect(desk.app.getByRole('button', { name: 'Download what will be erased' })).toBeVisible()
    },
  },
  'one that can still be taken back': {
    ...PORTAL_OF_120,
    step: async (desk) => {
      await ask(desk, 'Terminate…')
      await desk.app.getByRole('dialog').getByRole('button', { name: 'Terminate' }).click()
      await expect(desk.app.getByRole('button', { name: 'Undo' })).toBeVisible()
    },
  },
  'one that the portal refuses': {
    ...PORTAL_OF_120,
    orders: { faults: { lockedRefused: true } },
    step: async (desk) => {
      const { app, order, page } = desk
      const id = await app.locator('[data-row]').first().getAttribute('data-row')
      await order({ changeWorkflow: { id: id ?? '', to: { ownedUntil: Date.now() + 600_000 } } })
      await ask(desk, 'Terminate…')
      await app.getByRole('dialog').getByRole('button', { name: 'Terminate' }).click()
      await expect(app.getByRole('button', { name: 'Undo' })).toBeVisible()
      await page.clock.fastForward(5_000)
      await expect(app.getByRole('region', { name: 'Runs' })).toContainText('Not ended')
    },
  },
}

async function rowsAndOverview({ app }: Desk) {
  await expect(app.getByRole('heading', { name: 'Age, up to' })).toBeVisible({ timeout: 15_000 })
  // Names, holders and titles are there too.
  await expect(app.locator('.sk')).toHaveCount(0, { timeout: 15_000 })
}

async function openFirst({ app }: Desk) {
  await app.locator('[data-row]').first().click()
}

async function press(desk: Desk, name: string) {
  await rowsAndOverview(desk)
  await desk.app.getByRole('button', { name, exact: true }).first().click()
}

async function openMenu(desk: Desk) {
  await rowsAndOverview(desk)
  await desk.app.locator('[role=row]').nth(1).hover()
  await desk.app
    .getByRole('button', { name: /^Actions for / })
    .first()
    .click()
}

async function ask(desk: Desk, action: string) {
  await openMenu(desk)
  await desk.app.getByRole('dialog').getByRole('button', { name: action }).click()
  await expect(desk.app.getByRole('dialog', { name: 'this workflow' })).toBeVisible()
}
