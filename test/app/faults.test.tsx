import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { renderApp } from '../renderApp.tsx'
import type { AnswerFault } from '../simulator/faults.ts'
import { BORIS } from '../simulator/smallPortal.ts'
import type { Task } from '../simulator/state.ts'
import { ANNA, approval, inboxOf, meanwhile, request, requestsWith, taskIn } from './inboxOf.ts'

// Looking what became of a lost answer takes a minute.
beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }))
afterEach(() => void vi.useRealTimers())
const pass = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(seconds * 1000))

async function open(more: Partial<Task> = {}) {
  const portal = inboxOf(request('Asks', [{ Id: 'why', Type: 'string', Name: 'Why' }], more), approval('Stays'))
  const app = await renderApp('/tasks/201', { portal, person: ANNA })
  await app.user.type(await screen.findByRole('textbox', { name: 'Why' }), 'Because')
  const fault = (kind: AnswerFault['kind'], more: Partial<AnswerFault> = {}) =>
    portal.faults.nextAnswers.push({ kind, match: 'bizproc.task.complete', times: 1, ...more })
  const send = () => app.user.click(screen.getByRole('button', { name: /^Send/ }))
  const effects = () => taskIn(portal, 201).answers.map(({ fields }) => fields)
  const orders = () => requestsWith(portal, 'bizproc.task.complete')
  return { ...app, portal, fault, send, effects, orders }
}
const sent = 'Sent. 1 task left.'
const seen = 'No answer came from the portal, but it has what you sent. 1 task left.'
const toast = (words: string) => screen.findByText(words, { selector: '.toast' })

describe('an answer that got lost after the portal had done it', () => {
  test.each([
    ['in the middle', 'lostAfter', {}],
    ['behind a gateway’s page', '504html', {}],
    ['behind a page with 200', 'html200', { effect: true }],
    ['behind a 500', '500', { effect: true }],
  ] as const)('%s: it is done once, and the person is told the truth', async (_, kind, more) => {
    const { fault, send, effects, orders } = await open()
    fault(kind, more)
    await send()
    expect(await toast(seen)).toBeInTheDocument()
    expect(await screen.findByRole('heading', { level: 2, name: 'Stays' })).toBeInTheDocument()
    expect(effects()).toEqual([{ why: 'Because' }])
    expect(orders()).toBe(1)
  })
})

describe('an order that got lost on its way', () => {
  test('is looked for, said not to have arrived when the portal would be through, and can be sent again', async () => {
    const { fault, send, effects, orders } = await open()
    fault('lostBefore')
    await send()
    expect(await screen.findByText(/^No answer came\. Looking at the task/)).toBeInTheDocument()
    await pass(59)
    expect(screen.queryByText(/did not arrive/)).not.toBeInTheDocument()
    await pass(15)
    expect(await screen.findByText(/The answer did not arrive: the task still waits for you\./)).toBeInTheDocument()
    expect(screen.getByRole('textbox', { name: 'Why' })).toHaveValue('Because')
    expect(effects()).toEqual([])
    expect(orders()).toBe(1)
    await send()
    expect(await toast(sent)).toBeInTheDocument()
    expect(effects()).toEqual([{ why: 'Because' }])
  })

  test('while it is looked for nothing can be sent', async () => {
    const { user, fault, orders, send } = await open()
    fault('lostBefore')
    await send()
    await screen.findByText(/^No answer came\. Looking at the task/)
    expect(screen.getByRole('button', { name: /^Send/ })).toHaveAttribute('aria-busy', 'true')
    await send()
    screen.getByRole('heading', { level: 2, name: 'Asks' }).focus()
    await user.keyboard('o')
    expect(orders()).toBe(1)
  })

  test('is told also to a person who went to another task and came back', async () => {
    const { user, fault, send, orders, effects } = await open()
    fault('lostBefore')
    await send()
    await user.click(screen.getByRole('link', { name: 'Stays' }))
    await screen.findByRole('heading', { level: 2, name: 'Stays' })
    await user.click(screen.getByRole('link', { name: 'Asks' }))
    await screen.findByRole('heading', { level: 2, name: 'Asks' })
    expect(screen.getByRole('button', { name: /^Send/ })).toHaveAttribute('aria-busy', 'true')
    await send()
    expect(orders()).toBe(1)
    await pass(75)
    expect(await screen.findByText(/The answer did not arrive: the task still waits for you\./)).toBeInTheDocument()
    expect(effects()).toEqual([])
  })

  test('is told in the list to a person who has gone on to another task', async () => {
    const { user, fault, send } = await open()
    fault('lostBefore')
    await send()
    await user.click(screen.getByRole('link', { name: 'Stays' }))
    expect(screen.queryByText('Not sent')).not.toBeInTheDocument()
    await pass(75)
    expect(await screen.findByText('Not sent')).toBeInTheDocument()
  })

  test('with the portal away to the end nobody claims to know', async () => {
    const { portal, send, effects } = await open()
    portal.faults.offlineUntil = Number.POSITIVE_INFINITY
    await send()
    await pass(100)
    expect(await screen.findByText(/No answer came, and the task cannot be read either\./)).toBeInTheDocument()
    portal.faults.offlineUntil = 0
    await pass(6)
    await waitFor(() => expect(screen.getByRole('button', { name: /^Send/ })).not.toHaveAttribute('aria-disabled'))
    await send()
    expect(await toast(sent)).toBeInTheDocument()
    expect(effects()).toHaveLength(1)
  })
})

