import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test, vi } from 'vitest'
import { loadLanguage, loadWorkflowTexts } from '@/i18n/i18n'
import { type Live, still } from '@/runs/machine/keepers'
import type { Phase, Run, RunRow } from '@/runs/run'
import { rowsOf, runOf } from '@/runs/run.fixture'
import { LiveRegion } from '@/ui/LiveRegion'
import { RunGrace } from './RunGrace'
import { RunProgress } from './RunProgress'

beforeAll(async () => {
  await loadLanguage('en')
  await loadWorkflowTexts()
})

const AT = Date.parse('2026-11-24T09:52:14Z')
const half = (done = 104) =>
  rowsOf(
    [{ kind: 'done', at: AT }, done],
    [{ kind: 'gone', at: AT + 1 }, 6],
    [{ kind: 'refused', at: AT + 2, words: 'Нет доступа', code: '', error: 'portalText' }, 2],
    ['toDo', 173 - done],
  )

function show(rows: RunRow[], phase: Phase = { kind: 'running' }, live: Live = still, more: Partial<Run> = {}) {
  const on = { onPause: vi.fn(), onResume: vi.fn(), onStop: vi.fn() }
  const page = (shown: RunRow[]) => (
    <>
      <LiveRegion />
      <RunProgress run={runOf({ rows: shown, phase, startedAt: AT, ...more })} live={live} lasts {...on} />
    </>
  )
  const view = render(page(rows))
  return { ...on, user: userEvent.setup(), showAgain: (next: RunRow[]) => view.rerender(page(next)) }
}

test('how far it is: number, meter and legend add up', () => {
  show(half())
  const bar = screen.getByRole('progressbar', { name: 'Progress' })
  expect(bar).toHaveAttribute('aria-valuenow', '112')
  expect(bar).toHaveAttribute('aria-valuetext', '112 of 181')
  const legend = screen.getAllByRole('list')[0] as HTMLElement
  expect(
    within(legend)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['104 done', '6 already gone', '2 refused', '0 unknown', '69 to go'])
})

test('rate and time left are told after a while, in round seconds', () => {
  const pace = [
    { at: AT, rows: 14, ms: 5000 },
    { at: AT + 5000, rows: 14, ms: 5000 },
  ]
  show(half(), { kind: 'running' }, still, { pace })
  expect(screen.getByText('About 25 s left · 2.8 per second')).toBeVisible()
})

test('a reader hears of every tenth, not of every batch', () => {
  const { showAgain } = show(half(0))
  const spoken = () => document.querySelector('[aria-live=polite]')?.textContent
  act(() => showAgain(half(12)))
  expect(spoken()).toBe('20 of 181')
  act(() => showAgain(half(20)))
  expect(spoken()).toBe('20 of 181')
  act(() => showAgain(half(40)))
  expect(spoken()).toBe('48 of 181')
})

test('the latest rows stand on top, and problems can be seen alone', async () => {
  const { user } = show(half(20))
  const rows = () => within(screen.getAllByRole('list')[1] as HTMLElement).getAllByRole('listitem')
  expect(rows()[0]).toHaveTextContent('Contract 27 · The portal says: “Нет доступа”.')
  expect(rows().length).toBeLessThanOrEqual(40)
  await user.click(screen.getByRole('button', { name: /^Only problems/ }))
  expect(rows()).toHaveLength(2)
})

test('it can be paused and stopped', async () => {
  const { user, onPause, onStop } = show(half())
  await user.click(screen.getByRole('button', { name: 'Pause' }))
  await user.click(screen.getByRole('button', { name: 'Stop after this batch' }))
  expect([onPause.mock.calls.length, onStop.mock.calls.length]).toEqual([1, 1])
})

test('found again, it says where it stood and goes on only when asked', async () => {
  const rows = half(20).map(
    (row, index): RunRow => (index > 177 ? { ...row, state: { kind: 'inDoubt', at: AT, since: AT } } : row),
  )
  const { user, onResume } = show(rows, { kind: 'paused', why: 'found' })
  expect(screen.getByRole('status')).toHaveTextContent('Found again: it stood at 28 of 181.')
  expect(screen.getByRole('status')).toHaveTextContent('3 rows were on their way: they are not sent again but looked at')
  await user.click(screen.getByRole('button', { name: 'Go on' }))
  expect(onResume).toHaveBeenCalledOnce()
})

test('lost answers are told, with the time at which they are looked at', () => {
  const rows = rowsOf([{ kind: 'inDoubt', at: AT, since: AT }, 3])
  show(rows, { kind: 'settling' }, { ...still, waitingFor: { kind: 'doubts', until: AT + 60_000 } })
  expect(screen.getByRole('status')).toHaveTextContent('3 answers got lost. They are looked at again at 09:53')
})

test('in another tab it is only shown', () => {
  show(half(), { kind: 'running' }, { ...still, isElsewhere: true })
  expect(screen.getByRole('status')).toHaveTextContent('This run goes on in another tab')
  expect(screen.queryByRole('button', { name: 'Pause' })).not.toBeInTheDocument()
})

test('before the first order there is a way back, which has the focus', async () => {
  const onUndo = vi.fn()
  render(<RunGrace until={Date.now() + 4_900} onUndo={onUndo} />)
  expect(screen.getByText('Starts in 5 s')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  expect(onUndo).toHaveBeenCalledOnce()
})
