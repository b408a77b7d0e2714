import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test, vi } from 'vitest'
import { loadLanguage, loadWorkflowTexts } from '@/i18n/i18n'
import type { RowState, Run } from '@/runs/run'
import { rowsOf, runOf, targetOf } from '@/runs/run.fixture'
import { Toaster } from '@/ui/Toast'
import { DockItems } from './DockItems'

beforeAll(async () => {
  await loadLanguage('en')
  await loadWorkflowTexts()
})

const AT = Date.parse('2026-11-24T09:52:14Z')
const target = targetOf(1, { title: 'Müller & Söhne' })
const single = (state: RowState, phase: Run['phase'] = { kind: 'finished', at: AT }) =>
  runOf({ single: true, phase, rows: [{ target, state }], options: { status: 'Old' } })

function show(active: Run[], ended: Run[] = [], openId?: string) {
  const on = { onShow: vi.fn(), onUndo: vi.fn(), onAgain: vi.fn(), onDismiss: vi.fn() }
  render(
    <>
      <Toaster />
      <DockItems active={active} ended={ended} openId={openId} {...on} />
    </>,
  )
  return { ...on, user: userEvent.setup() }
}

test('a single action can be taken back for five seconds', async () => {
  const { user, onUndo } = show([single({ kind: 'toDo' }, { kind: 'grace', until: Date.now() + 5000, checkedAt: 0 })])
  expect(screen.getByText('Ending “Müller & Söhne” in 5 s')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(onUndo).toHaveBeenCalledExactlyOnceWith('r1')
})

test('then it is waited for', async () => {
  show([single({ kind: 'sent', at: AT }, { kind: 'running' })])
  expect(screen.getByText('Waiting for the portal’s answer: “Müller & Söhne”')).toBeVisible()
})

test('a lost answer is told, with the time at which it is looked at', async () => {
  show([single({ kind: 'inDoubt', at: AT, since: AT }, { kind: 'settling' })])
  expect(screen.getByText(/^The answer about “Müller & Söhne” got lost\. It is looked at again at 09:53/)).toBeVisible()
})

test.each([
  [{ kind: 'done', at: AT }, '“Müller & Söhne” is ended'],
  [{ kind: 'gone', at: AT }, '“Müller & Söhne” had ended already'],
] as const)('what went well passes by in a toast (%o)', async (state, words) => {
  const { onDismiss } = show([], [single(state)])
  expect(await screen.findByText(words)).toBeVisible()
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  expect(onDismiss).toHaveBeenCalledWith('r1')
})

const refused: RowState = { kind: 'refused', at: AT, words: 'Нет доступа', code: '', error: 'portalText' }

test('a refusal stays, with the portal’s words, until it is closed', async () => {
  const { user, onDismiss } = show([], [single(refused)])
  expect(screen.getByRole('alert')).toHaveTextContent('Not ended: “Müller & Söhne”. The portal says: “Нет доступа”.')
  expect(onDismiss).not.toHaveBeenCalled()
  await user.click(screen.getByRole('button', { name: 'Close' }))
  expect(onDismiss).toHaveBeenCalledWith('r1')
})

test('a refusal can be tried again', async () => {
  const { user, onAgain } = show([], [single(refused)])
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(onAgain.mock.calls).toEqual([[single(refused)]])
})

test('what nobody can tell is not tried again from here', async () => {
  show([], [single({ kind: 'unknown', at: AT })])
  expect(screen.getByText(/reading cannot tell whether it was done/)).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument()
})

test('a run over many rows is a bar that leads to it', async () => {
  const rows = rowsOf([{ kind: 'done', at: AT }, 112], ['toDo', 69])
  const { user, onShow } = show([runOf({ rows, phase: { kind: 'running' } })])
  expect(screen.getByText('Terminate: 112 of 181')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Show' }))
  expect(onShow).toHaveBeenCalledWith('r1')
})

test('one that was found again says where it stopped', async () => {
  const rows = rowsOf([{ kind: 'done', at: AT }, 112], ['toDo', 69])
  show([runOf({ rows, phase: { kind: 'paused', why: 'found' } })])
  expect(screen.getByText('A run stopped at 112 of 181')).toBeVisible()
})

test('one over many rows that needs a look stays; on its own page nothing is said twice', async () => {
  const finished = runOf({ rows: rowsOf([{ kind: 'done', at: AT }, 4], [refused, 1]), phase: { kind: 'finished', at: AT } })
  const { onDismiss } = show([], [finished])
  expect(screen.getByRole('alert')).toHaveTextContent('4 ended, 1 needs a look')
  expect(onDismiss).not.toHaveBeenCalled()
})

test('on its own page the page tells', async () => {
  const finished = runOf({ rows: rowsOf([refused, 1]), phase: { kind: 'finished', at: AT } })
  const { onDismiss } = show([], [finished], 'r1')
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  expect(onDismiss).toHaveBeenCalledWith('r1')
})
