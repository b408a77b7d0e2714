import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { ADMIN, BORIS } from '../simulator/smallPortal.ts'
import { addressOf, dialog, office, openTemplates, requestsOf, row, says, seen, templateIn } from './templateOffice.tsx'

const UPDATE = 'bizproc.workflow.template.update'
const DELETE = 'bizproc.workflow.template.delete'

afterEach(() => void vi.useRealTimers())
const timed = () => vi.useFakeTimers({ shouldAdvanceTime: true })
const pass = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(seconds * 1000))

type App = Awaited<ReturnType<typeof openTemplates>>

async function rename(app: App, to: string) {
  await app.ask('Approval', 'Edit…')
  const asked = await dialog('Edit template')
  const name = asked.getByRole('textbox', { name: /^Name/ })
  await app.user.clear(name)
  await app.user.type(name, to)
  return asked
}

test('name, description and start are changed with one order that holds nothing else', async () => {
  const app = await openTemplates()
  const asked = await rename(app, 'Approval of deals')
  await app.user.click(asked.getByRole('checkbox', { name: 'when a deal is changed' }))
  await app.user.click(asked.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText('“Approval of deals” is saved', { selector: '.toast' })).toBeInTheDocument()
  await says('Approval of deals', 'auto', 'When created')
  expect(templateIn(app.portal, 30)).toMatchObject({ autoExecute: 1, description: 'Head, then Legal' })
  expect(requestsOf(app.portal, UPDATE)).toBe(1)
  expect(screen.queryByRole('dialog', { name: 'Edit template' })).not.toBeInTheDocument()
})

test('nothing is sent while nothing is changed or the name is missing', async () => {
  const app = await openTemplates()
  await app.ask('Approval', 'Edit…')
  const asked = await dialog('Edit template')
  expect(asked.getByRole('button', { name: 'Save' })).toHaveAttribute('title', 'Nothing is changed yet')
  await app.user.clear(asked.getByRole('textbox', { name: /^Name/ }))
  await app.user.click(asked.getByRole('button', { name: 'Save' }))
  expect(await asked.findByText('Give it a name.')).toBeInTheDocument()
  expect(requestsOf(app.portal, UPDATE)).toBe(0)
})

test('a refusal is said where it happened, and what was typed stays', async () => {
  const app = await openTemplates()
  const asked = await rename(app, 'Mine')
  templateIn(app.portal, 30).systemCode = 'rest_app_6'
  await app.user.click(asked.getByRole('button', { name: 'Save' }))
  expect(await asked.findByRole('alert')).toHaveTextContent('Not saved. It belongs to another app. What you typed is kept.')
  expect(asked.getByRole('textbox', { name: /^Name/ })).toHaveValue('Mine')
})

test('a lost answer is settled by reading: saved', async () => {
  timed()
  const app = await openTemplates()
  const asked = await rename(app, 'Lost')
  app.portal.faults.nextAnswers = [{ kind: 'lostAfter', match: UPDATE, times: 1 }]
  await app.user.click(asked.getByRole('button', { name: 'Save' }))
  await pass(3)
  const seenWords = '“Lost” is saved. The answer got lost, but the portal shows it.'
  expect(await screen.findByText(seenWords, { selector: '.toast' })).toBeInTheDocument()
  await row('Lost')
  expect(requestsOf(app.portal, UPDATE)).toBe(1)
})

test('a lost answer is settled by reading: not saved, safe to try again', async () => {
  timed()
  const app = await openTemplates()
  const asked = await rename(app, 'Lost')
  app.portal.faults.nextAnswers = [{ kind: '500', match: UPDATE, times: 1 }]
  await app.user.click(asked.getByRole('button', { name: 'Save' }))
  expect(await asked.findByText('The portal did not answer. Looking what became of it…')).toBeInTheDocument()
  await pass(70)
  expect(await asked.findByRole('alert')).toHaveTextContent('the portal shows no change: it is safe to try again')
  expect(asked.getByRole('textbox', { name: /^Name/ })).toHaveValue('Lost')
  expect(requestsOf(app.portal, UPDATE)).toBe(1)
})

