import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ANNA, BORIS, DISMISSED, HEAD, workflow } from '../simulator/smallPortal.ts'
import '../popovers.ts'
import { address, companyWithoutDora, openRecipe } from './recipePortal.tsx'

test('people who left are listed with what they still hold; one of them is chosen', async () => {
  const app = await openRecipe('/workflows/someone-left')
  const person = await screen.findByRole('link', { name: /Dora Dismissed/ })
  expect(person.closest('li')).toHaveTextContent('3 open tasks · 3 workflows running')
  await app.user.click(person)
  expect(await screen.findByRole('heading', { name: 'Open tasks' })).toBeInTheDocument()
  expect(address(app)).toBe(`/workflows/someone-left?person=${DISMISSED}`)
})

test('their tasks and workflows are grouped by template, with counts, the oldest, what is overdue or stuck', async () => {
  const app = await openRecipe('/workflows/someone-left?person=6')
  const groups = await screen.findAllByRole('button', { expanded: false })
  expect(groups.map((group) => group.textContent)).toEqual([
    'Approve deal2 tasks · oldest 6 mo · 1 overdue',
    'Trip1 task · oldest 4 h',
    'Trip2 workflows · oldest 5 h · 1 stuck',
    'Approve deal1 workflow · oldest 6 mo',
  ])
  expect(screen.getByText(/1 automation rule that runs in their name is left alone/)).toBeInTheDocument()
  await app.user.click(groups[0] as HTMLElement)
  expect(await screen.findByRole('link', { name: 'Task 301' })).toHaveAttribute('href', `#/workflows/${workflow(1).id}`)
})

test('without a choice nothing happens; choices stand in the address and say what they lead to', async () => {
  const app = await openRecipe('/workflows/someone-left?person=6')
  expect(await screen.findByText('Nothing yet. Choose what becomes of each group.')).toBeInTheDocument()
  expect(app.side().queryByRole('button')).not.toBeInTheDocument()
  await app.choose('Open tasks: All groups', 'Hand over')
  expect(await app.side().findByText('3 tasks are handed over')).toBeInTheDocument()
  expect(app.side().getByRole('button', { name: 'Hand over 3 tasks…' })).toHaveAttribute('title', 'Choose who gets the tasks.')
  await app.find('Hand over to', 'Boris')
  expect(await app.side().findByText('3 tasks go to Boris Berg')).toBeInTheDocument()
  expect(app.side().getByText('Left as it is: 3 workflows')).toBeInTheDocument()
  expect(address(app)).toBe(`/workflows/someone-left?person=6&do=t20h.t22h&to=${BORIS}`)
})

test('a group can go to somebody else; who has the task already is told beforehand', async () => {
  const app = await openRecipe(`/workflows/someone-left?person=6&to=${BORIS}&do=t20h.t22h`)
  await app.user.click((await screen.findAllByRole('button', { name: 'To somebody else…' }))[0] as HTMLElement)
  expect(screen.getByRole('combobox', { name: 'Who gets “Approve deal”' })).toHaveFocus()
  await app.find('Who gets “Approve deal”', 'Anna')
  expect(await app.side().findByText('2 tasks go to Anna Arnold')).toBeInTheDocument()
  expect(await app.side().findByText('Anna Arnold is asked in 1 of them already: the portal will refuse it')).toBeInTheDocument()
  expect(app.side().getByRole('button', { name: 'Hand over 2 to Anna Arnold…' })).toBeInTheDocument()
  expect(app.side().getByRole('button', { name: 'Hand over 1 to Boris Berg…' })).toBeInTheDocument()
  expect(address(app)).toContain(`do=t20h${ANNA}.t22h`)
  await app.press('Like the others')
  expect(await app.side().findByText('3 tasks go to Boris Berg')).toBeInTheDocument()
  expect(screen.getAllByRole('button', { name: 'To somebody else…' })[0]).toHaveFocus()
})

test('a workflow in both sections is counted once, and its task is not handed over first', async () => {
  const app = await openRecipe(`/workflows/someone-left?person=6&to=${BORIS}&do=t20t.w20t.t22h.w22d`)
  expect(await screen.findByText('2 workflows end; their records stay')).toBeInTheDocument()
  expect(app.side().getByText('2 workflows are erased for good')).toBeInTheDocument()
  expect(app.side().getByText('1 task is not handed over: its workflow ends')).toBeInTheDocument()
  expect(app.side().getByRole('button', { name: 'Terminate 2…' })).toBeInTheDocument()
  expect(app.side().getByRole('button', { name: 'Delete 2…' })).toBeInTheDocument()
  expect(app.side().queryByRole('button', { name: /Hand over/ })).not.toBeInTheDocument()
})

test('the tasks are handed over by a run; back at the recipe what is left is shown', async () => {
  const app = await openRecipe(`/workflows/someone-left?person=6&to=${BORIS}&do=t20h.t22h`)
  await app.press('Hand over 3 tasks…')
  expect(await screen.findByText(/^3 of 3 open tasks will be handed over/)).toBeInTheDocument()
  await app.press('Hand over 3')
  const dialog = within(await screen.findByRole('dialog', { name: 'Hand over 3 tasks?' }))
  await app.user.click(dialog.getByRole('button', { name: 'Hand over 3' }))
  await waitFor(() => expect([301, 302, 303].map(app.peopleOf)).toEqual([[BORIS], [BORIS, ANNA], [BORIS]]), { timeout: 12_000 })
  expect(await screen.findByRole('heading', { name: '3 handed over' })).toBeInTheDocument()
  app.router.history.back()
  expect(await screen.findByText('No task waits for Dora Dismissed.')).toBeInTheDocument()
}, 30_000)

test('the workflows are ended by a run: each once, and what is only started by them too', async () => {
  const app = await openRecipe('/workflows/someone-left?person=6&do=t20t.w20t.w22t')
  await app.press('Terminate 4…')
  expect(await screen.findByText(/^4 of 4 will be ended/)).toBeInTheDocument()
  await app.press('Terminate 4')
  const dialog = within(await screen.findByRole('dialog'))
  await app.user.click(dialog.getByRole('button', { name: 'Terminate 4' }))
  await waitFor(() => expect(app.ids()).toEqual([3]), { timeout: 12_000 })
}, 30_000)

test('a head hands over the tasks of their people, and ends nothing', async () => {
  const small = companyWithoutDora()
  const app = await openRecipe('/workflows/someone-left?person=6', small, HEAD)
  const choice = await screen.findByRole('combobox', { name: 'What becomes of “Trip”' })
  expect(
    within(choice)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['Leave', 'Hand over'])
  expect(screen.queryByRole('heading', { name: 'Workflows they started' })).not.toBeInTheDocument()
  await app.choose('What becomes of “Trip”', 'Hand over')
  expect(await app.side().findByText('1 task is handed over')).toBeInTheDocument()
})

test('who is only away is told to work here', async () => {
  await openRecipe(`/workflows/someone-left?person=${ANNA}`)
  expect(await screen.findByText(/Anna Arnold works in the company/)).toBeInTheDocument()
})
