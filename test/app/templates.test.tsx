import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { ANNA, smallPortal, template } from '../simulator/smallPortal.ts'
import { addressOf, names, office, openTemplates, requestsOf, row, says, seen } from './templateOffice.tsx'

const LIST = 'bizproc.workflow.template.list'
const usual = window.innerWidth
const widen = (width: number) =>
  (Reflect.get(window, 'happyDOM') as { setViewport(size: { width: number }): void }).setViewport({ width })
afterEach(() => widen(usual))

test('each row says what it works on, when it starts, how much it asks, how many run, who changed it and whose it is', async () => {
  widen(1280)
  await openTemplates()
  await seen('Approval', 'Bonus', 'Import of leads', 'Purchase', 'Trip')
  await says('Approval', 'type', 'Deals')
  await says('Approval', 'auto', 'When created or changed')
  await says('Approval', 'parameters', '2')
  await says('Approval', 'running', '3')
  await says('Approval', 'owner', 'This app')
  await says('Approval', 'name', /Head, then Legal/)
  await says('Bonus', 'auto', 'Only by hand')
  await says('Bonus', 'changed', '31 dHenry Head')
  await says('Bonus', 'running', '0')
  await says('Import of leads', 'owner', 'Another app')
  await says('Import of leads', 'type', 'Leads')
  await says('Purchase', 'type', 'Purchases')
  await says('Purchase', 'owner', 'Portal')
  await says('Trip', 'type', 'Business trips')
  await says('Trip', 'owner', 'Portaledited')
  expect(screen.getByTitle('Changed in the designer after it was imported')).toBeInTheDocument()
  expect(screen.getByText('5 templates')).toBeInTheDocument()
})

test('the rows cost one request, and never what is inside', async () => {
  const portal = office()
  await openTemplates('/templates', { portal })
  await row('Approval')
  expect(requestsOf(portal, LIST)).toBe(1)
  expect(portal.log.length).toBeLessThanOrEqual(2)
})

test('while workflows are counted the rows stand', async () => {
  const portal = office()
  portal.faults.missingMethods = ['bizproc.workflow.instances', 'bizproc.workflow.instance.list']
  await openTemplates('/templates', { portal })
  await says('Approval', 'running', '…')
  await says('Trip', 'running', '…')
})

test('very many workflows are counted only when one says so', async () => {
  const portal = office()
  const [first] = portal.state.workflows
  if (first) portal.state.workflows = Array.from({ length: 20_001 }, (_, at) => ({ ...first, id: `${first.id}${at}` }))
  await openTemplates('/templates', { portal })
  expect(await screen.findByText(/^There are 20,001 running workflows, so they are counted only when you say so/)).toBeVisible()
  expect(screen.getByRole('button', { name: 'Count' })).toBeInTheDocument()
  await says('Approval', 'running', '…')
})

test('the number of running workflows leads to them', async () => {
  const app = await openTemplates()
  await app.user.click(await screen.findByRole('link', { name: '3 workflows run on Approval: show them' }))
  await waitFor(() => expect(addressOf(app)).toBe('/workflows?template=30'))
})

test('filters stand in the address and can be taken away one by one', async () => {
  const app = await openTemplates('/templates?owner=ours&auto=any')
  await seen('Approval')
  expect(screen.getByText('1 of 5 templates')).toBeInTheDocument()
  await app.press('Remove filter: Starts by itself')
  await seen('Approval', 'Bonus')
  expect(addressOf(app)).toBe('/templates?owner=ours')
  await app.press('Filter')
  await app.user.selectOptions(screen.getByRole('combobox', { name: 'Owner' }), 'Portal')
  await seen('Purchase', 'Trip')
  await app.user.selectOptions(screen.getByRole('combobox', { name: 'Document type' }), 'Business trips')
  await seen('Trip')
  expect(addressOf(app)).toBe('/templates?owner=portal&type=iblock_31')
  await app.press('Clear filters')
  await seen('Approval', 'Bonus', 'Import of leads', 'Purchase', 'Trip')
})

test('ready lists say how many each has; what nothing runs on is known once workflows are counted', async () => {
  const app = await openTemplates()
  const ready = within(await screen.findByRole('navigation', { name: 'Ready lists' }))
  expect(await ready.findByRole('link', { name: 'All 5' })).toHaveAttribute('aria-current')
  expect(ready.getByRole('link', { name: 'This app 2' })).toBeInTheDocument()
  expect(ready.getByRole('link', { name: 'Start by themselves 3' })).toBeInTheDocument()
  await app.user.click(ready.getByRole('link', { name: 'Changed in the designer 1' }))
  await seen('Trip')
  await app.user.click(await ready.findByRole('link', { name: 'Nothing runs 3' }))
  await seen('Bonus', 'Import of leads', 'Purchase')
  expect(addressOf(app)).toBe('/templates?idle=true')
})

