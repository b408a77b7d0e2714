import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ANNA } from '../simulator/smallPortal.ts'
import { addressOf, dialog, office, openTemplates, requestsOf, row, templateIn } from './templateOffice.tsx'

const open = async (id: number, name: string, options: Parameters<typeof openTemplates>[1] = {}) => {
  const app = await openTemplates(`/templates/${id}`, options)
  await screen.findByRole('heading', { level: 1, name })
  return app
}
const fact = (name: string) => screen.getByText(name, { selector: 'dt' }).nextElementSibling

test('a row opens its template, and the way back keeps the filter', async () => {
  const app = await openTemplates('/templates?owner=ours')
  await app.user.click(await row('Bonus'))
  expect(await screen.findByRole('heading', { level: 1, name: 'Bonus' })).toBeInTheDocument()
  expect(addressOf(app)).toBe('/templates/31')
  app.router.history.back()
  await waitFor(() => expect(addressOf(app)).toBe('/templates?owner=ours'))
})

test('an open template says what there is to know, with what is inside below', async () => {
  const app = await open(30, 'Approval')
  await waitFor(() => expect(fact('Works on')).toHaveTextContent('Deals'))
  expect(fact('Starts')).toHaveTextContent('When created or changed')
  expect(fact('Owner')).toHaveTextContent('This app')
  await waitFor(() => expect(fact('Changed')).toHaveTextContent('Alice Admin'))
  expect(await screen.findByRole('link', { name: '3 workflows' })).toHaveAttribute('href', expect.stringContaining('template=30'))
  expect(screen.getByText('Head, then Legal')).toBeInTheDocument()
  expect(requestsOf(app.portal, 'bizproc.workflow.template.list')).toBe(1)
  expect(screen.getByRole('link', { name: 'Start…' })).toHaveAttribute('href', expect.stringMatching(/start\?template=30$/))
  expect(screen.getByRole('link', { name: 'Replace…' })).toHaveAttribute('href', expect.stringMatching(/file\?replace=30$/))
  expect(screen.getByRole('link', { name: 'Compare…' })).toHaveAttribute('href', expect.stringMatching(/compare\?a=30$/))
})

test.each([
  [32, 'Import of leads', /^Another app added this template/],
  [34, 'Purchase', /^This template was made on the portal/],
])('template %i is looked at only, and it says why', async (id, name, why) => {
  await open(id, name)
  expect(await screen.findByText(why)).toBeInTheDocument()
  for (const action of ['Replace…', 'Edit…', 'Delete…'])
    expect(screen.getByRole('button', { name: action })).toHaveAttribute('aria-disabled', 'true')
  expect(screen.getByRole('button', { name: 'Download .bpt' })).not.toHaveAttribute('aria-disabled')
})

test('a portal that drops filters still shows the template that was asked for', async () => {
  const portal = office()
  const later = Array.from({ length: 70 }, (_, index) => ({
    ...templateIn(portal, 31),
    id: 3000 + index,
    name: `Later ${index}`,
  }))
  portal.state.templates.push(...later)
  portal.faults.droppedFilters = ['ID']
  await open(3066, 'Later 66', { portal })
  expect(screen.queryByText(/is not on this portal/)).not.toBeInTheDocument()
})

test('one without a scheme says so, and can still be deleted', async () => {
  const portal = office()
  templateIn(portal, 31).tree = []
  const app = await open(31, 'Bonus', { portal })
  expect(await screen.findByRole('heading', { name: 'What is inside cannot be shown' })).toBeInTheDocument()
  await app.press('Delete…')
  await app.user.click((await dialog('Delete this template?')).getByRole('button', { name: 'Delete template' }))
  await waitFor(() => expect(addressOf(app)).toBe('/templates'))
  expect(await screen.findByText('“Bonus” is deleted', { selector: '.toast' })).toBeInTheDocument()
  expect(within(await screen.findByRole('table')).queryByText('Bonus')).not.toBeInTheDocument()
})

test('it is edited where it is open', async () => {
  const app = await open(31, 'Bonus')
  await app.press('Edit…')
  const asked = await dialog('Edit template')
  await app.user.type(asked.getByRole('textbox', { name: 'Description' }), 'For everybody')
  await app.user.click(asked.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText('“Bonus” is saved', { selector: '.toast' })).toBeInTheDocument()
  expect(await screen.findByText('For everybody', { selector: 'p' })).toBeInTheDocument()
  expect(templateIn(app.portal, 31).description).toBe('For everybody')
})

test.each(['/templates/999', '/templates/90', '/templates/none'])('%s: it is not there', async (address) => {
  const app = await openTemplates(address)
  expect(await screen.findByRole('heading', { name: 'This template is not there' })).toBeInTheDocument()
  await app.user.click(screen.getByRole('link', { name: 'All templates' }))
  await row('Approval')
})

test('who is no administrator may not look at one', async () => {
  await openTemplates('/templates/30', { person: ANNA })
  expect(await screen.findByRole('heading', { name: 'You may not see this' })).toBeInTheDocument()
})
