import { expect } from '@playwright/test'
import type { Scenes } from './laterScenes'
import type { Desk } from './runOf'
import { ADD, CONTRACT, choose, openFile, pass, SMALL_PORTAL, sample } from './templateOf'

const TENDER = 522
const INVOICE = 531
const atFile = { ...SMALL_PORTAL, route: '/templates/file' }
const open = (id: number, search = '') => ({ ...SMALL_PORTAL, route: `/templates/${id}${search}` })

/** The pages of templates with all that can stand on them, beside them and instead of them. */
export const templateScenes: Scenes = {
  'the templates': { isTwofold: true, ...SMALL_PORTAL, step: rows },
  'what opens over the templates': {
    ...SMALL_PORTAL,
    step: async (desk, look) => {
      const menu = () => press(desk, 'Actions for Contract approval')
      await rows(desk)
      await press(desk, 'Filter')
      await look()
      await desk.page.keyboard.press('Escape')
      await menu()
      await look()
      await rows(desk)
      await menu()
      await press(desk, 'Edit…')
      await expect(desk.app.getByRole('dialog', { name: 'Edit template' })).toBeVisible()
    },
  },
  'a template that runs as a sequence, with an open step': {
    isTwofold: true,
    ...open(CONTRACT),
    step: async (desk, look) => {
      await picture(desk)
      await look()
      await press(desk, 'Outline')
      await expect(desk.app.getByRole('tree', { name: 'Outline' })).toBeVisible()
      await look()
      await desk.app.getByRole('treeitem', { name: 'Head of department approves', exact: true }).click()
      await expect(desk.app.getByRole('complementary', { name: 'Step' })).toBeVisible()
    },
  },
  'a template of states, one that is a graph, one that is gone': {
    ...open(TENDER),
    step: async (desk, look) => {
      const { app } = desk
      const goTo = (id: number) => app.locator('body').evaluate((_, to) => location.assign(to), `#/templates/${id}`)
      await picture(desk)
      await look()
      await goTo(INVOICE)
      await expect(app.getByRole('heading', { level: 1, name: 'Согласование счёта' })).toBeVisible()
      await picture(desk)
      await look()
      await goTo(9_999)
      await expect(app.getByRole('heading', { name: 'This template is not there' })).toBeVisible()
    },
  },
  'what a template declares, and how it is stored': {
    isTwofold: true,
    ...open(CONTRACT, '?tab=parameters'),
    step: async ({ app }, look) => {
      await expect(app.getByRole('heading', { name: 'How the start form will look' })).toBeVisible()
      await look()
      for (const name of ['Variables', 'Constants']) {
        await app.getByRole('tab', { name }).click()
        await expect(app.getByRole('tabpanel', { name }).getByRole('table')).toBeVisible()
      }
      await look()
      await app.getByRole('tab', { name: 'Raw' }).click()
      await expect(app.getByRole('tree', { name: 'The template as it is stored' })).toBeVisible()
      await app.getByRole('searchbox', { name: 'Search keys and values' }).fill('Legal')
      await expect(app.getByText(/^\d+ found$/)).toBeVisible()
    },
  },
  'the question before a template is deleted': {
    ...open(CONTRACT),
    step: async (desk) => {
      await picture(desk)
      await press(desk, 'Delete…')
      await expect(desk.app.getByText(/The portal deletes a template only when none does/)).toBeVisible()
    },
  },
  'an opened file with its fields, and the form that uploads it': {
    isTwofold: true,
    ...atFile,
    step: async (desk, look) => {
      const { app } = desk
      await openFile(desk, sample('contract-approval-v8.bpt'))
      await picture(desk)
      await app.getByRole('tab', { name: /^Fields/ }).click()
      await expect(app.getByRole('row').filter({ hasText: 'UF_CRM_LEGAL_ENTITY' })).toBeVisible()
      await look()
      await press(desk, 'Upload…')
      await app.getByRole('button', { name: 'Remove Deals' }).click()
      await app.getByRole('textbox', { name: /^Name/ }).clear()
      await app.getByRole('button', { name: 'Upload', exact: true }).click()
      await expect(app.getByText('A template needs a name.')).toBeVisible()
    },
  },
  'what the file changes, and the form that replaces a template': {
    isTwofold: true,
    ...SMALL_PORTAL,
    route: `/templates/file?replace=${CONTRACT}`,
    step: async (desk, look) => {
      const { app } = desk
      await openFile(desk, sample('contract-approval-v8.bpt'))
      await expect(app.getByRole('form', { name: 'Replace on the portal' })).toBeVisible()
      await picture(desk)
      await look()
      await app.getByRole('tab', { name: /^Changes/ }).click()
      await expect(app.getByText('Repeat until Legal_ok = Yes').first()).toBeVisible()
    },
  },
  'an upload whose answer got lost': {
    ...atFile,
    step: async (desk, look) => {
      const { app, order } = desk
      const upload = app.getByRole('button', { name: 'Upload', exact: true })
      await openFile(desk, sample('contract-approval-v8.bpt'))
      await press(desk, 'Upload…')
      await expect(app.getByRole('button', { name: 'Remove Deals' })).toBeVisible()
      await order({ nextAnswer: { kind: 'lostBefore', match: ADD, times: 2 } })
      await upload.click()
      await expect(app.getByText('No answer came. Looking whether the portal has it')).toBeVisible()
      await look()
      await pass(desk, () => expect(app.getByText('It can be sent again.')).toBeVisible({ timeout: 300 }))
    },
  },
  'a file with much to know about': {
    ...atFile,
    step: async (desk) => {
      await openFile(desk, sample('everything.bpt'))
      await picture(desk)
      await desk.app.getByRole('button', { name: /may cause trouble/ }).click()
    },
  },
  'no file, a file that is no template, one that cannot be looked into': {
    isTwofold: true,
    ...atFile,
    step: async (desk, look) => {
      const { page, app } = desk
      await expect(app.getByRole('heading', { name: 'Open a .bpt' })).toBeVisible()
      await look()
      await choose(page, app, 'Choose a file…', sample('old-backup.bpt.gz'))
      await expect(app.getByRole('heading', { name: 'This is a gzip file' })).toBeVisible()
      await look()
      await openFile(desk, sample('with-references.bpt'), 'Another file…')
      await expect(app.getByRole('heading', { name: 'This file cannot be shown here' })).toBeVisible()
    },
  },
  'two templates compared': {
    isTwofold: true,
    ...SMALL_PORTAL,
    route: '/templates/compare',
    step: async ({ app }, look) => {
      await expect(app.getByRole('heading', { name: 'Choose two templates' })).toBeVisible()
      await look()
      await app
        .locator('body')
        .evaluate((_, ids) => location.assign(`#/templates/compare?a=${ids[0]}&b=${ids[1]}`), [CONTRACT, TENDER])
      await expect(app.getByRole('tab', { name: /^Changes/, selected: true })).toBeVisible()
      await expect(app.getByRole('button', { name: /^Show in diagram/ }).first()).toBeVisible()
    },
  },
}

async function rows({ app }: Desk) {
  await expect(app.getByRole('link', { name: 'Contract approval', exact: true })).toBeVisible()
  // Names and numbers of what runs are there too.
  await expect(app.locator('.sk')).toHaveCount(0)
}

async function picture({ app }: Desk) {
  await expect(app.getByRole('application', { name: 'Diagram' })).toBeVisible()
  await expect(app.locator('.canvas .node').first()).toBeAttached()
  await expect(app.locator('.sk')).toHaveCount(0)
}

async function press({ app }: Desk, name: string) {
  await app.getByRole('button', { name, exact: true }).first().click()
}
