import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { renderApp } from '../renderApp.tsx'
import { createPortal } from '../simulator/portal.ts'
import { NOW } from '../simulator/smallPortal.ts'
import type { Task } from '../simulator/state.ts'
import { ANNA, approval, HOUR, inboxOf, request } from './inboxOf.ts'
import '../popovers.ts'

// A Tuesday, 10:00 where Anna is.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: NOW }))
afterEach(() => void vi.useRealTimers())

const DAY = 24 * HOUR
const due = (name: string, ms: number | null) => approval(name, { overdueDate: ms === null ? null : NOW + ms })
const some = () => [
  due('Two days late', -2 * DAY),
  due('An hour late', -HOUR),
  due('This evening', 8 * HOUR),
  due('On Friday', 3 * DAY),
  due('Next month', 30 * DAY),
  due('Whenever', null),
]
const open = (tasks: Partial<Task>[], address = '/tasks') => renderApp(address, { portal: inboxOf(...tasks), person: ANNA })
const rows = () => screen.getAllByRole('listitem').map((row) => within(row).getByRole('link').textContent)

describe('the list', () => {
  test('stands under headings by urgency, with how many there are', async () => {
    await open(some())
    const overdue = await screen.findByRole('list', { name: 'Overdue 2' })
    expect(
      within(overdue)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(['Two days late', 'An hour late'])
    expect(within(screen.getByRole('list', { name: 'Today 1' })).getByRole('link', { name: 'This evening' })).toBeInTheDocument()
    expect(within(screen.getByRole('list', { name: 'Later 2' })).getAllByRole('link')).toHaveLength(2)
    expect(
      within(screen.getByRole('list', { name: 'No deadline 1' })).getByRole('link', { name: 'Whenever' }),
    ).toBeInTheDocument()
  })

  test('says in each row what, on which document, from which template, of which kind and until when', async () => {
    await open([due('Two days late', -2 * DAY), { ...due('Other', null), templateId: 999 }])
    const [late, other] = await screen.findAllByRole('listitem')
    expect(late).toHaveTextContent(/Deal 1.*Approve deal.*1 h ago.*2 days overdue/)
    expect(within(late as HTMLElement).getByRole('img', { name: 'Approval' })).toBeInTheDocument()
    expect(other).toHaveTextContent('template deleted')
  })

  test('counts “today” and “overdue” by the portal’s clock, though this computer’s is three days slow', async () => {
    const portal = createPortal({ state: inboxOf(...some()).state, now: () => NOW })
    vi.setSystemTime(NOW - 3 * DAY)
    await renderApp('/tasks', { portal, person: ANNA })
    expect(await screen.findByRole('list', { name: 'Overdue 2' })).toBeInTheDocument()
    expect(screen.getByRole('list', { name: 'Today 1' })).toBeInTheDocument()
  })

  test('counts “today” in the person’s own zone: where it is ten in the evening, in three hours is tomorrow', async () => {
    const portal = inboxOf(due('In an hour', HOUR), due('In three hours', 3 * HOUR))
    Object.assign(portal.state.people.find(({ id }) => id === ANNA) as object, { timeZone: 'Pacific/Auckland' })
    await renderApp('/tasks', { portal, person: ANNA })
    expect(within(await screen.findByRole('list', { name: /^Today/ })).getByRole('link')).toHaveTextContent('In an hour')
    expect(within(screen.getByRole('list', { name: /^Later/ })).getByRole('link')).toHaveTextContent('In three hours')
  })

  test('is clear when nothing waits, and leaves no task open', async () => {
    await open([])
    expect(await screen.findByText('All clear')).toBeInTheDocument()
    expect(screen.getByText('Nobody waits for you.')).toBeInTheDocument()
    expect(screen.queryByText('Pick a task')).not.toBeInTheDocument() // there is none
    expect(screen.getByRole('button', { name: 'Open 0' })).toBeInTheDocument()
  })

  test('shows new rows when it is refreshed', async () => {
    const { user, portal } = await open([due('First', null)])
    await screen.findByRole('link', { name: 'First' })
    portal.state.tasks.push({ ...(portal.state.tasks[0] as Task), id: 300, name: 'Second' })
    await user.click(screen.getByRole('button', { name: 'Refresh' }))
    expect(await screen.findByRole('link', { name: 'Second' })).toBeInTheDocument()
  })
})

describe('quick filters', () => {
  test('tell how many there are and narrow the list; the address carries the choice', async () => {
    const { user, router } = await open(some())
    const filters = within(await screen.findByRole('group', { name: 'Quick filters' }))
    expect(filters.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Open6',
      'Overdue2',
      'Due this week2',
      'Done0',
    ])
    await user.click(filters.getByRole('button', { name: 'Overdue 2' }))
    await waitFor(() => expect(rows()).toEqual(['Two days late', 'An hour late']))
    expect(router.state.location.href).toBe('/tasks?show=overdue')
    await user.click(filters.getByRole('button', { name: 'Due this week 2' }))
    await waitFor(() => expect(rows()).toEqual(['This evening', 'On Friday']))
    await user.click(filters.getByRole('button', { name: 'Open 6' }))
    await waitFor(() => expect(rows()).toHaveLength(6))
    expect(router.state.location.href).toBe('/tasks')
  })

  test('done holds what was answered, with what was said', async () => {
    const answered = (name: string, status: 1 | 2) => approval(name, { status, people: [{ userId: ANNA, status }] })
    const { user } = await open([due('Waits', null), answered('Said yes', 1), answered('Said no', 2)])
    await user.click(await screen.findByRole('button', { name: 'Done 2' }))
    await waitFor(() => expect(rows()).toHaveLength(2))
    expect(screen.getByRole('link', { name: 'Said yes' }).closest('[role=listitem]')).toHaveTextContent('Approved')
    await user.click(screen.getByRole('link', { name: 'Said no' }))
    expect(await screen.findByText('You have answered this task.')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /^Approve/ })).not.toBeInTheDocument()
  })

  test('an empty one says so and leads back', async () => {
    const { user } = await open([due('Whenever', null)], '/tasks?show=overdue')
    expect(await screen.findByText('Nothing is overdue')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Show open tasks' }))
    expect(await screen.findByRole('link', { name: 'Whenever' })).toBeInTheDocument()
  })
})

