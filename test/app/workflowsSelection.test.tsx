import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { many, openList, row, seen, titles, visited } from './workflowPortal.tsx'

afterEach(() => vi.restoreAllMocks())

/** What is handed over as a file, as text. */
function files(): string[] {
  const all: string[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) void blob.text().then((text) => all.push(text))
    return 'blob:file'
  })
  return all
}
const lines = (file: string | undefined) => (file ?? '').replace('\ufeff', '').trim().split('\r\n')
const bar = () => within(screen.getByRole('toolbar', { name: 'Selected workflows' }))
const tick = (name: string) => screen.getByRole('checkbox', { name: `Select ${name}` })
const runTitle = (name: string) => screen.findByRole('heading', { level: 1, name }, { timeout: 12_000 })
const summary = (words: RegExp) => screen.findByText(words, {}, { timeout: 12_000 })

test('Shift takes all rows between two; the bar counts them', async () => {
  const app = await openList('/workflows', { portal: visited(many(30)) })
  await row('Order 2')
  await app.user.click(tick('Order 2'))
  expect(bar().getByText('1 selected')).toBeInTheDocument()
  await app.user.keyboard('{Shift>}')
  await app.user.click(tick('Order 6'))
  await app.user.keyboard('{/Shift}')
  expect(bar().getByText('5 selected')).toBeInTheDocument()
  expect(tick('Order 4')).toBeChecked()
  await app.user.click(tick('Order 4'))
  expect(bar().getByText('4 selected')).toBeInTheDocument()
  await app.press('Clear selection')
  expect(screen.queryByRole('toolbar', { name: 'Selected workflows' })).not.toBeInTheDocument()
})

test('the keyboard ticks too: x, and Shift with the arrows', async () => {
  const app = await openList('/workflows', { portal: visited(many(30)) })
  await row('Order 1')
  screen.getByRole('link', { name: 'Order 1' }).focus()
  await app.user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}')
  expect(bar().getByText('3 selected')).toBeInTheDocument()
  await app.user.keyboard('x')
  expect(bar().getByText('2 selected')).toBeInTheDocument()
  await app.user.keyboard('{Escape}')
  expect(screen.queryByRole('toolbar', { name: 'Selected workflows' })).not.toBeInTheDocument()
})

test('“select all” takes the loaded rows and then offers all that match; another filter lets go of them', async () => {
  const app = await openList('/workflows', { portal: visited(many(120, (n) => ({ templateId: n % 2 ? 20 : 21 }))) })
  await row('Order 1')
  await app.user.click(screen.getByRole('checkbox', { name: 'Select all loaded rows' }))
  expect(bar().getByText('50 selected')).toBeInTheDocument()
  await app.press('Select all 120 that match')
  expect(bar().getByText('120 selected')).toBeInTheDocument()
  // Out of all one is taken: then these are what is loaded, without it.
  await app.user.click(tick('Order 3'))
  expect(bar().getByText('49 selected')).toBeInTheDocument()
  await app.router.navigate({ to: '/workflows', search: { template: 21 } })
  await waitFor(() => expect(titles()[0]).toBe('Order 2'))
  expect(screen.queryByRole('toolbar', { name: 'Selected workflows' })).not.toBeInTheDocument()
})

test('a selection outlives a refresh and a search, and rows found by a search can be added', async () => {
  const app = await openList('/workflows', { portal: visited(many(30)) })
  await row('Order 2')
  await app.user.click(tick('Order 2'))
  await app.user.type(screen.getByRole('searchbox'), 'Order 21')
  await seen('Order 21')
  await app.user.click(tick('Order 21'))
  expect(bar().queryByRole('button', { name: /Select all/ })).not.toBeInTheDocument()
  await app.press('Clear search')
  await row('Order 2')
  await app.press('Refresh')
  expect(bar().getByText('2 selected')).toBeInTheDocument()
  await app.press('Terminate…')
  expect(await runTitle('Terminate 2 workflows')).toBeInTheDocument()
})

