import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Task } from '../simulator/state.ts'
import { IRINA, renderApp } from '../renderApp.tsx'

const openTasks = (tasks: Task[]) => tasks.filter((task) => task.status === 0 && task.people.some(({ userId, status }) => userId === IRINA && status === 0))
const named = (tasks: Task[], name: string) => tasks.find((task) => task.name === name && task.people.some(({ userId }) => userId === IRINA)) as Task

test('the inbox shows what waits, most urgent first, with the first request', async () => {
  const { portal } = await renderApp()
  expect(await screen.findByRole('heading', { name: /Overdue/ })).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Open 25' })).toHaveAttribute('aria-pressed', 'true')
  expect(screen.getByRole('link', { name: 'Check counterparty and contract terms' })).toBeInTheDocument()
  expect(portal.log).toHaveLength(1)
})

test('an approved task leaves the inbox, its workflow goes on and the next task opens', async () => {
  const { user, portal } = await renderApp()
  await user.click(await screen.findByRole('link', { name: 'Approve discount above 15 %' }))
  const before = openTasks(portal.state.tasks).length
  await user.click(await screen.findByRole('button', { name: /^Approve/ }))
  await waitFor(() => expect(screen.queryByRole('link', { name: 'Approve discount above 15 %' })).not.toBeInTheDocument())
  expect(openTasks(portal.state.tasks)).toHaveLength(before - 1)
  expect(named(portal.state.tasks, 'Approve discount above 15 %').answers).toEqual([
    expect.objectContaining({ userId: IRINA, status: 1 }),
  ])
  expect(screen.getByText(/Approved\. 24 tasks left\./, { selector: '.toast' })).toBeInTheDocument()
  expect(await screen.findByRole('heading', { level: 2, name: 'Zugänge einrichten' })).toHaveFocus()
})
