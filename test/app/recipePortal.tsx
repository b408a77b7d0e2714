import { screen, within } from '@testing-library/react'
import { runActions } from '@/app/runActions'
import { connectRuns } from '@/runs/runs'
import { renderApp } from '../renderApp.tsx'
import { ADMIN, ANNA, DISMISSED, HEAD, NOW, smallPortal, task, workflow } from '../simulator/smallPortal.ts'
import type { Task, Workflow } from '../simulator/state.ts'

export const DAY = 86_400_000
const tripTemplate = 22

/** Dora left: she holds three tasks, and started three of the five workflows and an automation rule. */
export function companyWithoutDora() {
  const small = smallPortal()
  const { state } = small
  const own = (n: number, more: Partial<Workflow> = {}) => workflow(n, { startedBy: HEAD, modified: NOW - n * DAY, ...more })
  state.workflows = [
    own(1, { startedBy: DISMISSED, started: NOW - 200 * DAY }),
    own(2, { started: NOW - 40 * DAY }),
    own(3, { templateId: 90, startedBy: DISMISSED, started: NOW - 300 * DAY }),
    own(4, { startedBy: DISMISSED, templateId: tripTemplate, document: ['lists', 'BizprocDocument', '70'] }),
    own(5, {
      startedBy: DISMISSED,
      templateId: tripTemplate,
      document: ['lists', 'BizprocDocument', '70'],
      ownedUntil: NOW - 3_600_000,
    }),
  ]
  const held = (id: number, n: number, more: Partial<Task> = {}) =>
    task(id, {
      workflowId: workflow(n).id,
      templateId: state.workflows[n - 1]?.templateId ?? 20,
      workflowStarted: state.workflows[n - 1]?.started ?? NOW,
      people: [{ userId: DISMISSED, status: 0 }],
      ...more,
    })
  state.tasks = [
    held(301, 1, { overdueDate: NOW - DAY }),
    held(302, 2, { people: [DISMISSED, ANNA].map((userId) => ({ userId, status: 0 })) }),
    held(303, 4, { documentName: 'Trip to Riga' }),
    held(304, 2, { people: [{ userId: ANNA, status: 0 }] }),
  ]
  const ids = () => state.workflows.map(({ id }) => Number(id.split('.')[1]))
  const peopleOf = (id: number) => state.tasks.find((one) => one.id === id)?.people.map(({ userId }) => userId)
  return { ...small, ids, peopleOf }
}

/** The app at a recipe, with what a person does there. */
export async function openRecipe(address: string, small = companyWithoutDora(), person = ADMIN) {
  connectRuns(runActions, () => void app.client.invalidateQueries())
  const app = await renderApp(address, { portal: small.portal, person })
  const side = () => within(screen.getByRole('complementary'))
  const choose = async (name: string, act: string) => app.user.selectOptions(await screen.findByRole('combobox', { name }), act)
  const press = async (name: string | RegExp) => app.user.click(await screen.findByRole('button', { name }))
  const find = async (label: string, name: string) => {
    await app.user.click(await screen.findByRole('combobox', { name: label }))
    await app.user.keyboard(name)
    await app.user.click(await screen.findByRole('option', { name: new RegExp(name) }))
  }
  return { ...app, ...small, side, choose, press, find }
}
/** Where one is. */
export const address = (app: { router: { state: { location: { href: string } } } }) => app.router.state.location.href
