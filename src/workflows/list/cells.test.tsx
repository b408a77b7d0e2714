import { render, screen } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import type { Holders } from '@/workflows/holders'
import { listWorld, rowOf } from './row.fixture'
import { StateCell } from './StateCell'
import { WaitsCell } from './WaitsCell'

let wrapper: Awaited<ReturnType<typeof listWorld>>
beforeAll(async () => {
  wrapper = await listWorld()
})

const holdersOf = (people: number[], isCut = false): Holders => ({
  tasks: [{ id: 1, workflowId: 'w1', name: 'Sign it', dueAt: null, people }],
  people,
  isCut,
})
const waits = (holders: Holders | null | undefined) => render(<WaitsCell holders={holders} />, { wrapper }).container.textContent

test.each([
  ['nobody', { tasks: [], people: [], isCut: false }, 'No open task'],
  ['one', holdersOf([3]), 'AAAnna Arnold'],
  ['one who left', holdersOf([6]), 'DDDora Dismissedleft the company'],
  ['several', holdersOf([3, 2, 6]), 'AAHHAnna Arnoldand 2 more'],
  ['more than were read', holdersOf([3, 2], true), 'AAHHAnna Arnoldand at least 1 more'],
  ['unreadable', null, 'Not readable'],
  ['nobody among those read', { tasks: [], people: [], isCut: true }, 'Not readable'],
  ['not read yet', undefined, ''],
] as const)('waits for %s', (_, holders, said) => expect(waits(holders as Holders)).toBe(said))

test.each([
  ['waiting with a task', rowOf(1, { holders: holdersOf([3]) }), 'WaitingSign it'],
  ['waiting without one', rowOf(1), 'Waitingpause or robot'],
  ['waiting, not read', rowOf(1, { holders: undefined }), 'Waiting'],
  ['running', rowOf(1, { state: 'running', holders: holdersOf([3]) }), 'Running now'],
] as const)('state: %s', (_, row, said) => expect(render(<StateCell row={row} />, { wrapper }).container.textContent).toBe(said))

test('stuck says since when, in the person’s zone', () => {
  // The lock is over five minutes after it was taken.
  const row = rowOf(1, { state: 'stuck', ownedUntil: '2026-11-24T02:25:00Z' })
  render(<StateCell row={row} />, { wrapper })
  expect(screen.getByText(/since 24 Nov.*03:20/)).toBeVisible()
})
