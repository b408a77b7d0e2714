import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { compareTemplates } from '@/bpt/diff/compareTemplates'
import { sample, templateOf } from '@/bpt/layout/samples/sampleTemplate'
import { contract, machine, openDiagram } from './diagram.fixture'

const item = (name: string) => screen.findByRole('treeitem', { name })
const canvas = () => screen.getByRole('application', { name: 'Diagram' })
const said = () => document.querySelector('[aria-live=polite]')?.textContent
const panel = () => within(screen.getByRole('complementary', { name: 'Step' }))

test('the picture has a card for each step, words on its lines, a start and an end', async () => {
  await openDiagram({ template: contract(), startsWhen: 'when a deal is created' })
  const picture = within(canvas())
  for (const words of [
    'Start: when a deal is created',
    'Set variables',
    'Head approves',
    'Yes',
    'No',
    'Amount > 5',
    'Otherwise',
    'End',
  ])
    expect(picture.getByText(words)).toBeInTheDocument()
})

test('a screen reader gets the outline: levels, places, what is unfolded', async () => {
  await openDiagram({ template: contract() })
  expect(await item('Head approves')).toHaveAttribute('aria-expanded', 'true')
  const mail = await item('Write to the author')
  expect(mail).toHaveAttribute('aria-level', '3')
  expect(mail).toHaveAccessibleDescription(/Switched off/)
  expect(await item('Yes')).toHaveAttribute('aria-setsize', '2')
  expect(canvas().querySelector('.layer')).toHaveAttribute('aria-hidden', 'true')
})

test('the outline is walked, folded and opened by keys', async () => {
  const { user } = await openDiagram({ template: contract() })
  await item('Set variables')
  screen.getAllByRole('treeitem')[0]?.focus()
  await user.keyboard('{ArrowDown}')
  expect(await item('Head approves')).toHaveFocus()
  await user.keyboard('{ArrowLeft}')
  expect(screen.queryByRole('treeitem', { name: 'Decision' })).not.toBeInTheDocument()
  expect(within(canvas()).queryByText('Decision')).not.toBeInTheDocument()
  expect(within(canvas()).getByText(/^\+\d steps$/)).toBeInTheDocument()
  await user.keyboard('{Enter}')
  expect(screen.getByRole('heading', { name: 'Head approves' })).toHaveFocus()
  await user.keyboard('{Escape}')
  expect(await item('Head approves')).toHaveFocus()
})

test('the canvas is one stop whose arrows walk along the flow and read out where one is', async () => {
  const { user } = await openDiagram({ template: contract() })
  canvas().focus()
  await user.keyboard('{ArrowDown}')
  expect(said()).toMatch(/^Set variables, Step 1 of \d+$/)
  await user.keyboard('{ArrowDown}{Enter}')
  expect(screen.getByRole('heading', { name: 'Head approves' })).toHaveFocus()
  expect(panel().getByText(/^Step 2 of \d+ · /)).toBeInTheDocument()
  await user.keyboard('{Escape}')
  expect(canvas()).toHaveFocus()
})

test('a click on a card opens its properties', async () => {
  const { user } = await openDiagram({ template: contract() })
  await user.click(within(canvas()).getByText('Set variables'))
  expect(screen.getByRole('heading', { name: 'Set variables' })).toBeInTheDocument()
  expect(await item('Set variables')).toHaveAttribute('aria-selected', 'true')
})

test('the pill to another state leads there', async () => {
  const { user } = await openDiagram({ template: machine() })
  expect(within(canvas()).getByText('1 event')).toBeInTheDocument()
  expect(within(canvas()).getByText('final')).toBeInTheDocument()
  await user.click(within(canvas()).getByText('to Done'))
  expect(screen.queryByRole('complementary')).not.toBeInTheDocument()
  canvas().focus()
  await user.keyboard('{Enter}')
  expect(screen.getByRole('heading', { name: 'Done' })).toBeInTheDocument()
})

