import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test, vi } from 'vitest'
import { loadLanguage, loadWorkflowTexts } from '@/i18n/i18n'
import { summaryOf } from '@/runs/machine/summary'
import { rowsOf, runOf } from '@/runs/run.fixture'
import type { JournalEntry } from './journalOption'
import { RunEntries } from './RunListPage'
import { runEntries } from './runEntry'

beforeAll(async () => {
  await loadLanguage('en')
  await loadWorkflowTexts()
})

const AT = Date.parse('2026-11-24T09:52:14Z')
const stopped = runOf({
  id: 'stopped',
  phase: { kind: 'paused', why: 'found' },
  createdAt: AT - 90_000,
  rows: rowsOf([{ kind: 'done', at: AT }, 112], ['toDo', 69], [{ kind: 'leftOut', why: 'robot' }, 5]),
})
const over = runOf({
  id: 'over',
  scope: { kind: 'picked', targets: [] },
  phase: { kind: 'finished', at: AT },
  createdAt: AT,
  rows: rowsOf([{ kind: 'done', at: AT }, 2], [{ kind: 'gone', at: AT }, 1]),
})
const other: JournalEntry = {
  id: 'other',
  action: 'kill',
  at: AT - 30_000,
  ms: 5000,
  count: 40,
  words: 'stuck',
  counts: { done: 38, refused: 2 },
  finished: true,
}

async function show() {
  const onGoOn = vi.fn()
  const entries = runEntries([over, stopped].map(summaryOf), [other, { ...other, id: 'over' }])
  const Page = () => <RunEntries entries={entries} onGoOn={onGoOn} />
  const router = createRouter({ routeTree: createRootRoute({ component: Page }), history: createMemoryHistory() })
  render(<RouterProvider router={router as never} />)
  await screen.findByRole('heading', { name: 'Not finished' })
  return { onGoOn, user: userEvent.setup() }
}
const row = (name: RegExp) => screen.getByRole('link', { name }).closest('li') as HTMLElement

test('what is not finished stands first and can go on', async () => {
  const { user, onGoOn } = await show()
  expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    'Terminate 181 workflows',
    'Terminate 3 workflows',
    'Delete 40 workflows',
  ])
  expect(row(/181/)).toHaveTextContent('Stopped half-way')
  expect(row(/181/)).toHaveTextContent('All that match: older than 90 days')
  await user.click(within(row(/181/)).getByRole('button', { name: 'Go on' }))
  expect(onGoOn).toHaveBeenCalledWith('stopped')
})

test('each run tells its numbers; a run of another browser is told from the journal', async () => {
  await show()
  expect(row(/Terminate 3/)).toHaveTextContent('2 done1 already gone')
  expect(row(/Terminate 3/)).toHaveTextContent('3 picked rows')
  expect(row(/Delete 40/)).toHaveTextContent('rows in another browser')
  expect(row(/Delete 40/)).toHaveTextContent('38 done')
  expect(row(/Delete 40/)).toHaveTextContent('2 refused')
})