describe('an order that got lost while somebody else was faster', () => {
  test('is not taken for done: the task is said to be gone', async () => {
    const { portal, fault, send, effects } = await open({ people: [ANNA, BORIS].map((userId) => ({ userId, status: 0 })) })
    fault('lostBefore')
    await send()
    await screen.findByText(/^No answer came\. Looking at the task/)
    meanwhile(portal, BORIS, 'bizproc.task.complete', { TASK_ID: 201, STATUS: 3, FIELDS: { why: 'Boris says' } })
    await pass(20)
    expect(await screen.findByText(/^This task is no longer yours: somebody was first/)).toBeInTheDocument()
    expect(screen.queryByText(/it has what you sent/)).not.toBeInTheDocument()
    expect(screen.getByRole('textbox', { name: 'Why' })).toHaveValue('Because')
    expect(effects()).toEqual([{ why: 'Boris says' }])
  })
})

describe('an order that was not carried out', () => {
  test('because the bucket is full waits and goes by itself', async () => {
    const { fault, send, effects } = await open()
    fault('503', { times: 2 })
    await send()
    await pass(5)
    expect(await toast(sent)).toBeInTheDocument()
    expect(effects()).toHaveLength(1)
  })

  test('because the bucket stays full says so', async () => {
    const { fault, send, effects } = await open()
    fault('503', { times: 99 })
    await send()
    await pass(60)
    expect(await screen.findByText(/^Not sent: the portal takes no more requests for a moment\./)).toBeInTheDocument()
    expect(effects()).toEqual([])
  })

  test('because the token ran out goes with a new one', async () => {
    const { portal, send, effects, orders } = await open()
    portal.expireTokens()
    await send()
    expect(await toast(sent)).toBeInTheDocument()
    expect(effects()).toHaveLength(1)
    expect(orders()).toBe(2)
  })

  test('because the token cannot be renewed says so, and keeps what was typed', async () => {
    const { portal, send, effects } = await open()
    portal.expireTokens()
    portal.faults.unansweredRefresh = true
    await send()
    expect(await screen.findByText(/^Not sent: the session with the portal has expired\. Reload the page\./)).toBeInTheDocument()
    expect(screen.getByRole('textbox', { name: 'Why' })).toHaveValue('Because')
    expect(effects()).toEqual([])
  })

  test('because the app has used up its time says so', async () => {
    const { fault, send } = await open()
    fault('429')
    await send()
    expect(await screen.findByText(/^Not sent: the app has used up its time on the portal\./)).toBeInTheDocument()
  })
})
