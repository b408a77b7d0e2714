import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { NOW, template } from '../simulator/smallPortal.ts'
import { address, companyWithoutDora, DAY, openRecipe } from './recipePortal.tsx'

test('everything older than so many days is counted while one chooses, and the oldest are shown', async () => {
  const app = await openRecipe('/workflows/finish-older')
  expect(await screen.findByRole('heading', { name: '1 workflow matches' })).toBeInTheDocument()
  const days = screen.getByRole('spinbutton', { name: 'More than so many days ago' })
  await app.user.clear(days)
  await app.user.type(days, '30')
  expect(await screen.findByRole('heading', { name: '2 workflows match' })).toBeInTheDocument()
  const oldest = within(screen.getByRole('heading', { name: 'The oldest ones' }).closest('section') as HTMLElement)
  // Titles come after the rows.
  await waitFor(() => expect(oldest.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Deal 1', 'Deal 2']))
  await app.user.selectOptions(screen.getByRole('combobox', { name: 'Started by' }), 'People who left')
  expect(await screen.findByRole('heading', { name: '1 workflow matches' })).toBeInTheDocument()
  expect(address(app)).toBe('/workflows/finish-older?days=30&by=left')
  expect(screen.getByRole('link', { name: 'Show in the list' })).toHaveAttribute('href', expect.stringContaining('older=30'))
})

test('a date counts from its first moment, and since the last change as well', async () => {
  const app = await openRecipe('/workflows/finish-older?date=2026-10-16')
  expect(await screen.findByRole('heading', { name: '2 workflows match' })).toBeInTheDocument()
  expect(screen.getByText('started before 16 Oct, 00:00')).toBeInTheDocument()
  await app.user.selectOptions(screen.getByRole('combobox', { name: 'Counted from' }), 'the last change')
  expect(await screen.findByRole('heading', { name: 'Nothing is that old' })).toBeInTheDocument()
  expect(screen.getByText('not changed since 16 Oct, 00:00')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /^Terminate/ })).not.toBeInTheDocument()
})

test('what is older is deleted by a run over all that match; automation rules stay, however old', async () => {
  const app = await openRecipe('/workflows/finish-older?days=30')
  await app.user.click(await screen.findByRole('radio', { name: 'Delete' }))
  await app.press('Delete 2…')
  await app.press('Delete 2')
  const dialog = within(await screen.findByRole('dialog'))
  await app.user.click(dialog.getByRole('button', { name: 'Delete 2' }))
  await waitFor(() => expect(app.ids()).toEqual([3, 4, 5]), { timeout: 12_000 })
}, 30_000)

test('stuck workflows are listed with since when; a ticked one is ended', async () => {
  const small = companyWithoutDora()
  for (const one of small.state.workflows.slice(0, 3)) one.ownedUntil = NOW - 2 * DAY
  const app = await openRecipe('/workflows/stuck', small)
  expect(await screen.findByRole('heading', { name: '3 workflows are stuck' })).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Terminate all 3…' })).toBeInTheDocument()
  await app.press(/^Approve deal/)
  expect(await screen.findAllByText('locked since 22 Nov, 09:55')).toHaveLength(2)
  await app.user.click(await screen.findByRole('checkbox', { name: 'Deal 2' }))
  expect(screen.getByRole('checkbox', { name: 'All of “Approve deal”' })).toBePartiallyChecked()
  expect(screen.getByText('1 automation rule is stuck too.')).toBeInTheDocument()
  await app.press('Terminate 1…')
  await app.press('Terminate 1')
  await app.user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Terminate 1' }))
  await waitFor(() => expect(app.ids()).toEqual([1, 3, 4, 5]), { timeout: 12_000 })
}, 30_000)

test('stuck automation rules are shown when asked for, as one group', async () => {
  const small = companyWithoutDora()
  small.state.workflows = small.state.workflows.filter(({ templateId }) => templateId === 90)
  for (const one of small.state.workflows) one.ownedUntil = NOW - DAY
  small.state.templates.push(template(91, 'Other robots', [], { autoExecute: 8 }))
  const app = await openRecipe('/workflows/stuck', small)
  expect(await screen.findByRole('heading', { name: 'Nothing is stuck' })).toBeInTheDocument()
  await app.press('Show them too')
  expect(await screen.findByRole('checkbox', { name: 'All of “Template gone or hidden”' })).toBeInTheDocument()
  expect(address(app)).toBe('/workflows/stuck?origin=all')
})

test('where nothing is stuck it says so', async () => {
  const small = companyWithoutDora()
  for (const one of small.state.workflows) one.ownedUntil = null
  await openRecipe('/workflows/stuck', small)
  expect(await screen.findByRole('heading', { name: 'Nothing is stuck' })).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /^Terminate/ })).not.toBeInTheDocument()
})
