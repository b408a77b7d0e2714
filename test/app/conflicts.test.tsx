import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderApp } from '../renderApp.tsx'
import { ADMIN, BORIS, HEAD } from '../simulator/smallPortal.ts'
import type { Task } from '../simulator/state.ts'
import { ANNA, approval, HOUR, inboxOf, meanwhile, request, taskIn } from './inboxOf.ts'

const shared: Partial<Task> = {
  people: [ANNA, BORIS].map((userId) => ({ userId, status: 0 })),
  overdueDate: Date.now() + 48 * HOUR,
}

async function open(task: Partial<Task>, ...more: Partial<Task>[]) {
  const app = await renderApp('/tasks/201', { portal: inboxOf(task, ...more), person: ANNA })
  await screen.findByRole('heading', { level: 2, name: task.name as string })
  return app
}
const calm = /^This task is no longer yours: somebody was first, it was handed over, or its workflow ended\./

test('somebody was first: said calmly, the list is right, and the next task is one click away', async () => {
  const { user, portal } = await open(approval('Shared', shared), approval('Second'))
  meanwhile(portal, BORIS, 'bizproc.task.complete', { TASK_ID: 201, STATUS: 2 })
  await user.click(screen.getByRole('button', { name: /^Approve/ }))
  expect(await screen.findByText(calm)).toBeInTheDocument()
  await waitFor(() => expect(screen.queryByRole('link', { name: 'Shared' })).not.toBeInTheDocument())
  expect(screen.getByRole('button', { name: 'Open 1' })).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /^Approve/ })).not.toBeInTheDocument()
  expect(taskIn(portal, 201).answers).toMatchObject([{ userId: BORIS, status: 2 }])
  await user.click(screen.getByRole('button', { name: 'Open the next task' }))
  expect(await screen.findByRole('heading', { level: 2, name: 'Second' })).toBeInTheDocument()
})

test('answered already in another window: said as what it is', async () => {
  const { user, portal } = await open(approval('Everybody', { ...shared, decidedBy: 'all' }), approval('Second'))
  meanwhile(portal, ANNA, 'bizproc.task.complete', { TASK_ID: 201, STATUS: 1 })
  await user.click(screen.getByRole('button', { name: /^Reject/ }))
  expect(await screen.findByText('You have answered this task.')).toBeInTheDocument()
  await waitFor(() => expect(screen.queryByRole('link', { name: 'Everybody' })).not.toBeInTheDocument())
  expect(taskIn(portal, 201).answers).toMatchObject([{ userId: ANNA, status: 1 }])
})

test('the head has handed it over meanwhile: what was typed stays on screen', async () => {
  const fields = [{ Id: 'why', Type: 'text', Name: 'Why' }]
  const { user, portal } = await open(request('Handed over', fields), approval('Second'))
  await user.type(await screen.findByRole('textbox', { name: 'Why' }), 'A long reason')
  meanwhile(portal, HEAD, 'bizproc.task.delegate', { TASK_IDS: [201], FROM_USER_ID: ANNA, TO_USER_ID: BORIS })
  await user.click(screen.getByRole('button', { name: /^Send/ }))
  expect(await screen.findByText(calm)).toBeInTheDocument()
  expect(screen.getByRole('textbox', { name: 'Why' })).toHaveValue('A long reason')
  expect(screen.getByRole('textbox', { name: 'Why' })).toBeDisabled()
  await waitFor(() => expect(screen.queryByRole('link', { name: 'Handed over' })).not.toBeInTheDocument())
  expect(taskIn(portal, 201)).toMatchObject({ people: [{ userId: BORIS }], answers: [] })
})

test('its workflow was ended meanwhile', async () => {
  const { user, portal } = await open(approval('Ended'), approval('Second'))
  meanwhile(portal, ADMIN, 'bizproc.workflow.terminate', { ID: taskIn(portal, 201).workflowId })
  await user.click(screen.getByRole('button', { name: /^Approve/ }))
  expect(await screen.findByText(calm)).toBeInTheDocument()
  await waitFor(() => expect(screen.queryByRole('link', { name: 'Ended' })).not.toBeInTheDocument())
})

test('a refresh alone shows that it is gone, and leaves what was typed', async () => {
  const { user, portal } = await open(approval('Ended', { overdueDate: null }))
  await user.type(screen.getByRole('textbox', { name: /^Comment/ }), 'Half a sent')
  meanwhile(portal, ADMIN, 'bizproc.workflow.terminate', { ID: taskIn(portal, 201).workflowId })
  await user.click(screen.getByRole('button', { name: 'Refresh' }))
  await waitFor(() => expect(screen.queryByRole('link', { name: 'Ended' })).not.toBeInTheDocument())
  expect(screen.getByRole('heading', { level: 2, name: 'Ended' })).toBeInTheDocument()
})

test('the portal’s refusal is quoted in plain text, and what was typed is kept and can be sent again', async () => {
  const fields = [{ Id: 'sum', Type: 'string', Name: 'Sum "net" & <gross>', Required: false }]
  const { user, portal } = await open(request('Strict', fields))
  const box = await screen.findByRole('textbox', { name: 'Sum "net" & <gross>' })
  await user.type(box, '   ')
  await user.clear(box)
  // Since the form came, the portal has made the field required.
  Object.assign((taskIn(portal, 201).fields as Record<string, unknown>[])[0] as object, { Required: true })
  await user.click(screen.getByRole('button', { name: /^Send/ }))
  const alert = await screen.findByText(/Not accepted\. The portal says:/)
  expect(alert).toHaveTextContent('The field "Sum "net" & <gross>" is required.')
  expect(alert).toHaveTextContent('What you typed is kept.')
  await user.type(box, '100')
  await user.click(screen.getByRole('button', { name: /^Send/ }))
  await screen.findByText('Sent. No tasks left.', { selector: '.toast' })
  expect(taskIn(portal, 201).answers).toMatchObject([{ fields: { sum: '100' } }])
})
