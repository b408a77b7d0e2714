import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ADD, ADMIN, base64, dealFile, fileOf, nameBox, OWN, openForm, pick, strangeFile } from './filePortal.tsx'

const typeBox = () => screen.findByRole('combobox', { name: /^Works on/ })

test('an upload sends the bytes as they were opened, and leads to the new template, which can be started', async () => {
  const app = await openForm()
  await app.user.type(screen.getByRole('textbox', { name: 'Description' }), 'Head first')
  await app.user.click(screen.getByRole('checkbox', { name: 'when a deal is created' }))
  await app.press('Upload')
  expect(await screen.findByText('“Contract approval v8” is on the portal', { selector: '.toast' })).toBeInTheDocument()
  expect(app.orders(ADD)).toEqual([
    expect.objectContaining({
      DOCUMENT_TYPE: ['crm', 'CCrmDocumentDeal', 'DEAL'],
      NAME: 'Contract approval v8',
      DESCRIPTION: 'Head first',
      AUTO_EXECUTE: '1',
      TEMPLATE_DATA: ['contract-approval-v8.bpt', base64(dealFile())],
    }),
  ])
  expect(app.added()).toMatchObject([{ name: 'Contract approval v8', autoExecute: 1, userId: ADMIN, systemCode: OWN }])
  expect(app.address()).toBe(`/templates/${app.added()[0]?.id}`)
  expect(await screen.findByRole('heading', { level: 1, name: 'Contract approval v8' })).toBeInTheDocument()
  const toast = within(document.querySelector<HTMLElement>('.toast') ?? document.body)
  await app.user.click(toast.getByRole('button', { name: 'Start…' }))
  expect(app.address()).toBe(`/workflows/start?template=${app.added()[0]?.id}`)
})

test('the name is suggested from the file’s, the documents from its fields', async () => {
  const app = await openForm()
  expect(await nameBox()).toHaveValue('Contract approval v8')
  expect(await screen.findByText('Guessed from the fields in the file')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Remove Deals' })).toBeInTheDocument()
  await app.press('Remove Deals')
  expect(screen.queryByText('Guessed from the fields in the file')).not.toBeInTheDocument()
  await pick(app.user, /^Works on/, 'leads', /^Leads/)
  expect(screen.queryByText('Guessed from the fields in the file')).not.toBeInTheDocument()
  expect(screen.getByRole('checkbox', { name: 'when a lead is created' })).toBeInTheDocument()
})

test('every kind of documents the portal has is offered, by its own names', async () => {
  const app = await openForm()
  await app.press('Remove Deals')
  await app.user.click(await typeBox())
  const offered = screen.getAllByRole('option').map(({ textContent }) => textContent)
  expect(offered).toEqual([
    ...['Leads', 'Deals', 'Contacts', 'Companies', 'Estimates', 'Invoices', 'Orders', 'Invoices (old)'].map(
      (one) => `${one}Item of the CRM`,
    ),
    ...['Documents to sign', 'Documents to sign with employees'].map((one) => `${one}Item of the CRM`),
    'PurchasesSmart process',
    'Business tripsProcess in the Feed',
    'Company driveDrive',
    ...['Tasks of a project', 'Tasks in somebody’s planner', 'Somebody’s own tasks'].map((one) => `${one}Tasks`),
    'Process of RPAItem of RPA',
    'Another, written by hand…By hand',
  ])
})

test.each([
  ['purchases', /^Purchases/, ['crm', 'Bitrix\\Crm\\Integration\\BizProc\\Document\\Dynamic', 'DYNAMIC_147']],
  ['trips', /^Business trips/, ['lists', 'BizprocDocument', 'iblock_31']],
  ['drive', /^Company drive/, ['disk', 'Bitrix\\Disk\\BizProcDocument', 'STORAGE_7']],
])('“%s” is sent as the portal calls it', async (typed, option, type) => {
  const app = await openForm()
  await app.press('Remove Deals')
  await pick(app.user, /^Works on/, typed, option)
  await app.press('Upload')
  await waitFor(() => expect(app.orders(ADD)).toMatchObject([{ DOCUMENT_TYPE: type }]))
})

test('tasks need a number, and a type written by hand all its parts', async () => {
  const app = await openForm()
  await app.press('Remove Deals')
  await pick(app.user, /^Works on/, 'project', /^Tasks of a project/)
  await app.press('Upload')
  expect(await screen.findByText('Write the number, for example 12.')).toBeInTheDocument()
  await app.user.type(screen.getByRole('textbox', { name: /^Number of the project/ }), '12')
  expect(screen.queryByText('Write the number, for example 12.')).not.toBeInTheDocument()
  await app.press('Upload')
  await waitFor(() => expect(app.orders(ADD)).toHaveLength(1))
  expect(app.orders(ADD)).toMatchObject([
    { DOCUMENT_TYPE: ['tasks', 'Bitrix\\Tasks\\Integration\\Bizproc\\Document\\Task', 'TASK_PROJECT_12'] },
  ])
})

test('a type the portal does not list is written by hand', async () => {
  const app = await openForm()
  await app.press('Remove Deals')
  await pick(app.user, /^Works on/, 'hand', /^Another/)
  await app.user.type(screen.getByRole('textbox', { name: /^Module/ }), 'lists')
  await app.press('Upload')
  expect(await screen.findByText('Fill in all three parts.')).toBeInTheDocument()
  await app.user.type(screen.getByRole('textbox', { name: /^Entity/ }), 'BizprocDocument')
  await app.user.type(screen.getByRole('textbox', { name: /^Type/ }), 'iblock_31')
  await app.press('Upload')
  await waitFor(() => expect(app.orders(ADD)).toMatchObject([{ DOCUMENT_TYPE: ['lists', 'BizprocDocument', 'iblock_31'] }]))
})

test('nothing is sent without a name and a type', async () => {
  const app = await openForm()
  await app.press('Remove Deals')
  await app.user.clear(await nameBox())
  await app.press('Upload')
  expect(await screen.findByText('A template needs a name.')).toBeInTheDocument()
  expect(screen.getByText('Choose what the template works on.')).toBeInTheDocument()
  expect(app.orders(ADD)).toEqual([])
})

test('the portal’s refusal stands where it happened, in its words, and nothing typed is lost', async () => {
  const app = await openForm({ file: fileOf('strange.bpt', strangeFile()) })
  await pick(app.user, /^Works on/, 'deals', /^Deals/)
  await app.user.type(await nameBox(), ' one')
  await app.press('Upload')
  expect(await screen.findByRole('alert')).toHaveTextContent(/TrustedSign/)
  expect(await nameBox()).toHaveValue('Strange one')
  expect(screen.getByRole('button', { name: 'Remove Deals' })).toBeInTheDocument()
  expect(app.added()).toEqual([])
  app.portal.state.installedActivities.push('TrustedSignActivity')
  await app.press('Upload')
  await waitFor(() => expect(app.added()).toHaveLength(1))
})
