import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test, vi } from 'vitest'
import { loadLanguage, loadWorkflowTexts } from '@/i18n/i18n'
import { reduce } from '@/runs/machine/reducer'
import type { Run } from '@/runs/run'
import { actionFor, rowsOf, runOf } from '@/runs/run.fixture'
import { RunCheck } from './RunCheck'

beforeAll(async () => {
  await loadLanguage('en')
  await loadWorkflowTexts()
})

const rows = rowsOf(['toDo', 8], [{ kind: 'leftOut', why: 'robot' }, 3], [{ kind: 'leftOut', why: 'mismatch' }, 2])

function show(run: Run, more: Partial<Parameters<typeof RunCheck>[0]> = {}) {
  const on = {
    onInclude: vi.fn(),
    onExclude: vi.fn(),
    onOptions: vi.fn(),
    onAgain: vi.fn(),
    onCancel: vi.fn(),
    onConfirm: vi.fn(),
  }
  const page = (value: Run) => (
    <QueryClientProvider client={new QueryClient()}>
      <RunCheck
        run={value}
        action={actionFor('terminate')}
        checkedAt={Date.now()}
        perSecond={3}
        writingOff={undefined}
        {...on}
        {...more}
      />
    </QueryClientProvider>
  )
  const view = render(page(run))
  return { ...on, user: userEvent.setup(), showAgain: (value: Run) => view.rerender(page(value)) }
}
const tab = (name: string) => screen.getByRole('tab', { name })

test('the numbers add up, and the one on the button is what will be ended', () => {
  show(runOf({ rows }))
  expect(screen.getByText('8 of 13 will be ended. Their 8 open tasks disappear; documents and history stay.')).toBeVisible()
  expect(tab('Will be ended 8')).toHaveAttribute('aria-selected', 'true')
  expect(tab('Left out 5')).toBeVisible()
  expect(screen.getByRole('heading', { name: 'Left out: 5' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Terminate 8' })).toBeVisible()
  expect(screen.getByRole('table', { name: 'Will be ended 8' })).toHaveAttribute('aria-rowcount', '9')
})

test('automation rules can be included after all and left out again; what does not match cannot', async () => {
  const run = runOf({ rows })
  const { user, onInclude, onExclude, showAgain } = show(run)
  expect(screen.queryByRole('button', { name: 'Include', description: 'Do not match' })).not.toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Include', description: 'Automation rules' }))
  expect(onInclude).toHaveBeenCalledWith('robot')
  showAgain(reduce(run, { type: 'include', why: 'robot' }))
  expect(screen.getByRole('button', { name: 'Terminate 11' })).toBeVisible()
  expect(screen.getByRole('heading', { name: 'Left out: 2' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Leave out again', description: 'Automation rules' }))
  expect(onExclude).toHaveBeenCalledWith('robot')
})

test('a group can be looked at', async () => {
  const { user } = show(runOf({ rows }))
  await user.click(screen.getByRole('button', { name: 'View', description: 'Do not match' }))
  const table = screen.getByRole('table', { name: 'Left out 5' })
  expect(within(table).getAllByText('Do not match')).toHaveLength(2)
  expect(within(table).queryByText('Automation rules')).not.toBeInTheDocument()
  expect(screen.getByRole('button', { name: /Do not match/, pressed: true })).toBeVisible()
})

test('the tabs are walked by arrows', async () => {
  const { user } = show(runOf({ rows }))
  await user.click(tab('Will be ended 8'))
  await user.keyboard('{ArrowRight}')
  expect(tab('Left out 5')).toHaveFocus()
  expect(screen.getByRole('table', { name: 'Left out 5' })).toBeVisible()
})

test('the safe button has the focus, and Enter on it ends nothing', async () => {
  const { user, onConfirm, onCancel } = show(runOf({ rows }))
  expect(screen.getByRole('button', { name: 'Cancel' })).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(onConfirm).not.toHaveBeenCalled()
  expect(onCancel).toHaveBeenCalled()
})

test('with nothing to end it says why and what to do', () => {
  show(runOf({ rows: rowsOf([{ kind: 'leftOut', why: 'gone' }, 2]) }))
  expect(screen.getByRole('heading', { name: 'Nothing to do' })).toBeVisible()
  expect(screen.getByText(/^All 2 rows are left out/)).toBeVisible()
  expect(screen.queryByRole('button', { name: /^Terminate/ })).not.toBeInTheDocument()
})

test('while the portal is away nothing can be confirmed, and the button says so', () => {
  show(runOf({ rows }), { writingOff: 'The portal does not answer' })
  expect(screen.getByRole('button', { name: 'Terminate 8', description: 'The portal does not answer' })).toHaveAttribute(
    'aria-disabled',
    'true',
  )
})

test('it says how long it may take', () => {
  show(runOf({ rows: rowsOf(['toDo', 181]) }))
  expect(screen.getByText(/^About 1 min at 3 per second\./)).toBeVisible()
})
