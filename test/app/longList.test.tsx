import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { renderApp } from '../renderApp.tsx'
import { ANNA, approval, HOUR, inboxOf } from './inboxOf.ts'

beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }))
afterEach(() => void vi.useRealTimers())

/** 260 tasks, of which the last 30 have no deadline. */
async function open() {
  const deadline = (index: number) => (index < 230 ? Date.now() + (index + 60) * HOUR : null)
  const tasks = Array.from({ length: 260 }, (_, index) => approval(`Task ${index + 1}`, { overdueDate: deadline(index) }))
  const app = await renderApp('/tasks', { portal: inboxOf(...tasks), person: ANNA })
  await screen.findByRole('link', { name: 'Task 1' })
  const list = screen.getByRole('link', { name: 'Task 1' }).closest('.scroll') as HTMLElement
  /** happy-dom has no layout; a row is 81 px high */
  const scrollTo = (row: number) => fireEvent.scroll(list, { target: { scrollTop: row * 81 } })
  return { ...app, scrollTo }
}

test('tells how many there are, and draws a few', async () => {
  await open()
  expect(screen.getByRole('button', { name: 'Open 260' })).toBeInTheDocument()
  expect(screen.getByRole('heading', { name: 'Later 230' })).toBeInTheDocument()
  expect(screen.getAllByRole('listitem')[0]).toHaveAttribute('aria-setsize', '230')
  expect(screen.getAllByRole('listitem').length).toBeLessThanOrEqual(60)
})

test('loads the rest as its end comes into sight, several pages with one request, in order and to the last', async () => {
  const { scrollTo, portal } = await open()
  scrollTo(40)
  await waitFor(() => expect(portal.log).toHaveLength(2))
  // The portal has sent what is left of those with a deadline: four pages at once.
  scrollTo(222)
  expect(await screen.findByRole('link', { name: 'Task 225' })).toBeInTheDocument()
  scrollTo(253)
  expect(await screen.findByRole('heading', { name: 'No deadline 30' })).toBeInTheDocument()
  // Of those without one the newest stands first.
  expect(await screen.findByRole('link', { name: 'Task 231' })).toBeInTheDocument()
  expect(screen.getAllByRole('listitem').length).toBeLessThanOrEqual(60)
  expect(portal.log).toHaveLength(2)
})

test('after an answer only what can be seen is asked again', async () => {
  const { user, scrollTo, portal } = await open()
  scrollTo(40)
  await waitFor(() => expect(portal.log).toHaveLength(2))
  scrollTo(120)
  await user.click(await screen.findByText('Task 122'))
  const before = portal.log.length
  await user.click(await screen.findByRole('button', { name: /^Approve/ }))
  expect(await screen.findByText('Approved. 259 tasks left.', { selector: '.toast' })).toBeInTheDocument()
  await act(() => vi.advanceTimersByTimeAsync(1_000))
  const reads = portal.log.slice(before).flatMap(({ commands }) => commands ?? [])
  // Overview: two first pages and six counts; then the pages in sight and the next task, each with its template's name.
  expect(reads.filter((method) => method === 'bizproc.task.list').length).toBeLessThanOrEqual(18)
  expect(screen.queryByText('Task 122')).not.toBeInTheDocument()
})

test('rows that cannot be loaded are said to be missing, and come with “Try again”', async () => {
  const { user, scrollTo, portal } = await open()
  portal.faults.nextAnswers.push({ kind: '500', times: 3, match: 'bizproc.task.list' })
  scrollTo(40)
  await act(() => vi.advanceTimersByTimeAsync(10_000))
  expect(await screen.findByText('The next rows could not be loaded.')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  await waitFor(() => expect(screen.queryByText('The next rows could not be loaded.')).not.toBeInTheDocument())
})

test('a search that leaves a few of the loaded rows looks through more of them', async () => {
  const { user } = await open()
  await user.type(screen.getByRole('searchbox'), 'Task 14')
  expect(await screen.findByRole('link', { name: 'Task 142' })).toBeInTheDocument()
})

test('a task that was found by the search leaves the list once it is answered', async () => {
  const { user, scrollTo, portal } = await open()
  scrollTo(40)
  await waitFor(() => expect(portal.log).toHaveLength(2))
  await user.type(screen.getByRole('searchbox'), 'Task 142')
  await user.click(await screen.findByRole('link', { name: 'Task 142' }))
  await user.click(await screen.findByRole('button', { name: /^Approve/ }))
  await waitFor(() => expect(screen.queryByRole('link', { name: 'Task 142' })).not.toBeInTheDocument())
})
