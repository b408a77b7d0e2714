import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { renderApp } from '../renderApp.tsx'
import { NOW } from '../simulator/smallPortal.ts'
import { ANNA, approval, inboxOf, requestsWith, taskIn } from './inboxOf.ts'

beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true, now: NOW }))
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})
const pass = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(seconds * 1000))

async function open() {
  const app = await renderApp('/tasks/201', { portal: inboxOf(approval('First'), approval('Second')), person: ANNA })
  await screen.findByText('Henry Head') // all that the page asks for is there
  const goAway = async () => {
    app.portal.faults.offlineUntil = Number.POSITIVE_INFINITY
    await app.user.click(screen.getByRole('button', { name: 'Refresh' }))
    await pass(10)
  }
  return { ...app, goAway }
}
const approve = () => screen.getByRole('button', { name: /^Approve/ })
const comment = () => screen.getByRole('textbox', { name: /^Comment/ })
const banner = () => screen.findByText(/You see what the portal said at/)

describe('while the portal cannot be reached', () => {
  test('what is on screen stays, with its age', async () => {
    const { goAway } = await open()
    await goAway()
    expect((await banner()).textContent).toMatch(/There is no connection.*said at 10:00/)
    expect(screen.getByRole('link', { name: 'Second' })).toBeInTheDocument()
    expect(screen.getByRole('heading', { level: 2, name: 'First' })).toBeInTheDocument()
  })

  test('answers are off and say why, by mouse and by key', async () => {
    const { user, goAway, portal } = await open()
    await goAway()
    await banner()
    expect(approve()).toHaveAttribute('aria-disabled', 'true')
    expect(approve()).toHaveAttribute('title', 'The portal cannot be reached: answers are off for now')
    await user.click(approve())
    await user.keyboard('ard')
    expect(requestsWith(portal, 'bizproc.task.complete')).toBe(0)
    expect(screen.queryByRole('dialog', { name: 'Delegate this task?' })).not.toBeInTheDocument()
  })

  test('one can type on, and Ctrl+Enter sends nothing', async () => {
    const { user, goAway, portal } = await open()
    await goAway()
    await user.type(comment(), 'For later{Control>}{Enter}{/Control}')
    expect(comment()).toHaveValue('For later')
    expect(requestsWith(portal, 'bizproc.task.complete')).toBe(0)
  })

  test('a filter that cannot be read leaves the open task and what was typed into it', async () => {
    const { user, goAway, portal } = await open()
    await user.type(comment(), 'For later')
    await goAway()
    await user.click(screen.getByRole('button', { name: 'Overdue 0' }))
    await pass(10)
    expect(await screen.findByText('The list could not be loaded.')).toBeInTheDocument()
    expect(comment()).toHaveValue('For later')
    portal.faults.offlineUntil = 0
    await pass(6)
    expect(await screen.findByText('Nothing is overdue')).toBeInTheDocument()
    expect(comment()).toHaveValue('For later')
  })

  test('a task that was not loaded before says so, and opens with “Try again” when the portal is back', async () => {
    const { user, goAway, portal } = await open()
    await goAway()
    await user.click(screen.getByRole('link', { name: 'Second' }))
    await pass(10)
    expect(await screen.findByRole('heading', { name: 'There is no connection' })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'First' })).toBeInTheDocument()
    portal.faults.offlineUntil = 0
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('heading', { level: 2, name: 'Second' })).toBeInTheDocument()
  })

  test('it is noticed by itself when the portal answers again, and nothing was sent meanwhile', async () => {
    const { user, goAway, portal } = await open()
    await goAway()
    await banner()
    portal.faults.offlineUntil = 0
    await pass(6)
    await waitFor(() => expect(screen.queryByText(/You see what the portal said at/)).not.toBeInTheDocument())
    expect(approve()).not.toHaveAttribute('aria-disabled')
    expect(taskIn(portal, 201).answers).toEqual([])
    await user.click(approve())
    expect(await screen.findByText('Approved. 1 task left.', { selector: '.toast' })).toBeInTheDocument()
  })

  test('“Try now” asks at once', async () => {
    const { user, goAway, portal } = await open()
    await goAway()
    await banner()
    await pass(20) // the knocks go on while nobody answers
    portal.faults.offlineUntil = 0
    await user.click(screen.getByRole('button', { name: 'Try now' }))
    await pass(3)
    await waitFor(() => expect(screen.queryByText(/You see what the portal said at/)).not.toBeInTheDocument())
  })

  test('what changed meanwhile is on screen when it is back', async () => {
    const { goAway, portal } = await open()
    await goAway()
    await banner()
    portal.state.tasks = portal.state.tasks.filter(({ id }) => id !== 202)
    portal.faults.offlineUntil = 0
    await pass(6)
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Second' })).not.toBeInTheDocument())
  })
})

test('without a network nothing is sent, and the person is told so at the button', async () => {
  const { user, portal } = await open()
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  portal.faults.offlineUntil = Number.POSITIVE_INFINITY
  await user.click(approve())
  expect(await screen.findByText(/^Not sent: there is no connection to the portal\./)).toBeInTheDocument()
  expect(taskIn(portal, 201).answers).toEqual([])
  expect(requestsWith(portal, 'bizproc.task.complete')).toBe(0)
})

test('a browser that wrongly takes itself for offline stops nobody', async () => {
  const { user, portal } = await open()
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  await user.click(screen.getByRole('button', { name: 'Refresh' }))
  await user.click(approve())
  expect(await screen.findByText('Approved. 1 task left.', { selector: '.toast' })).toBeInTheDocument()
  expect(taskIn(portal, 201).answers).toHaveLength(1)
})

test('the age told is that of the list, whatever was read since', async () => {
  const { user, goAway } = await open()
  await pass(600)
  await user.click(screen.getByRole('link', { name: 'Second' }))
  await screen.findByRole('heading', { level: 2, name: 'Second' })
  await goAway()
  expect((await banner()).textContent).toMatch(/said at 10:00/)
})

test('a token that cannot be renewed is not asked for again and again: each time the portal would put up an alert', async () => {
  const { user, portal } = await open()
  portal.expireTokens()
  portal.faults.unansweredRefresh = true
  await user.click(screen.getByRole('button', { name: 'Refresh' }))
  expect(await screen.findByText(/The page could not be refreshed/)).toBeInTheDocument()
  const before = portal.log.length
  await pass(60)
  expect(portal.log).toHaveLength(before)
  portal.faults.unansweredRefresh = false
  await user.click(screen.getByRole('button', { name: 'Try now' }))
  await waitFor(() => expect(screen.queryByText(/The page could not be refreshed/)).not.toBeInTheDocument())
})
