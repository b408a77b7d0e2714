import { expect } from '@playwright/test'
import { failing, type Scenes, silence } from './laterScenes'
import { openPortal } from './portalPage'
import { ask, checkAll, confirm, type Desk, own, PORTAL_OF_120, pick, quick, result, slow } from './runOf'

const route = '/workflows?older=10'
const few = { ...PORTAL_OF_120, route }

/** A run from the first question to the journal, with all that can get into its way. */
export const runScenes: Scenes = {
  'rows being collected': {
    ...few,
    step: async (desk) => {
      await begin(desk)
      await desk.order(silence)
      await desk.app.getByRole('toolbar').getByRole('button', { name: 'Terminate…' }).click()
      await expect(desk.app.getByText('Nothing is changed before you confirm.')).toBeVisible()
    },
  },
  'rows that could not be collected': {
    ...few,
    step: async (desk) => {
      await begin(desk)
      await desk.order(failing)
      await desk.app.getByRole('toolbar').getByRole('button', { name: 'Terminate…' }).click()
      await expect(desk.app.getByRole('alert')).toBeVisible({ timeout: 15_000 })
    },
  },
  'the check, with rows left out': {
    isTwofold: true,
    ...few,
    step: async (desk) => {
      await checkAll(desk, 'Terminate…')
      const [gone, changed] = (await own(desk)).filter(isOld)
      await desk.order({ call: { method: 'bizproc.workflow.terminate', params: { ID: gone?.id }, userId: 6 } })
      await desk.order({ changeWorkflow: { id: changed?.id ?? '', to: { modified: Date.now() } } })
      await desk.app.getByRole('button', { name: 'Check again' }).click()
      await desk.app.getByRole('tab', { name: 'Left out 2' }).click()
      await expect(desk.app.getByRole('button', { name: 'Include' })).toBeVisible()
    },
  },
  'nothing to do': {
    ...few,
    step: async (desk) => {
      const [id] = await pick(desk, 1, 'Terminate…')
      await desk.order({ call: { method: 'bizproc.workflow.terminate', params: { ID: id }, userId: 6 } })
      await desk.app.getByRole('button', { name: 'Check again' }).click()
      await expect(desk.app.getByRole('heading', { name: 'Nothing to do' })).toBeVisible()
    },
  },
  'the question before many are ended': {
    ...few,
    step: async (desk) => ask(desk.app, 'Terminate', await checkAll(desk, 'Terminate…')),
  },
  'the number to type before many are deleted': {
    ...few,
    step: async (desk) => {
      await ask(desk.app, 'Delete', await checkAll(desk, 'Delete…'))
      await desk.app.getByRole('textbox', { name: 'To confirm, type the number' }).fill('1')
    },
  },
  'the seconds before the first order': {
    ...few,
    step: async ({ page, ...desk }) => {
      const n = await checkAll({ ...desk, page }, 'Terminate…')
      await ask(desk.app, 'Terminate', n)
      await desk.app
        .getByRole('dialog')
        .getByRole('button', { name: `Terminate ${n}` })
        .click()
      await expect(desk.app.getByRole('button', { name: 'Undo' })).toBeVisible()
    },
  },
  'a run in the middle, paused, in the dock, in the journal': {
    isTwofold: true,
    step: async (desk, look) => {
      const { app } = desk
      await problems(desk)
      await look()
      await app.getByRole('button', { name: 'Pause' }).click()
      await expect(app.getByText('Paused. Nothing is sent until you resume.')).toBeVisible()
      await look()
      await app.getByRole('link', { name: 'Tasks' }).click()
      await expect(app.getByRole('region', { name: 'Runs' })).toContainText('of 120')
      await look()
      await app.getByRole('link', { name: 'Runs' }).click()
      await expect(app.getByRole('button', { name: 'Go on' })).toBeVisible()
    },
  },
  'a run that waits for the portal': {
    step: async (desk) => {
      await problems(desk)
      await desk.order({ offlineSeconds: 60 })
      await expect(desk.app.getByText('The portal does not answer. Nothing is sent')).toBeVisible({ timeout: 15_000 })
    },
  },
  'answers that got lost': {
    step: async (desk) => {
      await problems(desk)
      await desk.order({ faults: quick, nextAnswer: { kind: 'lostAfter', match: 'terminate', times: 1 } })
      await expect(desk.app.getByText('looked at again at')).toBeVisible({ timeout: 15_000 })
    },
  },
  'a run that was found again': {
    step: async (desk) => {
      await problems(desk)
      await desk.page.reload()
      await desk.app.getByRole('region', { name: 'Runs' }).getByRole('button', { name: 'Show' }).click()
      await expect(desk.app.getByText('Found again: it stood at')).toBeVisible()
    },
  },
  'a result that needs a look': {
    isTwofold: true,
    step: async (desk) => {
      await problems(desk)
      await desk.order({ faults: quick })
      await result(desk, /ended, \d+ need a look$/)
      await expect(desk.app.getByText('is being executed by another process').first()).toBeVisible()
    },
  },
  'an empty journal': {
    ...few,
    route: '/runs',
    step: ({ app }) => expect(app.getByRole('heading', { name: 'No runs yet' })).toBeVisible(),
  },
  'a run of another browser': {
    ...few,
    route: '/runs/nowhere',
    step: ({ app }) => expect(app.getByRole('heading', { level: 1 })).toBeVisible(),
  },
}

const isOld = ({ started }: { started: number }) => started < Date.now() - 10 * 86_400_000

async function begin({ app }: Desk) {
  await app.getByRole('checkbox', { name: 'Select all loaded rows' }).check()
}

/** A slow run over all 120, of which some were refused, some gone, and the next ones are on their way. */
async function problems(desk: Desk) {
  const { app, order } = desk
  const n = await checkAll(desk, 'Terminate…')
  const rows = await own(desk)
  for (const { id } of rows.filter((_, index) => index % 10 === 0))
    await order({ changeWorkflow: { id, to: { ownedUntil: Date.now() + 600_000 } } })
  for (const { id } of rows.filter((_, index) => index % 10 === 5))
    await order({ call: { method: 'bizproc.workflow.terminate', params: { ID: id }, userId: 6 } })
  await order({ faults: { ...slow, lockedRefused: true } })
  await confirm(desk, 'Terminate', n)
  await expect(app.getByText(/^Refused/).first()).toBeVisible()
}

/** Opens the run of this page in another one, which only shows it. */
export async function inAnotherTab(desk: Desk): Promise<Desk> {
  await problems(desk)
  const route = await desk.app.locator('body').evaluate(() => location.hash.slice(1))
  const page = await desk.page.context().newPage()
  const other = await openPortal(page, { portal: desk.name, route })
  await expect(other.app.getByText('goes on in another tab')).toBeVisible()
  return { ...other, page }
}