describe('search', () => {
  test('looks through the loaded rows while one types, and says how many it found', async () => {
    const { user, router } = await open(some())
    await user.type(await screen.findByRole('searchbox', { name: 'Search loaded tasks' }), 'late')
    await waitFor(() => expect(rows()).toEqual(['Two days late', 'An hour late']))
    expect(screen.getByText('2 tasks found among 6 loaded of 6')).toBeInTheDocument()
    expect(router.state.location.search).toEqual({ q: 'late' })
  })

  test('that finds nothing says so, and can be cleared', async () => {
    const { user } = await open(some(), '/tasks?q=nothing+like+it')
    expect(await screen.findByText('Nothing fits this filter')).toBeInTheDocument()
    expect(screen.getByText(/^Nothing found among 6 loaded/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Clear the filter' }))
    await waitFor(() => expect(rows()).toHaveLength(6))
  })

  test('asks the portal nothing', async () => {
    const { user, portal } = await open(some())
    await user.type(await screen.findByRole('searchbox'), 'friday')
    await waitFor(() => expect(rows()).toEqual(['On Friday']))
    expect(portal.log).toHaveLength(1)
  })
})

describe('more filters', () => {
  const mixed = () => [
    due('An approval', null),
    request('A request', [], { document: ['disk', 'Bitrix\\Disk\\BizProcDocument', '80'] }),
  ]

  test('by kind of request come from the popover, stand as a chip and go with it', async () => {
    const { user, router } = await open(mixed())
    await user.click(await screen.findByRole('button', { name: 'Filter by template, kind, document type' }))
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Kind of request' }), 'Information')
    await waitFor(() => expect(rows()).toEqual(['A request']))
    expect(router.state.location.search).toEqual({ request: 'information' })
    await user.click(screen.getByRole('button', { name: 'Remove the filter Kind of request: Information' }))
    await waitFor(() => expect(rows()).toHaveLength(2))
  })

  test('by document type and template come with the address, and the counts follow', async () => {
    await open(mixed(), '/tasks?document=drive')
    await waitFor(() => expect(rows()).toEqual(['A request']))
    expect(screen.getByRole('button', { name: 'Open 1' })).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Remove the filter Document type: Drive file' })).toBeInTheDocument()
  })

  test('a template is chosen by its name', async () => {
    const { user, router } = await open([...mixed(), { ...due('A trip', null), templateId: 22 }])
    await user.click(await screen.findByRole('button', { name: 'Filter by template, kind, document type' }))
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Template' }), 'Trip')
    await waitFor(() => expect(rows()).toEqual(['A trip']))
    expect(router.state.location.search).toEqual({ template: 22 })
  })

  test('that fit nothing offer to be cleared', async () => {
    const { user } = await open(mixed(), '/tasks?document=lead')
    expect(await screen.findByText('Remove a condition to see more.')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Clear the filter' }))
    await waitFor(() => expect(rows()).toHaveLength(2))
  })
})

test('a name full of HTML is text', async () => {
  const hostile = '<img src=x onerror=alert(1)> & <b>bold</b>'
  await open([{ ...due(hostile, null), documentName: '<script>alert(2)</script>' }])
  expect(await screen.findByRole('link', { name: hostile })).toBeInTheDocument()
  expect(screen.getByText('<script>alert(2)</script>')).toBeInTheDocument()
  expect(document.querySelector('main img[src], main script')).toBeNull()
})
