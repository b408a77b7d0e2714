import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderApp } from '../renderApp.tsx'
import { ADMIN, HEAD } from '../simulator/smallPortal.ts'
import { parameter, portalToStartOn } from './startPortal.ts'

async function open(address: string, parameters: Record<string, unknown> = {}) {
  const small = portalToStartOn(parameters)
  const app = await renderApp(address, { portal: small.portal, person: ADMIN })
  const next = async (name: string) => app.user.click(await screen.findByRole('button', { name }))
  const query = () => app.router.state.location.search as Record<string, unknown>
  return { ...app, ...small, next, query }
}

test('a template is found by name among those of each kind, and says what it asks for', async () => {
  const { user, query } = await open('/workflows/start', { Amount: parameter('Amount', 'int'), Note: parameter('Note', 'text') })
  const contract = await screen.findByRole('radio', { name: 'Contract approval' })
  expect(contract).toHaveAccessibleDescription('Asks for 2 parameters Starts by itself: on creation')
  expect(screen.getByRole('heading', { name: 'Deals' })).toBeInTheDocument()
  expect(await screen.findByRole('heading', { name: 'Business trips' })).toBeInTheDocument()
  expect(screen.queryByRole('radio', { name: /Robots/ })).not.toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Next: documents' })).toHaveAttribute('aria-disabled', 'true')

  await user.type(screen.getByRole('searchbox', { name: 'Find a template' }), 'contr')
  expect(screen.getAllByRole('radio')).toHaveLength(1)
  await user.click(contract)
  await waitFor(() => expect(query()).toEqual({ template: 30 }))
  await user.click(screen.getByRole('button', { name: 'Next: documents' }))
  await waitFor(() => expect(query()).toEqual({ template: 30, step: 'documents' }))
})

test('documents are found by title; what runs on them is told, and full ones cannot be picked', async () => {
  const { user, query } = await open('/workflows/start?template=30&step=documents')
  await user.type(await screen.findByRole('searchbox', { name: 'Find by title' }), 'kühl')
  const busy = await screen.findByRole('checkbox', { name: 'Kühlhaus Rostock' })
  await waitFor(() => expect(busy).toHaveAccessibleDescription('1 of 2: Contract approval'))
  const full = screen.getByRole('checkbox', { name: 'Kühlcontainer Lübeck' })
  expect(full).toHaveAccessibleDescription('2 of 2: Approve deal, Contract approval Free a slot')
  expect(full).toBeDisabled()
  expect(screen.getByRole('link', { name: 'Free a slot' }).getAttribute('href')).toContain('DEAL_12')
  const free = screen.getByRole('checkbox', { name: 'Kühltransporte Nord' })
  expect(free).toHaveAccessibleDescription('None')

  await user.click(busy)
  await user.click(free)
  await waitFor(() => expect(query().documents).toBe('DEAL_11,DEAL_13'))
  const tags = screen.getByRole('list', { name: '2 documents picked' })
  expect(await within(tags).findByText('Kühlhaus Rostock')).toBeInTheDocument()
  await user.click(within(tags).getByRole('button', { name: 'Remove Kühlhaus Rostock' }))
  await waitFor(() => expect(query().documents).toBe('DEAL_13'))
})

test('ids can be pasted; what is none of this kind is named and stays', async () => {
  const { user, query } = await open('/workflows/start?template=30&step=documents')
  await user.click(await screen.findByText('Paste ids'))
  const box = screen.getByRole('textbox', { name: 'Ids of documents' })
  await user.type(box, '11, DEAL_13 LEAD_4{Enter}/crm/deal/details/12/')
  await user.click(screen.getByRole('button', { name: 'Add them' }))
  await waitFor(() => expect(query().documents).toBe('DEAL_11,DEAL_13,DEAL_12'))
  expect(box).toHaveAccessibleDescription('Not an id of this kind: LEAD_4')
  expect(box).toHaveValue('LEAD_4')
})

