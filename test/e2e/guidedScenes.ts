import { expect, type FrameLocator } from '@playwright/test'
import { failing, type Scenes, silence } from './laterScenes'
import { type Desk, PORTAL_OF_120 } from './runOf'

const start = { ...PORTAL_OF_120, route: '/workflows/start' }

/** Where one is led step by step: a start, and the three recipes. */
export const guidedScenes: Scenes = {
  'a start, the template': { ...start, step: ({ app }) => app.getByRole('radio').first().check() },
  'a start, the templates on their way': { ...PORTAL_OF_120, step: (desk) => toStart(desk, silence) },
  'a start, the templates not readable': {
    ...PORTAL_OF_120,
    step: async (desk) => {
      await toStart(desk, failing)
      await expect(desk.app.getByRole('button', { name: 'Try again' })).toBeVisible({ timeout: 20_000 })
    },
  },
  'a start, no such template': {
    ...start,
    step: ({ app }) => app.getByRole('searchbox').fill('zzzzzz'),
  },
  'a start, documents one by one': {
    isTwofold: true,
    ...start,
    step: async ({ app }) => {
      await toDocuments(app)
      await pickThree(app)
    },
  },
  'a start, documents by pasted ids': {
    ...start,
    step: async ({ app }) => {
      await toDocuments(app)
      await app.getByText('Paste ids', { exact: true }).click()
      await expect(app.getByRole('textbox', { name: 'Ids of documents' })).toBeVisible()
    },
  },
  'a start, no such document': {
    ...start,
    step: async ({ app }) => {
      await toDocuments(app)
      await app.getByRole('searchbox', { name: 'Find by title' }).fill('zzzzzz')
      await expect(app.getByRole('heading', { name: 'Nothing has this in its title' })).toBeVisible()
    },
  },
  'a start, documents that match': {
    ...start,
    step: async ({ app }) => {
      await toDocuments(app)
      await app.getByRole('button', { name: 'All that match a filter' }).click()
      await expect(app.getByText('There is no condition yet')).toBeVisible()
    },
  },
  'a start, wrong parameters': {
    ...start,
    step: async ({ app }) => {
      await toParameters(app)
      await app.getByRole('button', { name: 'Next: review' }).click()
      await expect(app.getByText('1 field to fix')).toBeVisible()
    },
  },
  'a start, the review': {
    isTwofold: true,
    ...start,
    step: async ({ app }) => {
      await toParameters(app)
      await app.getByRole('textbox', { name: 'Contract amount' }).fill('120000')
      await app.getByRole('button', { name: 'Next: review' }).click()
      await expect(app.getByText('Will start').first()).toBeVisible()
    },
  },
  'someone left: who': {
    route: '/workflows/someone-left',
    step: ({ app }) => expect(app.getByText(/workflows? running$/).first()).toBeVisible(),
  },
  'someone left: what becomes of it': {
    isTwofold: true,
    scale: 600,
    route: '/workflows/someone-left?person=12',
    step: async ({ app }) => {
      await app.getByRole('combobox', { name: 'Open tasks: All groups' }).selectOption('Hand over')
      await app.getByRole('combobox', { name: 'Workflows they started: All groups' }).selectOption('Terminate')
      await app.getByRole('combobox', { name: 'Hand over to' }).fill('Лебед')
      await app.getByRole('option', { name: 'Ольга Лебедева' }).click()
      await app.locator('.group-name').first().click()
      await expect(app.getByText('their records stay')).toBeVisible()
    },
  },
  'finish older': {
    isTwofold: true,
    route: '/workflows/finish-older',
    step: ({ app }) => expect(app.getByRole('heading', { name: /workflows match$/ })).toBeVisible(),
  },
  'finish older: none': {
    route: '/workflows/finish-older?days=9000',
    step: ({ app }) => expect(app.getByRole('heading', { level: 2 }).first()).toBeVisible(),
  },
  'stuck workflows': {
    isTwofold: true,
    route: '/workflows/stuck',
    step: async ({ app }) => {
      await app.locator('.group-name').first().click()
      await app
        .getByRole('checkbox', { name: /^All of “/ })
        .first()
        .check()
    },
  },
  'stuck workflows on their way': {
    ...PORTAL_OF_120,
    step: async ({ app, order }) => {
      await expect(app.locator('[data-row]').first()).toBeVisible()
      await app.getByRole('button', { name: 'Clean up' }).click()
      await order(silence)
      await app.getByRole('link', { name: 'Stuck workflows' }).click()
      await expect(app.getByRole('heading', { name: 'Stuck workflows' })).toBeVisible()
    },
  },
}

async function toStart({ app, order }: Desk, trouble: typeof silence | typeof failing) {
  await expect(app.getByRole('heading', { name: 'Age, up to' })).toBeVisible({ timeout: 15_000 })
  await expect(app.locator('.sk')).toHaveCount(0, { timeout: 15_000 })
  await order(trouble)
  await app.getByRole('link', { name: 'Start workflow' }).click()
  await expect(app.getByRole('heading', { level: 1, name: 'Start workflow' })).toBeVisible()
}

async function toParameters(app: FrameLocator) {
  await toDocuments(app)
  await pickThree(app)
  await app.getByRole('button', { name: 'Next: parameters' }).click()
}

async function pickThree(app: FrameLocator) {
  await app.getByRole('searchbox', { name: 'Find by title' }).fill('a')
  for (const at of [0, 1, 2]) await app.getByRole('checkbox', { disabled: false }).nth(at).check()
}

async function toDocuments(app: FrameLocator) {
  await app.getByRole('radio', { name: 'Contract approval' }).check()
  await app.getByRole('button', { name: 'Next: documents' }).click()
}
