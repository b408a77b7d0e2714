import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openTemplates, setWidth } from './templateViewPortal.tsx'

const usual = window.innerWidth
beforeEach(() => setWidth(1280))
afterEach(() => {
  setWidth(usual)
  vi.restoreAllMocks()
})

const tree = async () => within(await screen.findByRole('tree', { name: 'The template as it is stored' }))
const inSight = async () => (await tree()).getAllByRole('treeitem').map(({ textContent }) => textContent)

async function openRaw() {
  const app = await openTemplates('/templates/30?tab=raw')
  const item = async (name: RegExp) => (await tree()).findByRole('treeitem', { name })
  return { ...app, item, value: async () => within(await screen.findByRole('region', { name: 'Chosen value' })) }
}

test('the template is shown as it is stored, its steps open', async () => {
  const { item } = await openRaw()
  expect(await item(/^TEMPLATE/)).toHaveAttribute('aria-expanded', 'true')
  expect(await item(/^PARAMETERS/)).toHaveAttribute('aria-expanded', 'false')
  expect(await inSight()).toContain('TypeSequentialWorkflowActivitytext')
})

test('it is walked, opened and closed by keys', async () => {
  const { item, user } = await openRaw()
  await user.click(await item(/^CONSTANTS/))
  expect(await item(/^CONSTANTS/)).toHaveAttribute('aria-expanded', 'true')
  await user.keyboard('{ArrowRight}')
  expect(await item(/^Limit/)).toHaveFocus()
  expect(await item(/^Limit/)).toHaveAttribute('aria-level', '2')
  await user.keyboard('{ArrowRight}{ArrowRight}')
  expect(await item(/^Name\s*Limit/)).toHaveFocus()
  await user.keyboard('{ArrowLeft}{ArrowLeft}')
  expect(await item(/^Limit/)).toHaveAttribute('aria-expanded', 'false')
  await user.keyboard('{ArrowLeft}')
  expect(await item(/^CONSTANTS/)).toHaveFocus()
  await user.keyboard('{Home}')
  expect(await item(/^VERSION/)).toHaveFocus()
})

test('the chosen value is told in full with its place, and can be copied', async () => {
  const { item, value, user } = await openRaw()
  const copied = vi.spyOn(navigator.clipboard, 'writeText')
  await user.click(await item(/^Type\s*Sequential/))
  expect((await value()).getByText('TEMPLATE › 0 › Type')).toBeInTheDocument()
  await user.click((await value()).getByRole('button', { name: 'Copy value' }))
  await waitFor(() => expect(copied).toHaveBeenLastCalledWith('SequentialWorkflowActivity'))
  expect(await screen.findAllByText('Copied')).not.toHaveLength(0)
  ;(await item(/^CONSTANTS/)).focus()
  await user.keyboard('{Control>}c{/Control}')
  await waitFor(() => expect(JSON.parse(copied.mock.lastCall?.[0] ?? '')).toMatchObject({ Limit: { Default: '50000' } }))
})

test('a search leaves what it found and what is around it', async () => {
  const { user } = await openRaw()
  await user.type(await screen.findByRole('searchbox', { name: 'Search keys and values' }), 'write to the')
  expect(await screen.findByText('1 found')).toBeInTheDocument()
  await waitFor(async () =>
    expect(await inSight()).toEqual([
      'TEMPLATElist of 1',
      '0map of 4',
      'Childrenlist of 3',
      '2map of 4',
      'Propertiesmap of 2',
      'TitleWrite to the logtext',
    ]),
  )
  await user.clear(screen.getByRole('searchbox', { name: 'Search keys and values' }))
  await user.type(screen.getByRole('searchbox', { name: 'Search keys and values' }), 'nothing of the kind')
  expect(await screen.findByRole('heading', { name: 'Nothing found' })).toBeInTheDocument()
})

test('all of it can be taken as JSON', async () => {
  const { press } = await openRaw()
  const saved: Blob[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    saved.push(blob as Blob)
    return 'blob:saved'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
  await press('Download as JSON')
  expect(JSON.parse((await saved[0]?.text()) ?? '')).toMatchObject({
    VERSION: 2,
    TEMPLATE: [{ Type: 'SequentialWorkflowActivity' }],
    CONSTANTS: { Limit: { Default: '50000' } },
  })
})
