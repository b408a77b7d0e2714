import { act, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { ANNA, BORIS, task } from '../simulator/smallPortal.ts'
import { addressOf, company, openList, row, says, seen, titles } from './workflowPortal.tsx'

afterEach(() => void vi.useRealTimers())

test('each row says why it is not moving', async () => {
  await openList()
  await says('Deal 1', 'state', 'WaitingApprove contract')
  await says('Deal 1', 'waits', /Anna Arnold$/)
  await says('Deal 2', 'state', 'WaitingCheck the price')
  await says('Deal 2', 'waits', /Dora Dismissedleft the company$/)
  await says('Deal 2', 'by', /Dora Dismissedleft the company$/)
  await says('Deal 2', 'started', '3 mo')
  await says('Trip to Riga', 'waits', 'No open task')
  await says('Trip to Riga', 'state', 'Waitingpause or robot')
  await says('Deal 3', 'state', /^Stucksince .*\d\d:\d\d$/)
  await says('Deal 3', 'by', 'System')
  await says('Deal 4', 'state', 'Running now')
})

test('several holders are told by the first and the rest as a number; a task without a name is called so', async () => {
  await openList()
  await says('DEAL_99', 'waits', /Henry Headand 2 more$/)
  await says('DEAL_99', 'state', 'WaitingA task without a name')
})

test('a document that is not there any more is told by its raw id, and said to be so', async () => {
  await openList()
  expect(await screen.findByTitle('You may not read this document, or it is deleted')).toHaveTextContent(/^DEAL_99$/)
})

test('tasks that cannot be read are no claim that nobody has one', async () => {
  const portal = company()
  portal.faults.missingMethods = ['bizproc.task.list']
  await openList('/workflows', { portal })
  await says('Deal 1', 'waits', 'Not readable')
  await says('Deal 1', 'state', 'Waiting')
})

test('a portal that drops the filter of tasks never makes a task of somebody else’s workflow, nor of none “no task”', async () => {
  const portal = company()
  portal.faults.droppedFilters = ['WORKFLOW_ID']
  portal.state.tasks.push(task(304, { workflowId: 'another', people: [{ userId: BORIS, status: 0 }] }))
  await openList('/workflows', { portal })
  await says('Deal 1', 'waits', /Anna Arnoldand perhaps more$/)
  await says('Trip to Riga', 'waits', 'Not readable')
  await says('Trip to Riga', 'state', 'Waiting')
})

test('automation rules are hidden with their number; “Show” brings them, told apart', async () => {
  const app = await openList()
  expect(await screen.findByText('2 automation rules hidden')).toBeInTheDocument()
  expect(screen.getByText('7 rows', { exact: false })).toBeInTheDocument()
  await app.press('Show')
  expect(await screen.findByText('9 rows', { exact: false })).toBeInTheDocument()
  expect(screen.getAllByText('Automation rule')).toHaveLength(2)
  expect(screen.queryByText(/automation rules? hidden/)).not.toBeInTheDocument()
  await app.press('Remove filter: Origin workflow or automation rule')
  expect(await screen.findByText('2 automation rules hidden')).toBeInTheDocument()
})

test('rules alone can be looked at', async () => {
  await openList('/workflows?origin=rules')
  await seen('Deal 2', 'Deal 3')
  expect(screen.getAllByText('Automation rule')).toHaveLength(2)
})

test('the search looks through titles, templates, tasks and people’s states of what is loaded', async () => {
  const app = await openList()
  await row('Deal 1')
  const box = screen.getByRole('searchbox', { name: 'Search loaded rows' })
  await app.user.type(box, 'contract')
  await seen('Deal 1')
  expect(await screen.findByText('1 workflow found among 7 loaded of 7')).toBeInTheDocument()
  expect(addressOf(app)).toContain('q=contract')
  await app.user.clear(box)
  await app.user.type(box, 'riga trip')
  await seen('Trip to Riga')
  await app.user.clear(box)
  await app.user.type(box, 'nothing of the kind')
  expect(await screen.findByRole('heading', { name: 'Nothing matches this filter' })).toBeInTheDocument()
  await app.press('Clear search')
  await row('Deal 1')
  expect(titles()).toHaveLength(7)
})

test('a portal on which nothing runs says so calmly', async () => {
  const portal = company()
  portal.state.workflows = []
  portal.state.tasks = []
  await openList('/workflows', { portal })
  expect(await screen.findByRole('heading', { name: 'Nothing is running' })).toBeInTheDocument()
})

test('where only automation rules run they are offered', async () => {
  const portal = company()
  portal.state.workflows = portal.state.workflows.slice(7)
  const app = await openList('/workflows', { portal })
  await app.press('Show automation rules')
  await seen('Deal 2', 'Deal 3')
})

test('who is no administrator gets no list, and is told whom to ask', async () => {
  await openList('/workflows', { person: ANNA })
  expect(await screen.findByRole('heading', { name: 'You may not see this' })).toBeInTheDocument()
  expect(screen.queryByRole('table')).not.toBeInTheDocument()
})

test('what becomes stuck while one looks is told so without asking', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  const portal = company()
  const fifth = portal.state.workflows[4]
  if (fifth) fifth.ownedUntil = Date.now() + 60_000
  await openList('/workflows', { portal })
  await says('Deal 4', 'state', 'Running now')
  portal.faults.offlineUntil = Number.POSITIVE_INFINITY
  await act(() => vi.advanceTimersByTimeAsync(3 * 60_000))
  await says('Deal 4', 'state', /^Waiting/)
  await act(() => vi.advanceTimersByTimeAsync(5 * 60_000))
  await says('Deal 4', 'state', /^Stuck/)
})
