import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderApp } from '../renderApp.tsx'
import { BORIS, HEAD } from '../simulator/smallPortal.ts'
import type { Task } from '../simulator/state.ts'
import { ANNA, approval, inboxOf, meanwhile, requestsWith, taskIn } from './inboxOf.ts'

async function open(more: Partial<Task> = {}) {
  const app = await renderApp('/tasks/202', { portal: inboxOf(approval('Stays'), approval('Mine', more)), person: ANNA })
  await app.user.click(await screen.findByRole('button', { name: /^Delegate/ }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Delegate this task?' }))
  const find = async (name: string) => {
    await app.user.click(dialog.getByRole('combobox', { name: 'To whom' }))
    await app.user.keyboard(name)
  }
  const choose = async (name: string) => {
    await find(name)
    await app.user.click(await screen.findByRole('option', { name: new RegExp(name) }))
  }
  const send = () => app.user.click(dialog.getByRole('button', { name: 'Delegate' }))
  return { ...app, dialog, find, choose, send }
}

test('a delegated task moves to the other person and the next one opens', async () => {
  const { choose, send, portal } = await open()
  await choose('Boris')
  await send()
  expect(await screen.findByText('Delegated: Mine', { selector: '.toast' })).toBeInTheDocument()
  expect(await screen.findByRole('heading', { level: 2, name: 'Stays' })).toBeInTheDocument()
  await waitFor(() => expect(screen.queryByRole('link', { name: 'Mine' })).not.toBeInTheDocument())
  expect(screen.queryByRole('dialog', { name: 'Delegate this task?' })).not.toBeInTheDocument()
  expect(taskIn(portal, 202).people).toEqual([{ userId: BORIS, status: 0 }])
  expect(taskIn(portal, 201).people).toEqual([{ userId: ANNA, status: 0 }])
})

test('without a person it says so', async () => {
  const { send, dialog, portal } = await open()
  await send()
  expect(await dialog.findByRole('alert')).toHaveTextContent('Choose a person.')
  expect(requestsWith(portal, 'bizproc.task.delegate')).toBe(0)
})

test.each(['Dora', 'Anna'])('%s is not offered: she left, or it is oneself', async (name) => {
  const { find } = await open()
  await find(name)
  expect(await screen.findByText(`Nobody found for “${name}”`)).toBeInTheDocument()
})

test('where only subordinates are allowed the portal’s refusal is quoted as it is, and another person can be chosen', async () => {
  const { choose, send, dialog, portal } = await open({ delegation: 0 })
  await choose('Boris')
  await send()
  const refused = await dialog.findByText(/The portal does not allow this\. It says:/)
  expect(refused).toHaveTextContent('Task "Mine" cannot be delegated because the selected user is not your subordinate')
  expect(dialog.getByRole('button', { name: 'Remove Boris Berg' })).toBeInTheDocument()
  expect(taskIn(portal, 202).people).toEqual([{ userId: ANNA, status: 0 }])
})

test('an answer given meanwhile in another window is told', async () => {
  const { choose, send, portal } = await open()
  await choose('Boris')
  meanwhile(portal, ANNA, 'bizproc.task.complete', { TASK_ID: 202, STATUS: 1 })
  await send()
  await waitFor(() => expect(screen.queryByRole('link', { name: 'Mine' })).not.toBeInTheDocument())
  expect(taskIn(portal, 202).answers).toMatchObject([{ userId: ANNA, status: 1 }])
  expect(await screen.findByText('You have answered this task.')).toBeInTheDocument()
})

test('an answer that got lost is looked up: it is delegated once, and no more is said than can be seen', async () => {
  const { choose, send, portal } = await open()
  await choose('Henry')
  portal.faults.nextAnswers.push({ kind: 'lostAfter', match: 'bizproc.task.delegate', times: 1 })
  await send()
  const seen = 'No answer came from the portal, but the task has left your list: Mine'
  expect(await screen.findByText(seen, { selector: '.toast' })).toBeInTheDocument()
  expect(requestsWith(portal, 'bizproc.task.delegate')).toBe(1)
  expect(taskIn(portal, 202).people).toEqual([{ userId: HEAD, status: 0 }])
})

test('the task can be kept', async () => {
  const { user, dialog, portal } = await open()
  await user.click(dialog.getByRole('button', { name: 'Keep it' }))
  expect(screen.queryByRole('dialog', { name: 'Delegate this task?' })).not.toBeInTheDocument()
  expect(screen.getByRole('heading', { level: 2, name: 'Mine' })).toBeInTheDocument()
  expect(requestsWith(portal, 'bizproc.task.delegate')).toBe(0)
})
