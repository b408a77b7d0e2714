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
  await screen.findByRole('heading', { level: 2, name: 'First' })
  const goAway = async () => {
    app.portal.faults.offlineUntil = Number.POSITIVE_INFINITY
    await app.user.click(screen.getByRole('button', { name: 'Refresh' }))
    await pass(10)
  }
  return { ...app, goAway }
}
const approve = () => screen.getByRole('button', { name: /^Approve/ })
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

  test('one can type on and look around in what is loaded', async () => {
    const { user, goAway } = await open()
    await goAway()
    await user.type(screen.getByRole('textbox', { name: /^Comment/ }), 'For later')
    expect(screen.getByRole('textbox', { name: /^Comment/ })).toHaveValue('For later')
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
  await user.click(approve())
  expect(await screen.findByText(/^Not sent: there is no connection to the portal\./)).toBeInTheDocument()
  expect(taskIn(portal, 201).answers).toEqual([])
  expect(requestsWith(portal, 'bizproc.task.complete')).toBe(0)
})
