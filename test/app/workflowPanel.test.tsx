import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { ANNA } from '../simulator/smallPortal.ts'
import { addressOf, company, DAY, idOf, openList, panel, row, says, titles } from './workflowPortal.tsx'

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const title = (name: string) => screen.findByRole('heading', { level: 2, name })
const pass = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(seconds * 1000))

/** Opens the first row of a document by a click on its link. */
async function open(app: Awaited<ReturnType<typeof openList>>, name: string) {
  await app.user.click(within(await row(name)).getByRole('link', { name }))
  return title(name)
}

test('the panel tells first who has it, until when, and since when nothing moves', async () => {
  const app = await openList()
  await open(app, 'Deal 2')
  expect(
    await panel().findByText('Waits for Dora Dismissed (left the company): Check the price, nothing changed for 43 d.'),
  ).toBeInTheDocument()
  expect(panel().getByRole('heading', { name: 'Waits for 1 answer' })).toBeInTheDocument()
  expect(panel().getByText(/^due .*\d\d:\d\d$/)).toBeInTheDocument()
  expect(panel().getByText(idOf(2))).toBeInTheDocument()
  expect(addressOf(app)).toBe(`/workflows/${idOf(2)}`)
})

test('what is late is told as late', async () => {
  await openList(`/workflows/${idOf(1)}`)
  await title('Deal 1')
  expect(await panel().findByText('2 days overdue')).toBeInTheDocument()
})

test('others on the same document are told, with the slots of the item, and its title is asked for once', async () => {
  const warned = vi.spyOn(console, 'warn')
  const app = await openList(`/workflows/${idOf(1)}`)
  await title('Deal 1')
  expect(await panel().findByText('2 of 2: this item cannot start another workflow.')).toBeInTheDocument()
  await app.user.click(panel().getByRole('link', { name: 'Nothing to wait for' }))
  await waitFor(() => expect(addressOf(app)).toBe(`/workflows/${idOf(7)}`))
  expect(await panel().findByText(/^No open task: it waits for a pause/)).toBeInTheDocument()
  expect(warned.mock.calls.flat().filter((words) => String(words).includes('Duplicate'))).toEqual([])
})

test('automation rules take none of the two slots', async () => {
  await openList(`/workflows/${idOf(2)}`)
  await title('Deal 2')
  expect(await panel().findByText('1 of 2 running on this item.')).toBeInTheDocument()
  expect(panel().getByText('No other workflow')).toBeInTheDocument()
})

test('each of several people can be relieved alone, or all at once', async () => {
  const app = await openList(`/workflows/${idOf(6)}`)
  await title('DEAL_99')
  expect(await panel().findByRole('heading', { name: 'Waits for 3 answers' })).toBeInTheDocument()
  expect(await panel().findAllByRole('button', { name: 'Hand over this answer…' })).toHaveLength(3)
  await app.press('Hand over all 3…')
  expect(await screen.findByRole('heading', { level: 1, name: 'Hand over 3 tasks' })).toBeInTheDocument()
})

test('“Hand over…” leads to a run, which gives the task to somebody else', async () => {
  const app = await openList(`/workflows/${idOf(2)}`)
  await app.press('Hand over…')
  expect(await screen.findByRole('heading', { level: 1, name: 'Hand over 1 task' })).toBeInTheDocument()
  await app.user.click(await screen.findByRole('combobox', { name: /to/i }))
  await app.user.keyboard('Boris')
  await app.user.click(await screen.findByRole('option', { name: /Boris/ }))
  await app.press('Hand over 1')
  const dialog = within(await screen.findByRole('dialog', { name: 'Hand over this task?' }))
  await app.user.click(dialog.getByRole('button', { name: 'Hand over 1' }))
  expect(await screen.findByRole('heading', { name: '1 handed over' }, { timeout: 12_000 })).toBeInTheDocument()
  expect(app.portal.state.tasks[1]?.people.map(({ userId }) => userId)).toEqual([4])
})

test('Escape closes it and the row has the focus again', async () => {
  const app = await openList()
  await open(app, 'Trip to Riga')
  await app.user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('complementary', { name: 'Workflow details' })).not.toBeInTheDocument())
  expect(screen.getByRole('link', { name: 'Trip to Riga' })).toHaveFocus()
  expect(addressOf(app)).toBe('/workflows')
})

test('its close button does the same', async () => {
  const app = await openList()
  await open(app, 'Trip to Riga')
  await app.press('Close (Esc)')
  await waitFor(() => expect(screen.getByRole('link', { name: 'Trip to Riga' })).toHaveFocus())
})