test('a link to what nothing runs on waits for the count, and says so', async () => {
  const portal = office()
  portal.faults.latencyMs = 100
  await openTemplates('/templates?idle=true', { portal })
  expect(await screen.findByText(/Which templates nothing runs on is known|Workflows are being counted/)).toBeInTheDocument()
  await seen('Bonus', 'Import of leads', 'Purchase')
})

test('the search looks through names, descriptions and document types', async () => {
  const app = await openTemplates()
  await row('Approval')
  const box = screen.getByRole('searchbox', { name: 'Search templates' })
  await app.user.type(box, 'legal')
  await seen('Approval')
  expect(addressOf(app)).toContain('q=legal')
  await app.user.clear(box)
  await app.user.type(box, 'business')
  await seen('Trip')
  await app.user.clear(box)
  await app.user.type(box, 'nothing like it')
  expect(await screen.findByRole('heading', { name: 'No template matches' })).toBeInTheDocument()
  await app.press('Clear filters')
  await row('Approval')
})

test('heads sort, and the address keeps it', async () => {
  const app = await openTemplates()
  await says('Approval', 'running', '3')
  await app.press('Running')
  await seen('Approval', 'Trip', 'Bonus', 'Import of leads', 'Purchase')
  expect(addressOf(app)).toBe('/templates?sort=-running')
  await app.press('Changed')
  expect(names()[0]).toBe('Trip')
  await app.press('Document type')
  expect(names()).toEqual(['Trip', 'Approval', 'Bonus', 'Import of leads', 'Purchase'])
})

test('a broken address never breaks the page', async () => {
  await openTemplates('/templates?owner=nobody&sort=size&modified=perhaps')
  await seen('Approval', 'Bonus', 'Import of leads', 'Purchase', 'Trip')
})

test('a portal without templates tells what to do', async () => {
  const { state, portal } = smallPortal()
  state.templates = [template(90, 'Robots', [], { autoExecute: 8 })]
  await openTemplates('/templates', { portal })
  expect(await screen.findByRole('heading', { name: 'There are no templates yet' })).toBeInTheDocument()
  expect(screen.getByText(/^Drop a \.bpt file anywhere on this page/)).toBeInTheDocument()
  expect(screen.getAllByLabelText('Open a .bpt…')).toHaveLength(2)
})

test('a chosen file is opened in the browser; nothing is sent', async () => {
  const app = await openTemplates()
  await row('Approval')
  const before = app.portal.log.length
  await app.user.upload(screen.getByLabelText('Open a .bpt…'), new File(['x'], 'approval.bpt'))
  await waitFor(() => expect(addressOf(app)).toBe('/templates/file'))
  expect(requestsOf(app.portal, 'bizproc.workflow.template.add', before)).toBe(0)
})

test('what a row can do: others’ templates are not for changing, and the reason stands there', async () => {
  const app = await openTemplates()
  await row('Import of leads')
  await app.press('Actions for Import of leads')
  const menu = within(await screen.findByRole('dialog', { name: 'Actions for Import of leads' }))
  for (const name of ['Replace…', 'Edit…', 'Delete…'])
    expect(menu.getByRole('button', { name })).toHaveAttribute('aria-disabled', 'true')
  expect(menu.getByText(/^Another app added this template: the portal lets only that app/)).toBeInTheDocument()
  await app.user.click(menu.getByRole('link', { name: 'Start…' }))
  await waitFor(() => expect(addressOf(app)).toBe('/workflows/start?template=32'))
})

test('where the portal does not tell which app this is, an app’s template may be tried', async () => {
  const portal = office()
  portal.faults.missingMethods = ['app.info']
  const app = await openTemplates('/templates', { portal })
  await says('Approval', 'owner', 'An app')
  await app.press('Actions for Approval')
  expect(screen.getByRole('button', { name: 'Edit…' })).not.toHaveAttribute('aria-disabled')
})

test('who is no administrator gets no list, and is told whom to ask', async () => {
  await openTemplates('/templates', { person: ANNA })
  expect(await screen.findByRole('heading', { name: 'You may not see this' })).toBeInTheDocument()
  expect(screen.queryByRole('table')).not.toBeInTheDocument()
})

test('a silent portal is said, and “Try again” brings the list', async () => {
  const portal = office()
  const app = await openTemplates('/tasks', { portal })
  portal.faults.nextAnswers = [{ kind: 'html200', match: LIST, times: 1 }]
  await act(() => app.router.navigate({ to: '/templates' }))
  expect(await screen.findByRole('heading', { name: 'The portal did not answer' })).toBeInTheDocument()
  await app.press('Try again')
  await seen('Approval', 'Bonus', 'Import of leads', 'Purchase', 'Trip')
})