test('the search finds by title, type and text, and Enter leads from hit to hit and unfolds what hides them', async () => {
  const { user } = await openDiagram({ template: contract() })
  await user.click(within(await item('Head approves')).getByText('Head approves'))
  ;(await item('Head approves')).focus()
  await user.keyboard('{ArrowLeft}')
  expect(within(canvas()).queryByText('Note it')).not.toBeInTheDocument()
  await user.type(screen.getByRole('searchbox', { name: 'Find a step' }), 'log{Enter}')
  expect(await screen.findByText('1 of 2')).toBeInTheDocument()
  expect(within(canvas()).getByText('Note it')).toBeInTheDocument()
  await user.keyboard('{Enter}')
  expect(await screen.findByText('2 of 2')).toBeInTheDocument()
  await user.keyboard('{Escape}')
  await user.keyboard('nobody has this')
  expect(await screen.findByText('Nothing found')).toBeInTheDocument()
})

test('what differs is told by a sign and a word, and counted', async () => {
  const step = (name: string, text: string) => sample('Log', name, [], { Title: `Step ${name}`, Text: text })
  const changes = compareTemplates(
    templateOf([step('A', '1'), step('B', '1'), step('C', '1')]),
    templateOf([step('A', '1'), step('C', '2'), step('D', '1')]),
  )
  const { user } = await openDiagram({ template: changes.after, changes })
  expect(within(canvas()).getByTitle('removed')).toHaveTextContent('−')
  expect(within(canvas()).getByTitle('added')).toHaveTextContent('+')
  expect(within(canvas()).getByTitle('changed')).toHaveTextContent('±')
  expect(screen.getByText('1 removed')).toBeInTheDocument()
  expect(await item('Step B')).toHaveAccessibleDescription(/removed/)
  await user.keyboard('n')
  expect(said()).toMatch(/^Step B, .*removed/)
  await user.keyboard('n')
  expect(said()).toMatch(/^Step C, .*changed/)
  await user.click(screen.getByRole('button', { name: 'Previous change (Shift+n)' }))
  expect(said()).toMatch(/^Step B/)
})

test('a step that waits says so', async () => {
  await openDiagram({ template: contract(), lit: ['B4'] })
  expect(within(canvas()).getByText('waits')).toBeInTheDocument()
  expect(await item('Read it')).toHaveAccessibleDescription(/waits/)
})

test('what is worth knowing is marked', async () => {
  const { user } = await openDiagram({
    template: contract(),
    findings: [{ level: 'warn', code: 'emptyCondition', activity: 'A4' }],
  })
  expect(await item('Decision')).toHaveAccessibleDescription(/Worth knowing/)
  await user.click(within(canvas()).getByText('Decision'))
  expect(panel().getByRole('heading', { name: 'Worth knowing' })).toBeInTheDocument()
})

test('the keys + − 0 change the size', async () => {
  const { user } = await openDiagram({ template: contract() })
  const size = () => screen.getByRole('group', { name: 'Zoom' }).textContent
  const before = size()
  await user.keyboard('+')
  await waitFor(() => expect(size()).not.toBe(before))
})

test('a small one is a picture with a name and no tools but one', async () => {
  await openDiagram({ template: contract(), isSmall: true, lit: ['B4'] })
  expect(screen.getByRole('img', { name: 'Diagram' })).toBeInTheDocument()
  expect(screen.getAllByRole('button').map(({ title }) => title)).toEqual(['Show all of it (0)'])
  expect(screen.queryByRole('searchbox')).not.toBeInTheDocument()
})

test('the properties say the note, the switch, and all as stored with long texts clipped', async () => {
  const { user } = await openDiagram({ template: contract(), selected: 'B1' })
  expect(panel().getByText('This step is switched off: the workflow passes over it.')).toBeInTheDocument()
  await user.click(panel().getByText(/as stored$/))
  expect(await panel().findByText('MailText')).toBeInTheDocument()
  const more = panel().getAllByRole('button', { name: 'Show all of it' })
  await user.click(more[0] as HTMLElement)
  expect(panel().queryAllByRole('button', { name: 'Show all of it' })).toHaveLength(more.length - 1)
  await user.click(within(canvas()).getByText('Head approves'))
  expect(panel().getByText('Ask first')).toBeInTheDocument()
})
