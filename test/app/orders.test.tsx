import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { renderApp } from '../renderApp.tsx'
import { BORIS } from '../simulator/smallPortal.ts'
import '../popovers.ts'
import { ANNA, approval, inboxOf, request, requestsWith, taskIn } from './inboxOf.ts'

const open = (...tasks: Parameters<typeof inboxOf>) => renderApp('/tasks/201', { portal: inboxOf(...tasks), person: ANNA })
const button = (name: RegExp) => screen.findByRole('button', { name })
const said = (words: string) => screen.findByText(words, { selector: '.toast' })

describe('two clicks before the page could redraw', () => {
  test('answer an approval once', async () => {
    const { portal } = await open(approval('First'), approval('Second'))
    const approve = await button(/^Approve/)
    act(() => {
      approve.click()
      approve.click()
    })
    await said('Approved. 1 task left.')
    expect(requestsWith(portal, 'bizproc.task.complete')).toBe(1)
  })

  test('on opposite answers send the first', async () => {
    const { portal } = await open(approval('First'), approval('Second'))
    const [approve, reject] = [await button(/^Approve/), await button(/^Reject/)]
    act(() => {
      approve.click()
      reject.click()
    })
    await waitFor(() => expect(taskIn(portal, 201).answers).toHaveLength(1))
    expect(requestsWith(portal, 'bizproc.task.complete')).toBe(1)
  })

  test('send a form once, though it is checked first', async () => {
    const { portal, user } = await open(request('Asks', [{ Id: 'why', Type: 'string', Name: 'Why' }]), approval('Second'))
    await user.type(await screen.findByRole('textbox', { name: 'Why' }), 'Because')
    const send = await button(/^Send/)
    fireEvent.click(send)
    fireEvent.click(send)
    await said('Sent. 1 task left.')
    expect(requestsWith(portal, 'bizproc.task.complete')).toBe(1)
  })
})

describe('a delegation on its way', () => {
  async function delegating(latencyMs = 0) {
    const app = await open(approval('First'), approval('Second'))
    await app.user.click(await button(/^Delegate/))
    const dialog = within(await screen.findByRole('dialog', { name: 'Delegate this task?' }))
    await app.user.click(dialog.getByRole('combobox', { name: 'To whom' }))
    await app.user.keyboard('Boris')
    await app.user.click(await screen.findByRole('option', { name: /Boris/ }))
    app.portal.faults.latencyMs = latencyMs
    return { ...app, dialog, send: dialog.getByRole('button', { name: 'Delegate' }) }
  }

  test('is sent once by two clicks', async () => {
    const { portal, send } = await delegating()
    act(() => {
      send.click()
      send.click()
    })
    await said('Delegated: First')
    expect(requestsWith(portal, 'bizproc.task.delegate')).toBe(1)
    expect(taskIn(portal, 201).people).toEqual([{ userId: BORIS, status: 0 }])
  })

  test('holds the answers back when its dialog is closed, and its refusal is still told', async () => {
    const { portal, user, send, dialog } = await delegating(1_000)
    Object.assign(taskIn(portal, 201), { delegation: 0 })
    await user.click(send)
    await user.click(dialog.getByRole('button', { name: 'Keep it' }))
    expect(screen.getByRole('button', { name: /^Approve/ })).toHaveAttribute('aria-disabled', 'true')
    await user.click(screen.getByRole('button', { name: /^Approve/ }))
    expect(await screen.findByText(/The portal does not allow this\. It says:/)).toBeInTheDocument()
    expect(requestsWith(portal, 'bizproc.task.complete')).toBe(0)
  })
})

test('after an answer one request reads all that is visible, the next task too', async () => {
  const { portal } = await open(approval('First'), approval('Second'))
  await screen.findByText('Henry Head')
  const before = portal.log.length
  ;(await button(/^Approve/)).click()
  await said('Approved. 1 task left.')
  await screen.findByRole('heading', { level: 2, name: 'Second' })
  await waitFor(() => expect(screen.queryByRole('link', { name: 'First' })).not.toBeInTheDocument())
  expect(portal.log.slice(before).map(({ method }) => method)).toEqual(['bizproc.task.complete', 'batch'])
})

test('after the last answer the focus is not lost', async () => {
  const { user } = await open(approval('First'))
  await user.click(await button(/^Approve/))
  await screen.findByText('All clear')
  await waitFor(() => expect(document.body).not.toHaveFocus())
})

test('the count in the navigation follows under a filter too', async () => {
  const portal = inboxOf(approval('First'), approval('Second'), request('Asks', []))
  const { user } = await renderApp('/tasks/201', { portal, person: ANNA })
  const tasks = await screen.findByRole('link', { name: 'Tasks 3' })
  await user.click(await screen.findByRole('button', { name: 'Filter by template, kind, document type' }))
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Kind of request' }), 'Approval')
  await screen.findByRole('button', { name: 'Open 2' })
  await user.click(await button(/^Approve/))
  await screen.findByRole('button', { name: 'Open 1' })
  await waitFor(() => expect(tasks).toHaveTextContent('Tasks2'))
})

test('names of templates stand on the second page too, though the first holds tasks of deleted ones', async () => {
  const tasks = Array.from({ length: 80 }, (_, index) =>
    approval(`Task ${index + 1}`, {
      overdueDate: Date.now() + (index + 60) * 3_600_000,
      templateId: index < 10 ? 999 : index === 52 ? 22 : 20,
    }),
  )
  await renderApp('/tasks', { portal: inboxOf(...tasks), person: ANNA })
  const list = (await screen.findByRole('link', { name: 'Task 1' })).closest('.scroll') as HTMLElement
  fireEvent.scroll(list, { target: { scrollTop: 45 * 81 } })
  const row = (await screen.findByRole('link', { name: 'Task 53' })).closest('[role=listitem]')
  expect(row).toHaveTextContent('Trip')
})

test('refresh reads the rows in sight, wherever one has scrolled to', async () => {
  const tasks = Array.from({ length: 120 }, (_, index) =>
    approval(`Task ${index + 1}`, { overdueDate: Date.now() + (index + 60) * 3_600_000 }),
  )
  const { portal, user } = await renderApp('/tasks', { portal: inboxOf(...tasks), person: ANNA })
  const list = (await screen.findByRole('link', { name: 'Task 1' })).closest('.scroll') as HTMLElement
  fireEvent.scroll(list, { target: { scrollTop: 45 * 81 } })
  await waitFor(() => expect(portal.log).toHaveLength(2))
  fireEvent.scroll(list, { target: { scrollTop: 85 * 81 } })
  await screen.findByRole('link', { name: 'Task 88' })
  taskIn(portal, 288).name = 'Renamed'
  await user.click(screen.getByRole('button', { name: 'Refresh' }))
  expect(await screen.findByRole('link', { name: 'Renamed' })).toBeInTheDocument()
})
