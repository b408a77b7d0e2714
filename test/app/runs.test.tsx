import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { renderApp } from '../renderApp.tsx'
import { ADMIN, ANNA } from '../simulator/smallPortal.ts'
import { company, openList, row, seen, titles } from './workflowPortal.tsx'

beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }))
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

type App = Awaited<ReturnType<typeof openList>>
const pass = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(seconds * 1000))
const left = (app: App) => app.portal.state.workflows.map(({ id }) => Number(id.split('.')[1]))
const summary = (words: RegExp) => screen.findByText(words)
const dialog = async (name: string) => within(await screen.findByRole('dialog', { name }))

/** All of the list, automation rules too, as a run of everything that matches. */
async function prepareAll(app: App, button: string) {
  await row('Deal 2')
  await app.user.click(screen.getByRole('checkbox', { name: 'Select all loaded rows' }))
  await app.press(button)
}
async function confirm(app: App, question: string, button: string) {
  await app.press(button)
  await app.user.click((await dialog(question)).getByRole('button', { name: button }))
}

test('from the list to the result: checked, what is left out told with numbers that add up, confirmed, undone, run, tried again, kept', async () => {
  const portal = company()
  const app = await openList('/workflows?origin=all', { portal })
  await row('Deal 2')
  await app.user.click(screen.getByRole('checkbox', { name: 'Select all loaded rows' }))
  // Meanwhile one moves on, one is over.
  const [, , third, fourth] = portal.state.workflows
  if (third) third.modified += 60_000
  portal.state.workflows = portal.state.workflows.filter((one) => one !== fourth)
  await app.press('Terminate…')

  expect(await summary(/^5 of 9 will be ended/)).toBeInTheDocument()
  expect(screen.getByRole('heading', { name: 'Left out: 4' })).toBeInTheDocument()
  const group = (name: string) => screen.getByText(name, { selector: 'aside *' }).closest('li') as HTMLElement
  expect(group('Automation rules')).toHaveTextContent(/^2/)
  expect(group('Changed since you looked')).toHaveTextContent(/^1/)
  expect(group('Gone already')).toHaveTextContent(/^1/)
  expect(within(group('Gone already')).queryByRole('button', { name: 'Include' })).not.toBeInTheDocument()

  await app.user.click(within(group('Changed since you looked')).getByRole('button', { name: 'View' }))
  await waitFor(() => expect(titles()).toEqual(['Trip to Riga']))
  await app.user.click(within(group('Changed since you looked')).getByRole('button', { name: 'Include' }))
  expect(await summary(/^6 of 9 will be ended/)).toBeInTheDocument()
  expect(screen.getByRole('heading', { name: 'Left out: 3' })).toBeInTheDocument()
  await app.user.type(screen.getByRole('textbox', { name: 'Status text' }), 'Cleared up')

  await confirm(app, 'End 6 workflows?', 'Terminate 6')
  await pass(2)
  await app.press('Undo')
  await pass(10)
  expect(left(app)).toHaveLength(8)
  await confirm(app, 'End 6 workflows?', 'Terminate 6')
  await pass(6)
  expect(await screen.findByRole('heading', { name: '6 ended' })).toBeInTheDocument()
  expect(left(app)).toEqual([8, 9])
  expect(screen.getByRole('button', { name: /^6\s*Done/ })).toBeInTheDocument()

  await act(() => app.router.navigate({ to: '/runs' }))
  const entry = (await screen.findByRole('link', { name: 'Terminate 6 workflows' })).closest('li')
  expect(entry).toHaveTextContent(/Finished/)
  expect(entry).toHaveTextContent(/6 done/)
  await waitFor(() => expect(String(portal.state.userOptions[ADMIN]?.runs)).toContain('"done":6'))
  await act(() => app.router.navigate({ to: '/workflows' }))
  expect(await screen.findByRole('heading', { name: 'Nothing is running' })).toBeInTheDocument()
})

test('what the portal refuses is told in its words, and “Try again” takes only that', async () => {
  const portal = company()
  portal.faults.lockedRefused = true
  const app = await openList('/workflows?template=20', { portal })
  await prepareAll(app, 'Terminate…')
  await summary(/^5 of 5 will be ended/)
  await confirm(app, 'End 5 workflows?', 'Terminate 5')
  await pass(6)
  expect(await screen.findByRole('heading', { name: '4 ended, 1 needs a look' })).toBeInTheDocument()
  await waitFor(() => expect(titles()).toEqual(['Deal 4']))
  expect(
    screen.getByText(/^The portal was working on it until \d\d:\d\d; after that it can be tried again\. The portal says: “/),
  ).toBeInTheDocument()
  portal.faults.lockedRefused = false
  await app.press('Try 1 again')
  await summary(/^1 of 1 will be ended/)
  await confirm(app, 'End this workflow?', 'Terminate 1')
  await pass(6)
  expect(await screen.findByRole('heading', { name: '1 ended' })).toBeInTheDocument()
  expect(left(app)).toEqual([3, 7, 8, 9])
})

test('a dropped filter never widens a run: what does not match stays, whatever the portal answers', async () => {
  const portal = company()
  const app = await openList('/workflows?by=left', { portal })
  await seen('Deal 2')
  await app.user.click(screen.getByRole('checkbox', { name: 'Select all loaded rows' }))
  portal.faults.droppedFilters = ['STARTED_BY', 'ID']
  await app.press('Delete…')
  await summary(/^1 of 1 will be deleted/)
  await confirm(app, 'Delete this workflow for good?', 'Delete 1')
  await pass(6)
  expect(await screen.findByRole('heading', { name: '1 deleted' })).toBeInTheDocument()
  expect(left(app)).toEqual([1, 3, 4, 5, 6, 7, 8, 9])
})

test('employees see neither Workflows nor Runs in the navigation; who has a run does', async () => {
  const portal = company()
  const links = () =>
    within(screen.getByRole('navigation', { name: /./ }))
      .getAllByRole('link')
      .map(({ textContent }) => textContent)
  const anna = await renderApp('/tasks', { portal, person: ANNA })
  await screen.findByRole('link', { name: 'Approve contract' })
  expect(links().filter((name) => /Workflows|Runs/.test(name ?? ''))).toEqual([])
  anna.unmount?.()
  portal.setUserOption(ANNA, 'runs', '[]')
  await renderApp('/tasks', { portal, person: ANNA })
  await screen.findByRole('link', { name: 'Approve contract' })
  expect(links().filter((name) => /Workflows|Runs/.test(name ?? ''))).toHaveLength(1)
})
