import { act, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { openPortal } from '@/portal/send'
import { sweep } from '@/workflows/sweep/sweep'
import { useNumbers } from '@/workflows/sweep/useNumbers'
import { useSweep } from '@/workflows/sweep/useSweep'
import { inProcess } from '../inProcess.ts'
import { demoPortal, IRINA } from '../renderApp.tsx'
import type { Portal } from '../simulator/portal.ts'
import { openDesk, rememberTemplates } from './openDesk.ts'

function open(scale: number): Portal {
  const portal = demoPortal(scale)
  openPortal(inProcess(portal, IRINA))
  return portal
}
const ended = () => expect(['done', 'failed', 'idle']).toContain(sweep.current().state)
const asks = (portal: Portal, method: string) =>
  portal.log.filter((entry) => entry.method === method || entry.commands?.every((name) => name === method)).length

test('10,000 workflows are read in 1 + ⌈(10,000 − 50) / 2,500⌉ requests, then all open tasks, each once', async () => {
  const portal = open(10_000)
  sweep.start()
  expect(sweep.current().state).toBe('reading')
  sweep.start() // one at a time
  await waitFor(ended, { timeout: 15_000 })
  const { workflows, holders, titles } = sweep.current().sweep ?? { workflows: [], holders: new Map(), titles: new Map() }
  expect(asks(portal, 'bizproc.workflow.instances')).toBe(1 + Math.ceil((10_000 - 50) / 2_500))
  expect(new Set(workflows.map(({ id }) => id)).size).toBe(10_000)
  const open_ = portal.state.tasks.filter(({ status }) => status === 0)
  const rows = open_.flatMap(({ people }) => people.filter(({ status }) => status === 0)).length
  expect(asks(portal, 'bizproc.task.list')).toBe(1 + Math.ceil((rows - 50) / 2_500))
  expect([...holders.values()].flatMap(({ tasks }) => tasks)).toHaveLength(open_.length)
  expect(titles.size).toBeGreaterThan(1_000)
})

test('it can be cancelled, and asks nothing more', async () => {
  const portal = open(10_000)
  portal.faults.latencyMs = 20
  sweep.start()
  await waitFor(() => expect(sweep.current().progress?.loaded).toBeGreaterThan(0))
  sweep.cancel()
  await waitFor(ended)
  expect(sweep.current()).toEqual({ state: 'idle' })
  const asked = portal.log.length
  await new Promise((resolve) => setTimeout(resolve, 80))
  expect(portal.log.length).toBe(asked)
  sweep.offer(600)
  expect(sweep.current().state).toBe('idle') // the person has said no
})

test('a refusal leaves what was read before', async () => {
  const portal = open(600)
  sweep.start()
  await waitFor(ended)
  portal.faults.nextAnswers.push({ kind: '500', times: 3 })
  sweep.start()
  expect(sweep.current().sweep?.workflows).toHaveLength(600)
  await waitFor(() => expect(sweep.current().state).toBe('failed'), { timeout: 10_000 })
  expect(sweep.current().sweep?.workflows).toHaveLength(600)
})

test('what a run has ended is not in it any more, also when it was on its way', async () => {
  const portal = open(600)
  const [one, two] = portal.state.workflows.map(({ id }) => id) as [string, string]
  sweep.start()
  sweep.forget([one])
  await waitFor(ended)
  expect(sweep.current().sweep?.workflows).toHaveLength(599)
  sweep.forget([two])
  expect(sweep.current().sweep?.workflows).toHaveLength(598)
})

describe('on the page', () => {
  test('a small portal is swept by itself, once it is quiet; orders do not have it read again', async () => {
    const portal = demoPortal()
    rememberTemplates(portal)
    const { draw, client } = await openDesk(portal)
    const { result } = draw(useSweep, undefined)
    expect(result.current.state).toBe('idle')
    await waitFor(() => expect(result.current.state).toBe('done'))
    const overview = result.current.overview
    expect(overview?.byTemplate.reduce((sum, { count }) => sum + count, 0)).toBe(overview?.running)
    expect(overview?.ages.reduce((sum, { count }) => sum + count, 0)).toBe(overview?.running)
    expect((overview?.running ?? 0) + (overview?.rules ?? 0)).toBe(600)
    const asked = asks(portal, 'bizproc.task.list')
    await act(() => client.invalidateQueries())
    expect(asks(portal, 'bizproc.task.list')).toBe(asked)
    expect(result.current.overview).toBe(overview)
  })

  test('a large one waits for the person', async () => {
    const portal = demoPortal(20_500)
    rememberTemplates(portal)
    const { draw } = await openDesk(portal)
    const { result } = draw(useSweep, undefined)
    await waitFor(() => expect(result.current.state).toBe('large'))
    expect(asks(portal, 'bizproc.task.list')).toBe(0)
  })

  test('the portal’s numbers and the sweep’s are the same', async () => {
    const portal = demoPortal()
    rememberTemplates(portal)
    const { draw } = await openDesk(portal)
    const { result } = draw(() => ({ numbers: useNumbers(), sweep: useSweep() }), undefined)
    await waitFor(() => expect(result.current.numbers.byLeft).toBeDefined())
    const counted = result.current.numbers
    expect(counted.heldByLeft).toBeUndefined()
    await waitFor(() => expect(result.current.sweep.state).toBe('done'))
    expect({ ...result.current.numbers, heldByLeft: undefined }).toEqual(counted)
    expect(result.current.numbers.heldByLeft).toBeGreaterThan(0)
    expect(result.current.numbers.byLeft).toBeGreaterThan(0)
    expect(result.current.numbers.stuck).toBeGreaterThan(0)
  })
})
