import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { addressOf, DAY, many, openList, row, seen, titles } from './workflowPortal.tsx'

const day = (ago: number) => new Date(Date.now() - ago * DAY).toISOString().slice(0, 10)
const all = ['Deal 1', 'Trip to Riga', 'Deal 3', 'Deal 4', 'DEAL_99', 'Deal 1', 'Deal 2']

describe('the address alone filters', () => {
  test.each([
    ['', ...all],
    ['state=stuck', 'Deal 3'],
    ['state=running', 'Deal 4'],
    ['state=waiting', 'Deal 1', 'Trip to Riga', 'DEAL_99', 'Deal 1', 'Deal 2'],
    ['template=22', 'Trip to Riga'],
    ['template=90', 'Deal 2'],
    ['type=feedProcess', 'Trip to Riga'],
    ['document=crm|CCrmDocumentDeal|DEAL_1', 'Deal 1', 'Deal 1'],
    ['document=crm|CCrmDocumentDeal|DEAL_2&origin=all', 'Deal 2', 'Deal 2'],
    ['older=90', 'Deal 1', 'Deal 2'],
    ['older=30&younger=150', 'Trip to Riga', 'Deal 2'],
    ['by=4', 'Deal 4'],
    ['by=system', 'Deal 3'],
    ['by=left', 'Deal 2'],
    ['holder=3', 'Deal 1', 'DEAL_99'],
    ['holder=left', 'Deal 2'],
    ['holder=nobody', 'Trip to Riga', 'Deal 3', 'Deal 4', 'Deal 1'],
    ['origin=rules', 'Deal 2', 'Deal 3'],
    [`startedTo=${day(99)}`, 'Deal 1', 'Deal 2'],
    [`startedFrom=${day(101)}&startedTo=${day(39)}`, 'Trip to Riga', 'Deal 2'],
    [`changedTo=${day(2)}`, 'Deal 2'],
    [`changedFrom=${day(2)}`, ...all.slice(0, -1)],
    ['holder=left&state=stuck'],
  ])('%s', async (search, ...expected) => {
    await openList(`/workflows?${search.replaceAll('|', '%7C')}`)
    if (expected.length === 0) expect(await screen.findByText('Nothing matches this filter')).toBeInTheDocument()
    else await seen(...expected)
  })

  test('a field that cannot be read falls back alone', async () => {
    await openList('/workflows?state=lost&older=-5&sort=beauty&columns=,,&by=17.5&template=22')
    await seen('Trip to Riga')
  })
})

/** The filter popover, open. */
async function openFilter(app: Awaited<ReturnType<typeof openList>>) {
  await row('Deal 1')
  await app.press('Filter')
  return within(await screen.findByRole('dialog', { name: 'Filter' }))
}

describe('each control takes effect at once, and its chip takes it back', () => {
  type Fields = Awaited<ReturnType<typeof openFilter>>
  type App = Awaited<ReturnType<typeof openList>>
  const choose = (name: string, option: string) => (app: App, fields: Fields) =>
    app.user.selectOptions(fields.getByRole('combobox', { name }), option)
  const type = (role: 'spinbutton' | 'textbox', name: string, words: string) => (app: App, fields: Fields) =>
    app.user.type(fields.getByRole(role, { name }), `${words}{Enter}`)
  const chip = (field: string, name: string) => (app: App, fields: Fields) => {
    const of = fields.getByText(field, { selector: '.field > label' }).closest<HTMLElement>('.field')
    return app.user.click(within(of ?? document.body).getByRole('button', { name }))
  }
  const onDay = (label: string, value: string) => async (_: App, fields: Fields) =>
    void fireEvent.change(fields.getByLabelText(label), { target: { value } })
  const person = (label: string, name: string) => async (app: App, fields: Fields) => {
    await app.user.type(fields.getByRole('combobox', { name: label }), name)
    await app.user.click(await fields.findByRole('option', { name: new RegExp(name) }))
  }

  test.each([
    ['State Stuck', choose('State', 'Stuck'), ['Deal 3']],
    ['State Waiting', choose('State', 'Waiting'), ['Deal 1', 'Trip to Riga', 'DEAL_99', 'Deal 1', 'Deal 2']],
    ['Template Trip', choose('Template', 'Trip'), ['Trip to Riga']],
    ['Document type Process in the Feed', choose('Document type', 'Process in the Feed'), ['Trip to Riga']],
    ['Older than 90 days', type('spinbutton', 'Older than, days', '90'), ['Deal 1', 'Deal 2']],
    ['Younger than 6 days', type('spinbutton', 'Younger than, days', '6'), ['Deal 3', 'Deal 4']],
    ['Document Deal 3', type('textbox', 'Document', '/crm/deal/details/3/'), ['Deal 3']],
    ['Waits for people who left', chip('Waits for', 'people who left'), ['Deal 2']],
    ['Waits for nobody', chip('Waits for', 'nobody'), ['Trip to Riga', 'Deal 3', 'Deal 4', 'Deal 1']],
    ['Started by System', chip('Started by', 'System'), ['Deal 3']],
    ['Started by people who left', chip('Started by', 'people who left'), ['Deal 2']],
    ['Started by Boris Berg', person('Started by', 'Boris'), ['Deal 4']],
    ['Waits for Anna Arnold', person('Waits for', 'Anna'), ['Deal 1', 'DEAL_99']],
    ['Changed until', onDay('Changed until', day(2)), ['Deal 2']],
    ['Started from', onDay('Started from', day(8)), ['Deal 3', 'Deal 4', 'Deal 1']],
    ['Origin automation rule', choose('Origin', 'automation rule'), ['Deal 2', 'Deal 3']],
  ])('%s', async (words, act, expected) => {
    const app = await openList()
    const fields = await openFilter(app)
    await act(app, fields)
    await seen(...expected)
    await app.press(new RegExp(`^Remove filter: ${words}`))
    await seen(...all)
    await waitFor(() => expect(addressOf(app)).toBe('/workflows'))
  })
})