test.each([
  ['Terminate…', 'Terminate 2 workflows', /^2 of 2 will be ended/],
  ['Delete…', 'Delete 2 workflows', /^2 of 2 will be deleted/],
  ['Hand over tasks…', 'Hand over 2 tasks', /^2 of 2 open tasks will be handed over/],
])('“%s” prepares a run of exactly these; “Cancel” leads back to the list', async (button, title, words) => {
  const app = await openList('/workflows?sort=started', { portal: visited(many(12)) })
  await row('Order 9')
  await app.user.click(tick('Order 9'))
  await app.user.click(tick('Order 11'))
  await app.user.click(bar().getByRole('button', { name: button }))
  expect(await summary(words)).toBeInTheDocument()
  await runTitle(title)
  expect(titles().toSorted()).toEqual(['Order 11', 'Order 9'])
  await app.press('Cancel')
  await row('Order 9')
  expect(app.router.state.location.href).toBe('/workflows?sort=started')
  expect(app.portal.state.workflows).toHaveLength(12)
})

test('“all that match” takes what is not loaded too, and nothing else', async () => {
  const portal = visited(many(130, (n) => ({ startedBy: n % 2 ? 2 : 4 })))
  const app = await openList('/workflows?by=4', { portal })
  await row('Order 2')
  await app.user.click(screen.getByRole('checkbox', { name: 'Select all loaded rows' }))
  await app.press('Select all 65 that match')
  await app.press('Delete…')
  expect(await summary(/^65 of 65 will be deleted/)).toBeInTheDocument()
})

test('a filter that only the sweep knows is collected by it as well', async () => {
  const portal = visited(many(8))
  const [first, second] = portal.state.tasks
  if (first && second) first.people = [{ userId: 6, status: 0 }]
  const app = await openList('/workflows?holder=left', { portal })
  await seen('Order 1')
  await app.user.click(screen.getByRole('checkbox', { name: 'Select all loaded rows' }))
  await app.press('Terminate…')
  expect(await summary(/^1 of 1 will be ended/)).toBeInTheDocument()
})

test('without an open task there is nothing to hand over, and that is said', async () => {
  const portal = visited(many(3))
  portal.state.tasks = []
  const app = await openList('/workflows', { portal })
  await row('Deal 1')
  await app.user.click(screen.getByRole('checkbox', { name: 'Select all loaded rows' }))
  await app.press('Hand over tasks…')
  expect(screen.getByText(/^None of the selected workflows has an open task/)).toBeInTheDocument()
  expect(app.router.state.location.pathname).toBe('/workflows')
})

test('the file has the whole filtered set, loaded or not, with names and titles', async () => {
  const all = files()
  const portal = visited(many(130, (n) => ({ startedBy: n % 2 ? 2 : 4 })))
  const app = await openList('/workflows?by=4', { portal })
  await row('Order 2')
  await app.press('Export these rows as CSV')
  await waitFor(() => expect(all).toHaveLength(1))
  const rows = lines(all[0])
  expect(rows[0]).toBe('Document,Document ID,Template,State,Open tasks,Waits for,Started by,Started,Changed,ID')
  expect(rows).toHaveLength(66)
  expect(rows.slice(1).every((line) => /^Order \d*[02468],DEAL_\d+,/.test(line))).toBe(true)
  expect(rows.find((line) => line.startsWith('Order 2,'))).toMatch(/,Approve deal,Waiting,Check 2,Anna Arnold,Boris Berg,\d{4}-/)
  expect(screen.queryByRole('dialog', { name: 'Preparing the CSV file' })).not.toBeInTheDocument()
})

test('of ticked rows the file has these alone', async () => {
  const all = files()
  const app = await openList('/workflows', { portal: visited(many(30)) })
  await row('Order 3')
  await app.user.click(tick('Order 3'))
  await app.user.click(tick('Order 5'))
  await app.press('Export the selected rows as CSV')
  await waitFor(() => expect(all).toHaveLength(1))
  expect(lines(all[0]).map((line) => line.split(',')[0])).toEqual(['Document', 'Order 3', 'Order 5'])
})

test('a file that cannot be read to its end is none', async () => {
  const all = files()
  const portal = visited(many(130))
  const app = await openList('/workflows', { portal })
  await row('Order 2')
  portal.faults.nextAnswers.push({ kind: '500', times: 20, match: 'bizproc.workflow.instances' })
  await app.press('Export these rows as CSV')
  expect(await summary(/^The rows could not be read to the end/)).toBeInTheDocument()
  expect(all).toEqual([])
  portal.faults.nextAnswers = []
  const dialog = within(screen.getByRole('dialog', { name: 'Preparing the CSV file' }))
  await app.user.click(dialog.getByRole('button', { name: 'Try again' }))
  await waitFor(() => expect(lines(all[0])).toHaveLength(131), { timeout: 12_000 })
})