test('somebody else was first: theirs is shown, nothing is sent until one says so', async () => {
  const app = await openTemplates()
  const asked = await rename(app, 'Mine')
  Object.assign(templateIn(app.portal, 30), { name: 'Theirs', description: 'By Boris', modified: Date.now(), userId: BORIS })
  await app.user.click(asked.getByRole('button', { name: 'Save' }))
  expect(await asked.findByText(/^Boris Berg changed this template while you were editing it/)).toBeInTheDocument()
  expect(asked.getByText('Theirs')).toBeInTheDocument()
  expect(requestsOf(app.portal, UPDATE)).toBe(0)
  // What was not touched follows; what was typed stays.
  expect(asked.getByRole('textbox', { name: /^Name/ })).toHaveValue('Mine')
  expect(asked.getByRole('textbox', { name: 'Description' })).toHaveValue('By Boris')
  await app.user.click(asked.getByRole('button', { name: 'Save' }))
  await row('Mine')
  expect(templateIn(app.portal, 30)).toMatchObject({ name: 'Mine', description: 'By Boris', userId: ADMIN })
})

test('theirs can be taken instead', async () => {
  const app = await openTemplates()
  const asked = await rename(app, 'Mine')
  Object.assign(templateIn(app.portal, 30), { name: 'Theirs', userId: BORIS })
  await app.user.click(asked.getByRole('button', { name: 'Save' }))
  await app.user.click(await asked.findByRole('button', { name: 'Take theirs' }))
  expect(asked.getByRole('textbox', { name: /^Name/ })).toHaveValue('Theirs')
  expect(asked.getByRole('button', { name: 'Save' })).toHaveAttribute('aria-disabled', 'true')
})

test('a template is deleted after a question; Enter never confirms, and the focus goes to the next row', async () => {
  const app = await openTemplates()
  await app.ask('Bonus', 'Delete…')
  const asked = await dialog('Delete this template?')
  expect(asked.getByRole('button', { name: 'Keep it' })).toHaveFocus()
  expect(await asked.findByText('No workflow runs on it now.')).toBeInTheDocument()
  asked.getByRole('button', { name: 'Delete template' }).focus()
  await app.user.keyboard('{Enter}')
  expect(requestsOf(app.portal, DELETE)).toBe(0)
  await app.user.keyboard(' ')
  expect(await screen.findByText('“Bonus” is deleted', { selector: '.toast' })).toBeInTheDocument()
  await seen('Approval', 'Import of leads', 'Purchase', 'Trip')
  await waitFor(() => expect(screen.getByRole('link', { name: 'Import of leads' })).toHaveFocus())
})

test('while workflows run the number is told, and the portal’s refusal stands as it is', async () => {
  const app = await openTemplates()
  await app.ask('Approval', 'Delete…')
  const asked = await dialog('Delete this template?')
  expect(await asked.findByText(/^3 workflows run on it\./)).toBeInTheDocument()
  await app.user.click(asked.getByRole('button', { name: 'Delete template' }))
  expect(await asked.findByText(/^Not deleted\. The portal says/)).toBeInTheDocument()
  expect(templateIn(app.portal, 30).name).toBe('Approval')
  await app.user.click(asked.getByRole('link', { name: 'Show' }))
  await waitFor(() => expect(addressOf(app)).toBe('/workflows?template=30'))
})

test('a lost answer of a deletion is settled by reading the list', async () => {
  timed()
  const app = await openTemplates()
  await app.ask('Bonus', 'Delete…')
  const asked = await dialog('Delete this template?')
  app.portal.faults.nextAnswers = [{ kind: '504html', match: DELETE, times: 1 }]
  await app.user.click(asked.getByRole('button', { name: 'Delete template' }))
  await pass(3)
  expect(await screen.findByText('“Bonus” is deleted', { selector: '.toast' })).toBeInTheDocument()
  expect(requestsOf(app.portal, DELETE)).toBe(1)
})

test('a portal that drops filters is no proof that a template is gone', async () => {
  timed()
  const portal = office()
  const app = await openTemplates('/templates', { portal })
  await app.ask('Bonus', 'Delete…')
  const asked = await dialog('Delete this template?')
  portal.faults.droppedFilters = ['ID']
  portal.faults.nextAnswers = [{ kind: 'lostBefore', match: DELETE, times: 1 }]
  await app.user.click(asked.getByRole('button', { name: 'Delete template' }))
  await pass(70)
  expect(await asked.findByText(/^Not deleted\./)).toBeInTheDocument()
  expect(templateIn(portal, 31).name).toBe('Bonus')
})

test('one that somebody else has deleted is told calmly', async () => {
  const app = await openTemplates()
  await app.ask('Bonus', 'Delete…')
  const asked = await dialog('Delete this template?')
  app.portal.state.templates = app.portal.state.templates.filter(({ id }) => id !== 31)
  await app.user.click(asked.getByRole('button', { name: 'Delete template' }))
  expect(await screen.findByText('“Bonus” had been deleted already', { selector: '.toast' })).toBeInTheDocument()
  await seen('Approval', 'Import of leads', 'Purchase', 'Trip')
})
