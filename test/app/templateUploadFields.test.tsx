import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { readBpt } from '../simulator/bpt/readBpt.ts'
import { ADD, dealFile, fileOf, listFile, openFilePage, openForm } from './filePortal.tsx'

test('what the upload does to the fields is told before, by the fields the portal has', async () => {
  const app = await openForm()
  expect(await screen.findByText('On the whole portal: 1 field is created.')).toBeInTheDocument()
  await app.press('See the fields')
  const table = within(await screen.findByRole('table'))
  const rows = () =>
    table
      .getAllByRole('row')
      .slice(1)
      .map((row) => [...row.children].map(({ textContent }) => textContent))
  expect(rows()).toEqual([
    ['Create', 'Contract end dateUF_CRM_END', 'Date', 'Read by “Tell {=Document:UF_CRM_END}”'],
    ['Keep', 'StageSTAGE_ID', 'List', 'Standard field'],
    ['Keep', 'PipelineCATEGORY_ID', 'List', 'Standard field'],
    ['Keep', 'Payment termsUF_CRM_PAY_TERMS', 'List', 'Is there already and stays as it is'],
  ])
  expect(
    screen.getByText(
      'The upload changes the fields of “Deals” on the whole portal: 1 field is created. Deleting the template later does not undo this.',
    ),
  ).toBeInTheDocument()
  await app.press(/^Keep/)
  expect(rows().map(([act]) => act)).toEqual(['Keep', 'Keep', 'Keep'])
})

test('properties of a list are written over: what changes about them is told', async () => {
  const app = await openForm({ file: fileOf('trips.bpt', listFile()) })
  expect(await screen.findByText('Guessed from the fields in the file')).toBeInTheDocument() // the portal has one list
  expect(await screen.findByText('On the whole portal: 1 field is created and 1 is overwritten.')).toBeInTheDocument()
  await app.press('See the fields')
  const changed = await screen.findByRole('row', { name: /Destination/ })
  expect(changed).toHaveTextContent('Change')
  expect(changed).toHaveTextContent('List: 2 options → 2 options')
  expect(changed).toHaveTextContent('Name: Where to Destination')
  expect(changed).toHaveTextContent('Adds Rome')
  expect(changed).toHaveTextContent('Removes Oslo')
})

test('without its fields the file changes none of the portal’s', async () => {
  const app = await openForm()
  const before = JSON.stringify(app.portal.state.fields)
  await app.user.click(screen.getByRole('checkbox', { name: 'Create the fields that the file describes' }))
  await app.press('Upload')
  await waitFor(() => expect(app.added()).toHaveLength(1))
  const [order] = app.orders(ADD)
  const sent = readBpt(Buffer.from((order?.TEMPLATE_DATA as string[] | undefined)?.[1] ?? '', 'base64'))
  const whole = readBpt(Buffer.from(dealFile()))
  expect(sent).toEqual({ ...whole, fields: expect.anything() })
  expect(Object.keys(sent?.fields ?? { wrong: true })).toEqual([])
  expect(JSON.stringify(app.portal.state.fields)).toBe(before)
})

test('where the portal tells no fields, it is said what may happen at most', async () => {
  const app = await openFilePage({ file: null })
  app.portal.faults.missingMethods = ['crm.item.fields']
  await app.user.upload(await screen.findByLabelText('Choose a file…'), fileOf('deal.bpt'))
  await app.press('Upload…')
  expect(await screen.findByText('On the whole portal: up to 2 fields may be created.')).toBeInTheDocument()
  await app.press('See the fields')
  expect(await screen.findByText('The portal did not tell which fields it has.')).toBeInTheDocument()
  app.portal.faults.missingMethods = []
  await app.press('Ask again')
  expect(await screen.findByText('On the whole portal: 1 field is created.')).toBeInTheDocument()
})
