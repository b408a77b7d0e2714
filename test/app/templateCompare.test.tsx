import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { comparedFile } from '@/templates/file/comparedFile'
import { openedFile } from '@/templates/file/openedFile'
import { type Packed, packBpt } from '../simulator/bpt/packBpt.ts'
import { contract, contracts, openTemplates, setWidth } from './templateViewPortal.tsx'

const usual = window.innerWidth
beforeEach(() => setWidth(1280))
afterEach(() => {
  setWidth(usual)
  openedFile.discard()
  comparedFile.discard()
})

const side = (name: RegExp) => screen.findByRole('combobox', { name })
const from = () => side(/^From/)
const to = () => side(/^To/)

function file(name: string, text: string, fields: Packed['DOCUMENT_FIELDS'] = {}): File {
  const { tree, parameters, variables, constants } = contract({ text })
  const bytes = packBpt({
    TEMPLATE: tree,
    PARAMETERS: parameters,
    VARIABLES: variables,
    CONSTANTS: constants,
    DOCUMENT_FIELDS: fields,
  } as Packed)
  return new File([new Uint8Array(bytes)], name)
}

test('two templates are chosen by their names, and what differs is told', async () => {
  const app = await openTemplates('/templates/compare')
  expect(await screen.findByRole('heading', { name: 'Choose two templates' })).toBeInTheDocument()
  await app.user.type(await from(), 'contract')
  await app.user.click(await screen.findByRole('option', { name: /^Contract Deals/ }))
  await app.user.type(await to(), 'new')
  await app.user.click(await screen.findByRole('option', { name: /^Contract, new/ }))
  expect(await screen.findByRole('tab', { name: 'Changes 1', selected: true })).toBeInTheDocument()
  expect(await screen.findByText('What changes from “Contract” to “Contract, new”')).toBeInTheDocument()
  expect(app.address()).toBe('/templates/compare?a=30&b=31')
})

test('the diagram shows the later one', async () => {
  const app = await openTemplates('/templates/compare?a=30&b=31')
  await app.openTab('Diagram')
  expect(app.address()).toBe('/templates/compare?a=30&b=31&tab=diagram')
  expect(await screen.findByRole('region', { name: 'Diagram' })).toBeInTheDocument()
})

test('swapping turns the question round', async () => {
  const app = await openTemplates('/templates/compare?a=30&b=31')
  await screen.findByText('What changes from “Contract” to “Contract, new”')
  await app.press('Swap')
  expect(await screen.findByText('What changes from “Contract, new” to “Contract”')).toBeInTheDocument()
  expect(app.address()).toBe('/templates/compare?a=31&b=30')
})

test('two files are compared, and sent nowhere', async () => {
  const app = await openTemplates('/templates/compare')
  const [first, second] = await screen.findAllByLabelText(/Open a file…/)
  const asked = app.portal.log.length
  await app.user.upload(first as HTMLElement, file('v1.bpt', 'One'))
  expect(await screen.findByText('v1.bpt')).toBeInTheDocument()
  await app.user.upload(second as HTMLElement, file('v2.bpt', 'Two'))
  expect(await screen.findByText('What changes from “v1.bpt” to “v2.bpt”')).toBeInTheDocument()
  expect(await screen.findByRole('tab', { name: 'Changes 1', selected: true })).toBeInTheDocument()
  expect(app.portal.log.slice(asked).filter(({ method }) => method.startsWith('bizproc'))).toEqual([])
})

test('a file is compared with a template of the portal', async () => {
  const app = await openTemplates('/templates/compare?a=30')
  const inputs = await screen.findAllByLabelText(/Open a file…/)
  await app.user.upload(inputs[1] as HTMLElement, file('new.bpt', 'Two'))
  expect(await screen.findByText('What changes from “Contract” to “new.bpt”')).toBeInTheDocument()
})

test('of a list’s file the numbers that this portal has for its properties are no changes', async () => {
  const portal = contracts()
  const stored = contract({ text: 'To {=Document:PROPERTY_89}' })
  Object.assign(portal.state.templates.find(({ id }) => id === 22) ?? {}, stored)
  const app = await openTemplates('/templates/compare?a=22', { portal })
  const inputs = await screen.findAllByLabelText(/Open a file…/)
  const fields = { PROPERTY_WHERE: { Name: 'Where to', Type: 'select' } }
  await app.user.upload(inputs[1] as HTMLElement, file('trip.bpt', 'To {=Document:PROPERTY_WHERE}', fields))
  expect(await screen.findByText('What changes from “Trip” to “trip.bpt”')).toBeInTheDocument()
  expect(await screen.findByRole('tab', { name: 'Changes 0' })).toBeInTheDocument()
})

test('a file that cannot be read is told in its place; the other stays', async () => {
  const app = await openTemplates('/templates/compare?a=30')
  const inputs = await screen.findAllByLabelText(/Open a file…/)
  await app.user.upload(inputs[1] as HTMLElement, new File(['{"a":1}'], 'notes.bpt'))
  expect(await screen.findByRole('alert')).toHaveTextContent(/^notes\.bpt: /)
  expect(screen.getByRole('heading', { name: 'Nothing to compare yet' })).toBeInTheDocument()
  expect(await screen.findByText('Contract')).toBeInTheDocument()
})

test('after a reload a file is asked for once more', async () => {
  await openTemplates('/templates/compare?a=30&b=second')
  expect(await screen.findByText(/a reload forgets files/)).toBeInTheDocument()
})

test('a template that is gone is told', async () => {
  await openTemplates('/templates/compare?a=30&b=999')
  expect(await screen.findByText(/Template 999 is not on the portal any more/)).toBeInTheDocument()
})

test('the same twice, and two that do not differ, are told as such', async () => {
  const { unmount } = await openTemplates('/templates/compare?a=30&b=30')
  expect(await screen.findByRole('heading', { name: 'The same template twice' })).toBeInTheDocument()
  unmount?.()
  const app = await openTemplates('/templates/compare?a=30')
  const inputs = await screen.findAllByLabelText(/Open a file…/)
  await app.user.upload(inputs[1] as HTMLElement, file('same.bpt', 'Done: {=Variable:Sum}'))
  expect(await screen.findByRole('tab', { name: 'Changes 0', selected: true })).toBeInTheDocument()
})

test('what was chosen can be taken out', async () => {
  const app = await openTemplates('/templates/compare?a=30&b=31')
  await app.press('Remove Contract, new')
  await waitFor(() => expect(app.address()).toBe('/templates/compare?a=30'))
  expect(within(await screen.findByRole('region', { name: 'What is compared' })).getByText('Contract')).toBeInTheDocument()
})
