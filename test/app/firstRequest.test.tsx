import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { session } from '@/portal/session'
import { IRINA, renderApp } from '../renderApp.tsx'
import { ADMIN, BORIS, HEAD } from '../simulator/smallPortal.ts'
import { ANNA, approval, HOUR, inboxOf } from './inboxOf.ts'

test.each(['/', '/tasks', '/tasks?show=overdue', '/tasks?show=week', '/tasks?q=contract&request=approval'])(
  'the first rows of %s come with one request',
  async (address) => {
    const { portal } = await renderApp(address)
    expect(await screen.findAllByRole('listitem')).not.toHaveLength(0)
    expect(portal.log).toHaveLength(1)
  },
)

test('so do the rows of what is done', async () => {
  const { portal } = await renderApp('/tasks?show=done')
  expect(await screen.findAllByRole('listitem')).toHaveLength(5)
  expect(portal.log).toHaveLength(1)
})

test('a link to a task opens it beside its list, its form included, with the same request', async () => {
  const portal = inboxOf(approval('First'), approval('Second'))
  await renderApp('/tasks/202', { portal, person: ANNA })
  expect(await screen.findByRole('heading', { level: 2, name: 'Second' })).toBeInTheDocument()
  expect(screen.getByRole('button', { name: /^Approve/ })).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'First' })).toBeInTheDocument()
  // Names of people come after: they need ids that this request brings.
  expect(portal.log.filter(({ commands }) => commands?.includes('bizproc.task.list'))).toHaveLength(1)
})

test('it asks who it is: administrator, head, zone', async () => {
  const portal = inboxOf()
  await renderApp('/tasks', { portal, person: ADMIN })
  expect(session()).toMatchObject({ userId: ADMIN, isAdmin: true, isHead: true, name: 'Alice Admin', timeZone: 'Europe/Berlin' })
  await renderApp('/tasks', { portal, person: HEAD })
  expect(session()).toMatchObject({ isAdmin: false, isHead: true })
  await renderApp('/tasks', { portal, person: BORIS })
  expect(session()).toMatchObject({ isAdmin: false, isHead: false })
})

test('an app without the right to ask for departments still opens', async () => {
  const portal = inboxOf(approval('First'))
  portal.state.scopes = ['bizproc']
  await renderApp('/tasks', { portal, person: ANNA })
  expect(await screen.findByRole('link', { name: 'First' })).toBeInTheDocument()
  expect(session().isHead).toBe(false)
})

test('a portal that loses the filter by person shows an administrator an error, never the tasks of others', async () => {
  const portal = inboxOf(approval('Anna’s own business'))
  portal.faults.droppedFilters = ['USER_ID']
  await renderApp('/tasks', { portal, person: ADMIN })
  expect(await screen.findByRole('heading', { name: 'This page could not be shown' })).toBeInTheDocument()
  expect(screen.queryByText('Anna’s own business')).not.toBeInTheDocument()
})

test('a task of somebody else behind a link stays theirs', async () => {
  await renderApp('/tasks/201', { portal: inboxOf(approval('Anna’s own business')), person: ADMIN })
  expect(await screen.findByText('This task is no longer in your list')).toBeInTheDocument()
  expect(screen.queryByText('Anna’s own business')).not.toBeInTheDocument()
})

test('an administrator sees their own tasks only', async () => {
  await renderApp('/tasks', {
    portal: inboxOf(approval('Anna’s own business', { overdueDate: Date.now() + HOUR })),
    person: ADMIN,
  })
  expect(await screen.findByText('All clear')).toBeInTheDocument()
})

test.each(['/tasks/nonsense', '/tasks/0', '/tasks/-5', '/tasks/1e99'])(
  'the broken link %s opens the list and says so calmly',
  async (address) => {
    await renderApp(address, { portal: inboxOf(approval('First')), person: ANNA })
    expect(await screen.findByText('This task is no longer in your list')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'First' })).toBeInTheDocument()
  },
)

test('an address that leads nowhere says so and leads to the tasks', async () => {
  await renderApp('/nowhere', { person: IRINA })
  expect(await screen.findByRole('heading', { name: 'This page does not exist' })).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'Open my tasks' })).toHaveAttribute('href', '#/tasks')
})
