import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { demoPortal, IRINA } from '../renderApp.tsx'
import { addressOf, company, many, openList, quiet, reads, requestsOf, row, seen, visited } from './workflowPortal.tsx'

afterEach(() => void vi.useRealTimers())

const overview = () => within(screen.getByRole('region', { name: 'Overview' }))
const numbers = () =>
  overview()
    .getAllByRole('button')
    .slice(0, 4)
    .map(({ textContent }) => textContent)
const swept = () => screen.findByRole('group', { name: 'Workflows by age' })
const bar = (name: RegExp) => overview().getByRole('button', { name })
const rowsTotal = () => Number(screen.getByRole('table').getAttribute('aria-rowcount')) - 1

test('the numbers are there with the rows, and the sweep agrees with them', async () => {
  const portal = visited(company())
  const app = await openList('/workflows', { portal })
  const all = ['7running', '1stuck', '3over 30 days', '2over 90 days']
  await waitFor(() => expect(numbers()).toEqual(all))
  await swept()
  expect(numbers()).toEqual(all)
  // After a refresh they are the portal's own again.
  await app.press('Refresh')
  await quiet(portal)
  expect(numbers()).toEqual(all)
})

test('in the demo company too, and every number is what its filter shows', async () => {
  const portal = visited(demoPortal(), IRINA)
  const app = await openList('/workflows', { portal })
  await waitFor(() => expect(numbers()[0]).toMatch(/^\d/))
  const before = numbers()
  await swept()
  await waitFor(() => expect(numbers()).toEqual(before))
  for (const [name, at] of [
    ['stuck', 1],
    ['over 30 days', 2],
    ['over 90 days', 3],
  ] as const) {
    await app.user.click(overview().getByRole('button', { name: new RegExp(`${name}$`) }))
    await waitFor(() => expect(rowsTotal()).toBe(Number.parseInt(before[at] ?? '', 10)))
    await app.user.click(overview().getByRole('button', { name: new RegExp(`${name}$`) }))
    await waitFor(() => expect(rowsTotal()).toBe(Number.parseInt(before[0] ?? '', 10)))
  }
})

test('a bar of the ages is a filter; pressed again it goes', async () => {
  const app = await openList()
  await swept()
  await app.user.click(bar(/^90 to 180 days: 1 workflow$/))
  await seen('Deal 2')
  expect(addressOf(app)).toBe('/workflows?older=90&younger=180')
  expect(bar(/^90 to 180 days/)).toHaveAttribute('aria-pressed', 'true')
  await app.user.click(bar(/^90 to 180 days/))
  await waitFor(() => expect(addressOf(app)).toBe('/workflows'))
})

test('Shift takes all between two bars, drawing over them too', async () => {
  const app = await openList()
  await swept()
  await app.user.click(bar(/^30 to 90 days/))
  await app.user.keyboard('{Shift>}')
  await app.user.click(bar(/^180 to 365 days/))
  await app.user.keyboard('{/Shift}')
  await waitFor(() => expect(addressOf(app)).toBe('/workflows?older=30&younger=365'))
  await seen('Deal 1', 'Trip to Riga', 'Deal 2')
  fireEvent.pointerDown(bar(/^1 to 7 days/), { button: 0 })
  fireEvent.pointerEnter(bar(/^7 to 30 days/))
  fireEvent.pointerUp(window)
  await waitFor(() => expect(addressOf(app)).toBe('/workflows?older=1&younger=30'))
  await seen('Deal 3', 'Deal 4', 'DEAL_99', 'Deal 1')
})

test('a range can be walked with Shift and the arrows', async () => {
  const app = await openList()
  await swept()
  act(() => bar(/^0 to 1 days/).focus())
  await app.user.keyboard('{ArrowRight}{ArrowRight}')
  expect(bar(/^7 to 30 days/)).toHaveFocus()
  await app.user.keyboard('{Shift>}{ArrowRight}{/Shift}')
  await waitFor(() => expect(addressOf(app)).toBe('/workflows?older=7&younger=90'))
})

