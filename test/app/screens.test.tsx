import { act, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { start } from '@/app/start'
import type { Connection } from '@/portal/connection'
import { PortalError } from '@/portal/errors'
import { inProcess } from '../inProcess.ts'
import type { AnswerFault } from '../simulator/faults.ts'
import type { Portal } from '../simulator/portal.ts'
import { ANNA, approval, inboxOf } from './inboxOf.ts'

// What broke is also told on the console; here it is meant to break.
beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  for (const method of ['error', 'warn'] as const) vi.spyOn(console, method).mockImplementation(() => {})
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
  document.body.replaceChildren()
})
const pass = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(seconds * 1000))

/** The app from the very first moment, as `main.tsx` starts it. */
function begin(connect: (onSilence: () => void) => Promise<Connection>) {
  const element = document.body.appendChild(document.createElement('div'))
  location.hash = '#/tasks'
  void start(element, connect)
  return userEvent.setup()
}
function open(prepare: (portal: Portal) => void) {
  const portal = inboxOf(approval('First'))
  prepare(portal)
  return { portal, user: begin(async () => inProcess(portal, ANNA)) }
}
const title = (name: string) => screen.findByRole('heading', { level: 1, name })
const inbox = () => screen.findByRole('link', { name: 'First' })

describe('before there is a portal', () => {
  test('outside of Bitrix24 it says how to get in', async () => {
    begin(() => Promise.reject(new PortalError('outside')))
    expect(await title('Workflow Desk opens inside Bitrix24')).toBeInTheDocument()
  })

  test('a silent portal is said to be silent, and a late answer opens the app by itself', async () => {
    const portal = inboxOf(approval('First'))
    let answer: (connection: Connection) => void = () => {}
    begin((onSilence) => {
      onSilence()
      return new Promise((resolve) => {
        answer = resolve
      })
    })
    expect(await title('The portal does not answer')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Try again' })).toBeInTheDocument()
    answer(inProcess(portal, ANNA))
    expect(await inbox()).toBeInTheDocument()
  })
})

describe('when the first request fails', () => {
  const faults = (kind: AnswerFault['kind'], times: number) => (portal: Portal) =>
    void portal.faults.nextAnswers.push({ kind, times })

  test.each([
    ['a page instead of an answer', faults('html200', 1), 'The portal did not answer'],
    ['the gateway’s page, three times', faults('504html', 3), 'The portal did not answer'],
    ['a broken portal', faults('500', 3), 'This page could not be shown'],
    ['a lost connection', faults('lostBefore', 3), 'There is no connection'],
    ['a full bucket', faults('503', 6), 'The portal is busy'],
  ])('%s: the right screen, and “Try again” opens the app', async (_, prepare, heading) => {
    const { user } = open(prepare)
    await pass(60)
    expect(await title(heading)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await inbox()).toBeInTheDocument()
  })

  test('one lost answer is not even noticed', async () => {
    open(faults('lostAfter', 1))
    await pass(5)
    expect(await inbox()).toBeInTheDocument()
  })

  test('an expired token that cannot be renewed: the way is a reload', async () => {
    open((portal) => {
      portal.faults.expiredTokenOnce = true
      portal.faults.unansweredRefresh = true
    })
    expect(await title('The portal let go of this page')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Try again' })).toBeInTheDocument()
  })
})

describe('when the portal does not give tasks', () => {
  test('a plan without workflows is said to be one, and “Check again” looks again', async () => {
    const { user, portal } = open(({ state }) => void Object.assign(state, { plan: 'none' }))
    expect(await title('Workflows are not part of this portal’s plan')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'See plans in Bitrix24' })).toBeInTheDocument()
    portal.state.plan = 'full'
    await user.click(screen.getByRole('button', { name: 'Check again' }))
    expect(await inbox()).toBeInTheDocument()
  })

  test('a missing permission of the app is said to be one', async () => {
    const { user, portal } = open(({ state }) => void Object.assign(state, { scopes: ['user'] }))
    expect(await title('The app lacks a permission')).toBeInTheDocument()
    expect(screen.getByText(/bizproc/, { selector: 'p.t2' })).toBeInTheDocument()
    portal.state.scopes = ['user', 'bizproc']
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await inbox()).toBeInTheDocument()
  })

  test('details for support tell code and method, and never a token', async () => {
    open(({ state }) => void Object.assign(state, { plan: 'none', memberId: 'aTokenBeginsSo' }))
    await title('Workflows are not part of this portal’s plan')
    expect(screen.getByText(/ERROR_METHOD_NOT_FOUND · bizproc\.task\.list/)).toBeInTheDocument()
    expect(document.body.innerHTML).not.toContain('aTokenBeginsSo')
  })
})
