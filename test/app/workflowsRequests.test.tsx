import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Portal } from '../simulator/portal.ts'
import { ADMIN, task } from '../simulator/smallPortal.ts'
import { idOf, many, openList, quiet, reads, requestsOf, row, says, titles, visited } from './workflowPortal.tsx'

const INSTANCES = 'bizproc.workflow.instances'
/** Requests before the background sweep, whose first one asks for workflows alone. */
const beforeSweep = (portal: Portal): number => {
  const all = reads(portal)
  const sweep = all.findIndex((commands) => String(commands) === INSTANCES)
  return sweep < 0 ? all.length : sweep
}

test('on a second visit the first rows come with the first request', async () => {
  const portal = visited(many(30))
  await openList('/workflows', { portal })
  await row('Order 1')
  expect(reads(portal)[0]).toContain(INSTANCES)
  await says('Order 1', 'waits', /Anna Arnold$/)
  await says('Order 1', 'by', /Henry Head$/)
  expect(beforeSweep(portal)).toBeLessThanOrEqual(3)
})

test.each(['?state=stuck&sort=started', '?older=90', '?template=20', '?origin=all&type=deal'])(
  'so do those of %s',
  async (search) => {
    const portal = visited(
      many(30, (n) => ({ started: Date.now() - (100 + n) * 86_400_000, ownedUntil: Date.now() - 3_600_000 })),
    )
    await openList(`/workflows${search}`, { portal })
    await screen.findAllByRole('link', { name: /^Order / })
    expect(reads(portal)[0]).toContain(INSTANCES)
    // What is left to ask is how many were started by people who left.
    expect(
      reads(portal)
        .slice(1, 3)
        .flat()
        .filter((method) => method === INSTANCES).length,
    ).toBeLessThanOrEqual(1)
  },
)

test('cold they come with the second', async () => {
  const portal = many(30)
  await openList('/workflows', { portal })
  await row('Order 1')
  expect(reads(portal)[0]).not.toContain(INSTANCES)
  expect(reads(portal)[1]).toContain(INSTANCES)
  await says('Order 1', 'waits', /Anna Arnold$/)
  await says('Order 1', 'by', /Henry Head$/)
  expect(beforeSweep(portal)).toBeLessThanOrEqual(4)
})

test('names, holders and titles cost two more batches even where no task tells a title', async () => {
  const portal = visited(many(50))
  for (const one of portal.state.tasks) one.documentName = ''
  await openList('/workflows', { portal })
  await row('Deal 1')
  await says('Deal 1', 'waits', /Anna Arnold$/)
  expect(beforeSweep(portal)).toBeLessThanOrEqual(3)
})

test('rows stand at once and keep their places while the rest comes', async () => {
  const portal = visited(many(30))
  portal.faults.latencyMs = 150
  await openList('/workflows', { portal })
  await waitFor(() => expect(titles().length).toBeGreaterThan(9))
  expect(screen.queryByText('Anna Arnold')).not.toBeInTheDocument()
  const before = [...document.querySelectorAll<HTMLElement>('[data-row]')].map(({ dataset }) => dataset.row)
  await says('Order 1', 'waits', /Anna Arnold$/)
  expect([...document.querySelectorAll<HTMLElement>('[data-row]')].map(({ dataset }) => dataset.row)).toEqual(before)
})

test('the ids of the templates are remembered for the next visit', async () => {
  const portal = many(5)
  await openList('/workflows', { portal })
  await row('Order 1')
  await waitFor(() => expect(portal.state.userOptions[ADMIN]?.knownTemplateIds).toBe('"20,21,22"'))
})

test('a template that came since is not taken for an automation rule for long', async () => {
  const portal = visited(many(3, (n) => ({ templateId: n === 2 ? 21 : 20 })))
  portal.state.userOptions[ADMIN] = { knownTemplateIds: '"20,22"' }
  await openList('/workflows', { portal })
  await row('Order 2')
  expect(screen.queryByText(/automation rule/)).not.toBeInTheDocument()
})

test('the list pages itself; a refresh asks only for what is in sight, and never sweeps', async () => {
  const portal = visited(many(400))
  const app = await openList('/workflows', { portal })
  await row('Order 1')
  await quiet(portal)
  const scroller = screen.getByRole('table').parentElement as HTMLElement
  const scrollTo = (at: number) => fireEvent.scroll(scroller, { target: { scrollTop: at * 52 } })
  scrollTo(45)
  await screen.findByRole('link', { name: 'Order 52' })
  scrollTo(245)
  await screen.findByRole('link', { name: 'Order 252' })
  scrollTo(220)
  await row('Order 222')
  await quiet(portal)
  const from = portal.log.length
  await app.press('Refresh')
  await quiet(portal)
  const asked = reads(portal, from).flat()
  const pages = portal.log.slice(from).length
  // The first page tells the total; then the pages in sight, the numbers (5) and the hidden ones; holders of the same pages.
  expect(asked.filter((method) => method === INSTANCES).length).toBeLessThanOrEqual(1 + 2 + 5 + 1 + 1)
  expect(asked.filter((method) => method === 'bizproc.task.list').length).toBeLessThanOrEqual(2 * 4 + 8)
  expect(pages).toBeLessThanOrEqual(4)
})

test('an order elsewhere reads the rows in sight again, not the whole sweep', async () => {
  const portal = visited(many(300))
  const mine = task(9001, { workflowId: idOf(1), people: [{ userId: ADMIN, status: 0 }], name: 'Mine' })
  portal.state.tasks.push(mine)
  const app = await openList('/workflows', { portal })
  await row('Order 1')
  await quiet(portal)
  expect(await screen.findByRole('group', { name: 'Workflows by age' })).toBeInTheDocument()
  await act(() => app.router.navigate({ to: '/tasks/$taskId', params: { taskId: 9001 } }))
  await app.user.click(await screen.findByRole('button', { name: /^Approve/ }))
  await screen.findByText(/tasks left/, { selector: '.toast' })
  await quiet(portal)
  const from = portal.log.length
  await act(() => app.router.navigate({ to: '/workflows' }))
  await row('Order 1')
  await quiet(portal)
  expect(screen.getByRole('group', { name: 'Workflows by age' })).toBeInTheDocument()
  const asked = reads(portal, from).flat()
  expect(asked.filter((method) => method === INSTANCES).length).toBeLessThanOrEqual(1 + 5 + 1 + 1)
  expect(requestsOf(portal, INSTANCES, from)).toBeLessThanOrEqual(2)
})