test('j and k walk the rows with the panel open; Back leads to where one began', async () => {
  const app = await openList()
  await open(app, 'Trip to Riga')
  await app.user.keyboard('j')
  await title('Deal 3')
  await app.user.keyboard('k')
  await title('Trip to Riga')
  await app.user.keyboard('k')
  await title('Deal 1')
  app.router.history.back()
  await waitFor(() => expect(addressOf(app)).toBe('/workflows'))
})

test('a link to one workflow opens it beside its list', async () => {
  const app = await openList(`/workflows/${idOf(4)}`)
  await title('Deal 3')
  expect(await panel().findByText(/^Stuck: the portal took it up at/)).toBeInTheDocument()
  await waitFor(() => expect(titles()).toHaveLength(7))
  expect(addressOf(app)).toBe(`/workflows/${idOf(4)}`)
})

test('a link to one that the filter does not show, and to an automation rule, opens too', async () => {
  await openList(`/workflows/${idOf(8)}?state=stuck`)
  await title('Deal 2')
  expect(await panel().findByText(/^An automation rule: it waits for its time/)).toBeInTheDocument()
})

test('a link to one that is over says so', async () => {
  const app = await openList('/workflows/692400000000ff.00000001')
  expect(await screen.findByRole('heading', { name: 'This workflow is over' })).toBeInTheDocument()
  await app.user.click(panel().getByRole('button', { name: 'All workflows' }))
  await waitFor(() => expect(addressOf(app)).toBe('/workflows'))
})

test('one that ends while it is open stays to be read, and says so calmly', async () => {
  const app = await openList(`/workflows/${idOf(2)}`)
  await title('Deal 2')
  app.portal.state.workflows = app.portal.state.workflows.filter(({ id }) => id !== idOf(2))
  await app.press('Refresh')
  expect(await panel().findByText(/^This workflow has ended meanwhile/)).toBeInTheDocument()
  expect(panel().getByRole('heading', { name: 'Deal 2' })).toBeInTheDocument()
  expect(panel().queryByRole('button', { name: 'Terminate…' })).not.toBeInTheDocument()
  await waitFor(() => expect(titles()).not.toContain('Deal 2'))
})

test('its menu leads to the other workflows of the document and of the template', async () => {
  const app = await openList(`/workflows/${idOf(2)}`)
  await title('Deal 2')
  await app.user.click(panel().getByRole('button', { name: 'More' }))
  await app.press('Workflows on this document')
  await waitFor(() => expect(addressOf(app)).toContain('document=crm|CCrmDocumentDeal|DEAL_2'))
  await waitFor(() => expect(titles()).toEqual(['Deal 2', 'Deal 2']))
})

test('one among the oldest tenth of its template is told so', async () => {
  const portal = company()
  const [first] = portal.state.workflows
  for (let n = 20; n < 40; n++)
    if (first)
      portal.state.workflows.push({
        ...first,
        id: idOf(n),
        started: Date.now() - DAY,
        document: ['crm', 'CCrmDocumentDeal', 'DEAL_4'],
      })
  await openList('/workflows', { portal })
  await screen.findByRole('group', { name: 'Workflows by age' })
  await row('Trip to Riga')
  await act(async () => screen.getAllByRole('link', { name: 'Deal 1' })[0]?.click())
  expect(await panel().findByText('It is among the oldest tenth of this template’s.')).toBeInTheDocument()
})

test('while the portal cannot be reached what is on screen stays with its age, and nothing can be ended', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  const app = await openList(`/workflows/${idOf(2)}`)
  await title('Deal 2')
  await says('Deal 2', 'state', /Check the price/)
  await pass(5)
  app.portal.faults.offlineUntil = Number.POSITIVE_INFINITY
  await app.press('Refresh')
  await pass(20)
  expect(await screen.findByText(/You see what the portal said at/)).toBeInTheDocument()
  await row('Trip to Riga')
  expect(panel().getByRole('heading', { name: 'Deal 2' })).toBeInTheDocument()
  await app.user.click(panel().getByRole('button', { name: 'Terminate…' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'End this workflow?' }))
  await app.user.click(dialog.getByRole('button', { name: 'Terminate' }))
  expect(dialog.getByRole('status')).toHaveTextContent(/^The portal does not answer/)
  await pass(10)
  expect(app.portal.log.flatMap(({ commands }) => commands ?? [])).not.toContain('bizproc.workflow.terminate')
})

test('somebody without the rights sees neither list nor panel behind a link', async () => {
  await openList(`/workflows/${idOf(2)}`, { person: ANNA })
  expect(await screen.findByRole('heading', { name: 'You may not see this' })).toBeInTheDocument()
  expect(screen.queryByText('Deal 2')).not.toBeInTheDocument()
})