test('by template, by person: each is a filter, the largest first', async () => {
  const app = await openList()
  await swept()
  expect(overview().getByRole('button', { name: /^Approve deal\s*5$/ })).toBeInTheDocument()
  await app.user.click(overview().getByRole('button', { name: /^Trip\s*1$/ }))
  await seen('Trip to Riga')
  await app.user.click(overview().getByRole('button', { name: /^Trip\s*1$/ }))
  await app.user.click(overview().getByRole('button', { name: 'Waits for' }))
  expect(await overview().findByRole('button', { name: /^Anna Arnold\s*2$/ })).toBeInTheDocument()
  await app.user.click(await overview().findByRole('button', { name: /^1 more/ }))
  await app.user.click(await overview().findByRole('button', { name: /^Dora Dismissed\s*1$/ }))
  await seen('Deal 2')
  expect(addressOf(app)).toBe('/workflows?holder=6')
})

test('the sweep never keeps the list waiting, tells how far it is, and can be cancelled', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  const portal = visited(many(160))
  const app = await openList('/workflows', { portal })
  await row('Order 1')
  portal.faults.latencyMs = 2000
  const cancel = await screen.findByRole('button', { name: 'Cancel' })
  await act(() => vi.advanceTimersByTimeAsync(2100))
  expect(await screen.findByText('Reading all workflows: 50 of 160')).toBeInTheDocument()
  await row('Order 1')
  await app.user.click(cancel)
  portal.faults.latencyMs = 0
  expect(await screen.findByText('Ages, templates and people need all workflows to be read.')).toBeInTheDocument()
  await act(() => vi.advanceTimersByTimeAsync(10_000))
  const from = portal.log.length
  await act(() => vi.advanceTimersByTimeAsync(30_000))
  expect(portal.log.length).toBe(from)
  await app.press('Read all 160…')
  expect(await swept()).toBeInTheDocument()
})

test('a sweep that fails leaves the list alone and can be tried again', async () => {
  const portal = visited(company())
  const app = await openList('/workflows', { portal })
  await row('Trip to Riga')
  portal.faults.nextAnswers.push({ kind: '500', times: 9, match: 'bizproc.task.list' })
  const failed = await screen.findByText(
    'The overview could not be read. The list is not touched by that.',
    {},
    { timeout: 20_000 },
  )
  expect(failed).toBeInTheDocument()
  portal.faults.nextAnswers = []
  await app.user.click(overview().getByRole('button', { name: 'Try again' }))
  expect(await swept()).toBeInTheDocument()
})

test('it costs one request and one for every 2,500 more, workflows and tasks each', async () => {
  const portal = visited(many(160))
  await openList('/workflows', { portal })
  await swept()
  const sweeps = reads(portal).filter((commands) => commands.length < 4 && commands.every((one) => one.endsWith('instances')))
  expect(sweeps).toEqual([
    ['bizproc.workflow.instances'],
    ['bizproc.workflow.instances', 'bizproc.workflow.instances', 'bizproc.workflow.instances'],
  ])
})

test('more than 20,000 are read only when one says so, and a filter that needs them explains itself', async () => {
  const portal = visited(many(3))
  const [first] = portal.state.workflows
  for (let n = 0; n < 20_000; n++)
    if (first)
      portal.state.workflows.push({ ...first, id: `7${n.toString(16).padStart(13, '0')}.00000009`, modified: first.modified - n })
  const app = await openList('/workflows', { portal })
  expect(await screen.findByText(/it begins only when you say so/)).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Read all 20,003…' })).toBeInTheDocument()
  await quiet(portal)
  expect(requestsOf(portal, 'bizproc.workflow.instances')).toBeLessThanOrEqual(3)
  await act(() => app.router.navigate({ to: '/workflows', search: { holder: 'nobody' } }))
  expect(await screen.findByRole('heading', { name: 'This list needs all workflows' })).toBeInTheDocument()
  await app.user.click(screen.getAllByRole('button', { name: 'Read all 20,003…' })[0] as HTMLElement)
  await waitFor(() => expect(rowsTotal()).toBe(20_000), { timeout: 20_000 })
})
