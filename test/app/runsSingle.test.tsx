import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { addressOf, company, idOf, openList, row, titles } from './workflowPortal.tsx'

beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }))
afterEach(() => void vi.useRealTimers())

type App = Awaited<ReturnType<typeof openList>>
const pass = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(seconds * 1000))
const left = (app: App) => app.portal.state.workflows.map(({ id }) => Number(id.split('.')[1]))
const dialog = async (name: string) => within(await screen.findByRole('dialog', { name }))

/** The dialog of a single action, from the row’s menu. */
async function askFor(app: App, name: string, action: string) {
  await row(name)
  await app.press(`Actions for ${name}`)
  await app.press(action)
}
/** It can be taken back: the dock, which comes after the page, is there. */
const undo = () => screen.findByRole('button', { name: 'Undo' })
const dock = () => within(screen.getByRole('region', { name: 'Runs' }))

test('one is ended from its row: question, Undo, order; the list follows and the overview forgets it', async () => {
  const app = await openList()
  await screen.findByRole('group', { name: 'Workflows by age' })
  await askFor(app, 'Deal 2', 'Terminate…')
  const asked = await dialog('End this workflow?')
  expect(asked.getByText('1 open task of 1 person disappears.')).toBeInTheDocument()
  expect(asked.getByRole('button', { name: 'Keep it' })).toHaveFocus()
  await app.user.click(asked.getByRole('button', { name: 'Terminate' }))
  expect(await screen.findByText(/^Ending “Deal 2” in \d s$/)).toBeInTheDocument()
  await app.user.click(dock().getByRole('button', { name: 'Undo' }))
  await pass(8)
  expect(left(app)).toHaveLength(9)
  expect(screen.queryByRole('region', { name: 'Runs' })).not.toBeInTheDocument()

  await askFor(app, 'Deal 2', 'Terminate…')
  await app.user.click((await dialog('End this workflow?')).getByRole('button', { name: 'Terminate' }))
  await undo()
  await pass(6)
  expect(await screen.findByText('“Deal 2” is ended', { selector: '.toast' })).toBeInTheDocument()
  await waitFor(() => expect(titles()).not.toContain('Deal 2'))
  expect(left(app)).not.toContain(2)
  await waitFor(() => expect(screen.getByRole('region', { name: 'Overview' })).toHaveTextContent(/^6running/))
  expect(addressOf(app)).toBe('/workflows')
})

test('where another administrator was faster that is told calmly', async () => {
  const app = await openList()
  await askFor(app, 'Deal 2', 'Delete…')
  const asked = await dialog('Delete this workflow for good?')
  await app.user.click(asked.getByRole('button', { name: 'Delete' }))
  app.portal.state.workflows = app.portal.state.workflows.filter(({ id }) => id !== idOf(2))
  await undo()
  await pass(6)
  expect(await screen.findByText('“Deal 2” had ended already', { selector: '.toast' })).toBeInTheDocument()
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  await waitFor(() => expect(titles()).not.toContain('Deal 2'))
})

test('a refusal of one stays until it is seen, and can be tried again', async () => {
  const portal = company()
  portal.faults.lockedRefused = true
  const app = await openList('/workflows', { portal })
  await askFor(app, 'Deal 4', 'Delete…')
  const asked = await dialog('Delete this workflow for good?')
  await app.user.click(asked.getByRole('button', { name: 'Terminate instead' }))
  await app.user.click((await dialog('End this workflow?')).getByRole('button', { name: 'Terminate' }))
  await undo()
  await pass(6)
  expect(await screen.findByRole('alert')).toHaveTextContent(/^Not ended: “Deal 4”\./)
  portal.faults.lockedRefused = false
  await app.user.click(dock().getByRole('button', { name: 'Try again' }))
  await undo()
  await pass(6)
  expect(await screen.findByText('“Deal 4” is ended', { selector: '.toast' })).toBeInTheDocument()
})

test('`t` asks for the open workflow, and it can be kept', async () => {
  const app = await openList(`/workflows/${idOf(2)}`)
  await screen.findByRole('heading', { level: 2, name: 'Deal 2' })
  await app.user.keyboard('t')
  await dialog('End this workflow?')
  await app.press('Keep it')
  expect(left(app)).toHaveLength(9)
})