test('a chip can be changed where it stands; Back leads to the filter before', async () => {
  const app = await openList('/workflows?state=stuck')
  await seen('Deal 3')
  await app.user.click(screen.getByTitle('Change filter: State'))
  const dialog = within(await screen.findByRole('dialog', { name: 'Change filter: State' }))
  await app.user.selectOptions(dialog.getByRole('combobox', { name: 'State' }), 'Running now')
  await seen('Deal 4')
  app.router.history.back()
  await seen('Deal 3')
})

test('filters add up, and “Clear filters” takes all of them back, but not the order', async () => {
  const app = await openList('/workflows?older=30&by=left&sort=started')
  await seen('Deal 2')
  await app.press('Filter')
  await app.press('Clear filters')
  await waitFor(() => expect(titles()).toHaveLength(7))
  expect(addressOf(app)).toBe('/workflows?sort=started')
})

describe('the order', () => {
  test.each([
    ['started', 'Deal 1', 'Deal 2', 'Trip to Riga', 'DEAL_99', 'Deal 1', 'Deal 4', 'Deal 3'],
    ['-started', 'Deal 3', 'Deal 4', 'Deal 1', 'DEAL_99', 'Trip to Riga', 'Deal 2', 'Deal 1'],
    ['changed', 'Deal 2', 'Deal 1', 'DEAL_99', 'Deal 4', 'Deal 3', 'Trip to Riga', 'Deal 1'],
    ['id', 'Deal 1', 'Deal 2', 'Trip to Riga', 'Deal 3', 'Deal 4', 'DEAL_99', 'Deal 1'],
    // What has no name comes last either way.
    ['document', 'Deal 1', 'Deal 1', 'Deal 2', 'Deal 3', 'Deal 4', 'Trip to Riga', 'DEAL_99'],
    ['-document', 'Trip to Riga', 'Deal 4', 'Deal 3', 'Deal 2', 'Deal 1', 'Deal 1', 'DEAL_99'],
    ['template', 'Deal 1', 'Deal 2', 'Deal 3', 'Deal 4', 'DEAL_99', 'Deal 1', 'Trip to Riga'],
    ['waits', 'Deal 1', 'Deal 2', 'DEAL_99', 'Trip to Riga', 'Deal 3', 'Deal 4', 'Deal 1'],
    ['by', 'Deal 1', 'Deal 4', 'Deal 2', 'Deal 1', 'Trip to Riga', 'DEAL_99', 'Deal 3'],
  ])('%s', async (sort, ...expected) => {
    await openList(`/workflows?sort=${sort}`)
    await seen(...expected)
  })

  test('a head sorts, a second press turns round; what is sorted by words begins with A, by time with the newest', async () => {
    const app = await openList()
    await row('Deal 1')
    const head = (name: string) => screen.getByRole('columnheader', { name })
    await app.press('Started')
    await seen('Deal 3', 'Deal 4', 'Deal 1', 'DEAL_99', 'Trip to Riga', 'Deal 2', 'Deal 1')
    expect(head('Started')).toHaveAttribute('aria-sort', 'descending')
    await app.press('Started')
    await waitFor(() => expect(titles()[0]).toBe('Deal 1'))
    expect(head('Started')).toHaveAttribute('aria-sort', 'ascending')
    await app.user.click(within(head('Started by')).getByRole('button'))
    await waitFor(() => expect(addressOf(app)).toBe('/workflows?sort=by'))
    expect(await screen.findByRole('columnheader', { name: 'Started by' })).toHaveAttribute('aria-sort', 'ascending')
  })
})

test('what the portal sorts comes page by page and is whole at its end; what the sweep sorts too', async () => {
  const portal = many(130)
  await openList('/workflows?sort=document', { portal })
  await waitFor(() => expect(titles().slice(0, 3)).toEqual(['Order 1', 'Order 2', 'Order 3']))
  expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '131')
})
