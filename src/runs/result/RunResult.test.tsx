import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { loadLanguage, loadWorkflowTexts } from '@/i18n/i18n'
import { resultCsv } from '@/runs/page/report'
import type { RowState } from '@/runs/run'
import { actionFor, rowsOf, runOf } from '@/runs/run.fixture'
import { RunResult } from './RunResult'

beforeAll(() => loadLanguage('en'))
beforeEach(async () => {
  await loadLanguage('en')
  await loadWorkflowTexts()
})

const AT = Date.parse('2026-11-24T09:52:40Z')
const done: RowState = { kind: 'done', at: AT }
const refused: RowState = {
  kind: 'refused',
  at: AT,
  words: '=Нет доступа &quot;к элементу&quot;.',
  code: '',
  error: 'portalText',
}
const all = () =>
  rowsOf(
    [done, 5],
    [{ kind: 'gone', at: AT }, 2],
    [refused, 2],
    [{ kind: 'notDone', at: AT }, 1],
    [{ kind: 'unknown', at: AT }, 1],
    [{ kind: 'leftOut', why: 'robot' }, 3],
  )
const runWith = (rows = all()) => runOf({ rows, startedAt: AT - 72_000, phase: { kind: 'finished', at: AT } })

function show(run = runWith()) {
  const onRetry = vi.fn()
  render(
    <QueryClientProvider client={new QueryClient()}>
      <RunResult
        run={run}
        action={actionFor('terminate')}
        finishedAt={AT}
        who="Irina Belova"
        writingOff={undefined}
        onRetry={onRetry}
      />
    </QueryClientProvider>,
  )
  return { onRetry, user: userEvent.setup() }
}
const tile = (name: RegExp) => screen.getByRole('button', { name })
const rowCount = () => Number(screen.getByRole('table').getAttribute('aria-rowcount')) - 1

test('the headline says what needs a person, when, by whom and how long', () => {
  show()
  const headline = screen.getByRole('heading', { name: '5 ended, 4 need a look' })
  expect(headline).toBeVisible()
  expect(headline).toHaveFocus() // what had it went with the page before
  expect(screen.getByText(/09:51 – 09:52 · by Irina Belova · 1 min 12 s/)).toBeVisible()
})

test('outcomes are filters; what needs a look is shown first', async () => {
  const { user } = show()
  expect(tile(/^2 Refused/)).toHaveAttribute('aria-pressed', 'true')
  expect(tile(/^1 Unknown/)).toHaveAttribute('aria-pressed', 'true')
  expect(tile(/^5 Done/)).toHaveAttribute('aria-pressed', 'false')
  expect(screen.queryByRole('button', { name: /Not sent/ })).not.toBeInTheDocument()
  expect(rowCount()).toBe(4)
  await user.click(tile(/^5 Done/))
  expect(rowCount()).toBe(9)
  await user.click(tile(/^2 Refused/))
  expect(rowCount()).toBe(7)
})

test('where all went well, all rows are shown', () => {
  show(runWith(rowsOf([done, 6])))
  expect(screen.getByRole('heading', { name: '6 ended' })).toBeVisible()
  expect(rowCount()).toBe(6)
  expect(screen.queryByRole('button', { name: /again/ })).not.toBeInTheDocument()
})

test('the portal is quoted as a person writes', () => {
  show()
  expect(screen.getAllByText('The portal says: “=Нет доступа "к элементу"”.')).toHaveLength(2)
})

test('trying again takes what was refused or not done or not sent, never what is unknown', async () => {
  const { user, onRetry } = show(runWith([...all(), ...rowsOf([{ kind: 'notSent' }, 15]).slice(14)]))
  await user.click(screen.getByRole('button', { name: 'Try 4 again' }))
  expect(onRetry).toHaveBeenCalledExactlyOnceWith(['w8', 'w9', 'w10', 'w15'])
})

test('the unknown ones are tried again only after a warning', async () => {
  const { user, onRetry } = show()
  await user.click(screen.getByRole('button', { name: 'Try the 1 unknown again…' }))
  const dialog = screen.getByRole('dialog', { name: 'Try 1 unknown row again?' })
  expect(within(dialog).getByRole('button', { name: 'Leave them as they are' })).toHaveFocus()
  expect(onRetry).not.toHaveBeenCalled()
  await user.click(within(dialog).getByRole('button', { name: 'Try 1 again' }))
  expect(onRetry).toHaveBeenCalledExactlyOnceWith(['w11'])
})

test('the result is a CSV of every row that was to be acted on, safe for spreadsheets', async () => {
  let file: Blob | undefined
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    file = blob instanceof Blob ? blob : undefined
    return 'blob:file'
  })
  const { user } = show()
  await user.click(screen.getByRole('button', { name: 'Download CSV' }))
  const content = await file?.text()
  const lines = (content ?? '').trim().split('\r\n')
  expect(lines).toHaveLength(1 + 11)
  expect(lines[0]).toBe('\ufeffDocument,Template,Task lost,Document ID,ID,Result,What happened,At'.slice(1))
  expect(lines[1]).toBe('Contract 1,Contract approval,Legal review,1,w1,Done,Confirmed by the portal at 09:52:40.,09:52:40')
  vi.restoreAllMocks()
})

test('in German the CSV has German words and semicolons', async () => {
  await loadLanguage('de')
  await loadWorkflowTexts()
  const text = resultCsv(runWith(rowsOf([refused, 1])), actionFor('terminate').words)
  expect(text.split('\r\n')[1]).toMatch(/^Contract 1;Contract approval;Legal review;1;w1;Abgelehnt;/)
})
