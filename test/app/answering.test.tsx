import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { renderApp } from '../renderApp.tsx'
import { BORIS } from '../simulator/smallPortal.ts'
import type { Task } from '../simulator/state.ts'
import { ANNA, approval, HOUR, inboxOf, meanwhile, request, requestsWith, taskIn } from './inboxOf.ts'

const open = (...tasks: Partial<Task>[]) => renderApp('/tasks/201', { portal: inboxOf(...tasks), person: ANNA })
const press = async (user: Awaited<ReturnType<typeof open>>['user'], name: string | RegExp) =>
  user.click(await screen.findByRole('button', { name }))
const said = (words: string) => screen.findByText(words, { selector: '.toast' })

test('an approved task leaves the inbox, its workflow goes on, and the next task opens with the focus on its title', async () => {
  const { user, portal, router } = await open(
    approval('First', { overdueDate: Date.now() + HOUR }),
    approval('Second'),
    approval('Third'),
  )
  await press(user, /^Approve/)
  expect(await said('Approved. 2 tasks left.')).toBeInTheDocument()
  expect(await screen.findByRole('heading', { level: 2, name: 'Third' })).toHaveFocus()
  await waitFor(() => expect(screen.queryByRole('link', { name: 'First' })).not.toBeInTheDocument())
  expect(screen.getByRole('button', { name: 'Open 2' })).toBeInTheDocument()
  expect(router.state.location.pathname).toBe('/tasks/203')
  expect(taskIn(portal, 201).answers).toEqual([{ userId: ANNA, status: 1, comment: '', fields: null }])
  expect(portal.state.tasks.find(({ people }) => people.some(({ userId }) => userId === BORIS))).toMatchObject({ name: 'Read' })
})

test('after the last task the list is all clear', async () => {
  const { user, router } = await open(approval('Only one'))
  await press(user, /^Approve/)
  expect(await said('Approved. No tasks left.')).toBeInTheDocument()
  expect(await screen.findByText('All clear')).toBeInTheDocument()
  expect(router.state.location.pathname).toBe('/tasks')
})

test('answered from a filtered list, the next one of that list opens and the filter stays', async () => {
  const late = { overdueDate: Date.now() - HOUR }
  const portal = inboxOf(approval('Late', late), approval('Whenever'), approval('Late too', late))
  const { user, router } = await renderApp('/tasks/201?show=overdue', { portal, person: ANNA })
  await press(user, /^Approve/)
  expect(await screen.findByRole('heading', { level: 2, name: 'Late too' })).toBeInTheDocument()
  expect(router.state.location.href).toBe('/tasks/203?show=overdue')
})

test('a double click answers once', async () => {
  const { user, portal } = await open(approval('First'), approval('Second'))
  portal.faults.latencyMs = 50
  await user.dblClick(await screen.findByRole('button', { name: /^Approve/ }))
  await said('Approved. 1 task left.')
  expect(requestsWith(portal, 'bizproc.task.complete')).toBe(1)
  expect(taskIn(portal, 202).answers).toEqual([])
})

test('while the answer is on its way the others say why they wait, and the row is busy', async () => {
  const { user, portal } = await open(approval('First'), approval('Second'))
  portal.faults.latencyMs = 300
  await press(user, /^Approve/)
  expect(await screen.findByRole('button', { name: /^Approve/ })).toHaveAttribute('aria-busy', 'true')
  expect(screen.getByRole('button', { name: /^Reject/ })).toHaveAttribute('title', 'Wait until the answer is sent')
  expect(screen.getByRole('link', { name: 'First' }).closest('[aria-busy=true]')).not.toBeNull()
  await user.click(screen.getByRole('button', { name: /^Reject/ }))
  await said('Approved. 1 task left.')
  expect(taskIn(portal, 201).answers).toHaveLength(1)
})