test('the portal checks nothing, so the form does; what nobody touched is left to the template', async () => {
  const { user, next, portal, state } = await open('/workflows/start?template=30&step=documents&documents=DEAL_13', {
    Amount: parameter('Contract amount', 'UF:money', { Required: '1' }),
    Side: parameter('Our side', 'select', { Options: { de: 'Nordlicht GmbH', ru: 'Нордлихт' }, Default: 'de' }),
    Note: parameter('Note', 'string', { Default: 'as usual' }),
    Curator: parameter('Curator', 'user', { Required: 'Y', Default: '{=Document:ASSIGNED_BY_ID}' }),
    Scan: parameter('Scan', 'file'),
  })
  await next('Next: parameters')
  expect(await screen.findByRole('heading', { name: 'Answers for this document' })).toBeInTheDocument()
  expect(screen.getByText(/Files cannot be passed when starting from an app/)).toBeInTheDocument()
  await next('Next: review')
  expect(await screen.findByText('1 field to fix')).toBeInTheDocument()
  await user.type(screen.getByRole('textbox', { name: 'Contract amount' }), '1200.50')
  await user.clear(screen.getByRole('textbox', { name: 'Note' }))
  await next('Next: review')

  expect(await screen.findByRole('heading', { name: 'Start “Contract approval” on 1 document' })).toBeInTheDocument()
  expect(screen.getByText('sent as Amount = 1200.50|USD')).toBeInTheDocument()
  expect(screen.getByText('sent empty')).toBeInTheDocument()
  expect(screen.getByText('Side: not sent, the template’s own default applies')).toBeInTheDocument()
  expect(screen.getByText('Curator: not sent, the template’s own default applies')).toBeInTheDocument()
  expect(await screen.findByText('Will start')).toBeInTheDocument()
  expect(portal.log.some(({ method }) => method.includes('workflow.start'))).toBe(false)
  expect(state.workflows).toHaveLength(7)
})

test('a required file cannot be passed: the start is refused here', async () => {
  const { next } = await open('/workflows/start?template=30&step=documents&documents=DEAL_13', {
    Scan: parameter('Scan of the draft', 'file', { Required: '1' }),
  })
  await next('Next: parameters')
  expect(await screen.findByText(/“Scan of the draft” is required/)).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Next: review' })).toHaveAttribute('aria-disabled', 'true')
})

test('the review marks documents that run this template already, are full or are gone', async () => {
  const { user } = await open('/workflows/start?template=30&step=review&documents=DEAL_11,DEAL_12,DEAL_13,DEAL_99')
  expect(await screen.findByText('Will start')).toBeInTheDocument()
  expect(screen.getByText('Already runs this template')).toBeInTheDocument()
  expect(screen.getByText('Full: 2 of 2')).toBeInTheDocument()
  expect(screen.getByText('not found')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Start 1 workflow' })).toBeInTheDocument()
  await user.click(screen.getByRole('checkbox', { name: /start anyway/i }))
  expect(screen.getByRole('button', { name: 'Start 2 workflows' })).toBeInTheDocument()
})

test('dates are shown as they are sent, and the guess can be corrected', async () => {
  const { user, next, query } = await open('/workflows/start?template=30&step=parameters&documents=DEAL_13', {
    Until: parameter('Sign until', 'date'),
  })
  const day = await screen.findByRole('spinbutton', { name: /day, Sign until/ })
  await user.click(day)
  await user.keyboard('24112026')
  await next('Next: review')
  expect(await screen.findByText('sent as Until = 11/24/2026')).toBeInTheDocument()
  expect(screen.getByText('24 Nov 2026')).toBeInTheDocument()
  await user.selectOptions(screen.getByRole('combobox', { name: 'Dates are sent as' }), 'DD.MM.YYYY')
  expect(await screen.findByText('sent as Until = 24.11.2026')).toBeInTheDocument()
  expect(query().dates).toBe('DD.MM.YYYY')
})

test('all of the CRM that match: how many they are is told before, and the run collects them', async () => {
  const { user, next, query } = await open('/workflows/start?template=30&step=documents')
  await user.click(await screen.findByRole('button', { name: 'All that match a filter' }))
  expect(await screen.findByText('7 match')).toBeInTheDocument()
  expect(screen.getByText(/There is no condition yet/)).toBeInTheDocument()
  await user.type(screen.getByRole('textbox', { name: 'Title contains' }), 'kühl')
  expect(await screen.findByText('3 match')).toBeInTheDocument()
  await next('Next: review')
  expect(await screen.findByRole('heading', { name: 'Start “Contract approval” on all that match' })).toBeInTheDocument()
  expect(screen.getByText('title contains “kühl”')).toBeInTheDocument()
  expect(query()).toEqual({ template: 30, step: 'review', scope: 'all', title: 'kühl' })
})

test('a person who may not see templates gets the page for that', async () => {
  const small = portalToStartOn()
  await renderApp('/workflows/start', { portal: small.portal, person: HEAD })
  expect(await screen.findByRole('alert')).toBeInTheDocument()
})