describe('every kind of request', () => {
  test('a rejection', async () => {
    const { user, portal } = await open(approval('First'), approval('Second'))
    await press(user, /^Reject/)
    await said('Rejected. 1 task left.')
    expect(taskIn(portal, 201).answers).toMatchObject([{ status: 2 }])
  })

  test('an acknowledgement, with the portal’s own label', async () => {
    const { user, portal } = await open({ name: 'Policy', kind: 'ReviewActivity', parameters: { StatusOkLabel: 'Ознакомлен' } })
    expect(await screen.findByText('Acknowledgement')).toBeInTheDocument()
    await press(user, /^Ознакомлен/)
    await said('Sent. No tasks left.')
    expect(taskIn(portal, 201).answers).toMatchObject([{ status: 3 }])
  })

  test('a refusal with the portal’s own label needs no field filled in', async () => {
    const fields = [{ Id: 'sum', Type: 'int', Name: 'Sum', Required: true }]
    const parameters = { StatusOkLabel: 'Send', StatusCancelLabel: 'Return to author', ShowComment: 'N' }
    const { user, portal } = await open(request('Refusable', fields, { kind: 'RequestInformationOptionalActivity', parameters }))
    await press(user, /^Return to author/)
    await said('Refused. No tasks left.')
    expect(taskIn(portal, 201).answers).toMatchObject([{ status: 4, fields: null }])
  })

  test('a request that asks for nothing is sent as it is', async () => {
    const { user, portal } = await open(request('No fields', []))
    await press(user, /^Send/)
    await said('Sent. No tasks left.')
    expect(taskIn(portal, 201).answers).toMatchObject([{ status: 3 }])
  })

  test('where the portal has no labels the app has its own', async () => {
    const empty = { StatusYesLabel: '', StatusNoLabel: '', StatusOkLabel: '', StatusCancelLabel: '' }
    const kinds = ['ApproveActivity', 'ReviewActivity', 'RequestInformationActivity', 'RequestInformationOptionalActivity']
    const { user } = await open(...kinds.map((kind) => ({ name: kind, kind, parameters: empty, overdueDate: null })))
    const labels = async (id: number) => {
      await user.click(await screen.findByRole('link', { name: kinds[id] as string }))
      const pane = await screen.findByRole('article', { name: kinds[id] as string })
      const buttons = within(pane)
        .getAllByRole('button')
        .map(({ textContent }) => textContent)
      return buttons.filter((label) => label && !/Delegate|Previous|Next/.test(label))
    }
    expect(await labels(0)).toEqual(['Approvea', 'Rejectr'])
    expect(await labels(1)).toEqual(['Acknowledgeo'])
    expect(await labels(2)).toEqual(['Saveo'])
    expect(await labels(3)).toEqual(['Saveo', 'Refuser'])
  })

  test.each(['HandleExternalEventActivity', 'RpaApproveActivity', 'SomethingFromABoxModule'])(
    '%s can only be answered in the portal, and is opened there',
    async (kind) => {
      const { user, opened } = await open({ name: 'Elsewhere', kind, description: 'Read [b]this[/b]' })
      expect(await screen.findByText('This kind of task can only be answered in the portal.')).toBeInTheDocument()
      expect(screen.getByText('this')).toBeInTheDocument()
      expect(screen.queryByRole('button', { name: /Approve|Delegate|Save/ })).not.toBeInTheDocument()
      const [, below] = screen.getAllByRole('button', { name: 'Open in Bitrix24' })
      await user.click(below as HTMLElement)
      expect(opened).toEqual(['/company/personal/bizproc/201/'])
    },
  )
})

test('a task of several people stays open for the others', async () => {
  const people = [ANNA, BORIS].map((userId) => ({ userId, status: 0 as const }))
  const { user, portal } = await open(approval('All of us', { people, decidedBy: 'all' }), approval('Second'))
  await press(user, /^Approve/)
  await said('Approved. 1 task left.')
  await waitFor(() => expect(screen.queryByRole('link', { name: 'All of us' })).not.toBeInTheDocument())
  expect(taskIn(portal, 201)).toMatchObject({ status: 0, people: [{ status: 1 }, { status: 0 }] })
  meanwhile(portal, BORIS, 'bizproc.task.complete', { TASK_ID: 201, STATUS: 1 })
  expect(taskIn(portal, 201).status).toBe(1)
})
