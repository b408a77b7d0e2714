import { gzipSync } from 'node:zlib'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderApp } from '../renderApp.tsx'
import { ADD, base64, bytesOf, closedFile, dealFile, drag, fileOf, HEAD, openFilePage, pick } from './filePortal.tsx'
import { ANNA, inboxOf, request } from './inboxOf.ts'

const text = (value: string) => new TextEncoder().encode(value)
const opened = (name: string) => screen.findByRole('heading', { level: 1, name })

test('a file is chosen, opened in the browser, and nothing is sent', async () => {
  const app = await openFilePage()
  expect(screen.getByText('Read in this browser. Nothing has been sent to the portal yet.')).toBeInTheDocument()
  expect(screen.getByRole('tab', { name: /^Fields/ })).toBeInTheDocument()
  expect(app.orders(ADD)).toEqual([])
  await app.press('Discard')
  expect(await opened('Open a .bpt')).toBeInTheDocument()
})

test('a file is dropped anywhere: it is said what that does, and the file is opened', async () => {
  const app = await openFilePage({ at: '/tasks', file: null })
  const list = await screen.findByRole('navigation')
  await waitFor(() => {
    fireEvent.dragOver(list, { dataTransfer: { types: ['Files'], files: [] } })
    expect(screen.getByText('Nothing is sent.')).toBeInTheDocument()
  })
  expect(drag(list, [fileOf('trip.bpt')])).toEqual({ over: true, drop: true })
  expect(await opened('trip.bpt')).toBeInTheDocument()
  expect(app.address()).toBe('/templates/file')
  expect(screen.queryByText('Nothing is sent.')).not.toBeInTheDocument()
})

test('text that is dragged is none of it', async () => {
  await openFilePage({ at: '/tasks', file: null })
  const list = await screen.findByRole('navigation')
  expect(fireEvent.drop(list, { dataTransfer: { types: ['text/plain'], files: [] } })).toBe(true)
})

test('what is no template opens nothing away from the templates, and the browser does not leave the page for it either', async () => {
  const app = await openFilePage({ at: '/tasks', file: null })
  await waitFor(() => expect(drag(screen.getByRole('navigation'), [fileOf('photo.png')]).drop).toBe(true))
  expect(await screen.findByText('“photo.png” is no .bpt: nothing was opened.')).toBeInTheDocument()
  expect(app.address()).toBe('/tasks')
  await app.press('Close')
  expect(screen.queryByText(/nothing was opened/)).not.toBeInTheDocument()
})

test('a form’s own field takes what is dropped on it', async () => {
  const portal = inboxOf(request('Send the contract', [{ Id: 'file', Type: 'file', Name: 'Contract' }]))
  const { router } = await renderApp('/tasks/201', { portal, person: ANNA })
  const field = await screen.findByRole('group', { name: /Contract/ })
  drag(field, [fileOf('signed.bpt')])
  expect(await within(field).findByText('signed.bpt')).toBeInTheDocument()
  expect(router.state.location.pathname).toBe('/tasks/201')
})

test('two files are compared; of more the first is opened, and said so', async () => {
  const app = await openFilePage()
  drag(screen.getByRole('navigation'), [fileOf('old.bpt'), fileOf('new.bpt')])
  await waitFor(() => expect(app.address()).toMatch(/^\/templates\/compare\?a=file&b=second/))
  drag(screen.getByRole('navigation'), [fileOf('one.bpt'), fileOf('two.bpt'), fileOf('three.bpt')])
  expect(await opened('one.bpt')).toBeInTheDocument()
  expect(await screen.findByText('“one.bpt” is open, the first of 3. Drop two to compare them.')).toBeInTheDocument()
})

test('who is no administrator opens nothing, and loses nothing', async () => {
  const app = await openFilePage({ at: '/templates/file', file: null, person: HEAD })
  expect(await screen.findByRole('heading', { name: 'You may not see this' })).toBeInTheDocument()
  await waitFor(() => expect(drag(screen.getByRole('navigation'), [fileOf('trip.bpt')]).drop).toBe(true))
  expect(screen.queryByText('Nothing is sent.')).not.toBeInTheDocument()
  expect(app.address()).toBe('/templates/file')
  expect(screen.getByRole('heading', { name: 'You may not see this' })).toBeInTheDocument()
})

test.each([
  ['This is a gzip file', new Uint8Array(gzipSync(dealFile()))],
  ['This is base64 text', text(base64(dealFile()))],
  ['This is JSON', text('{"TEMPLATE":[]}')],
  ['The data begins with a byte order mark', new Uint8Array([0xef, 0xbb, 0xbf, ...text('a:1:{s:8:"TEMPLATE";a:0:{}}')])],
  ['This file is empty', new Uint8Array()],
  ['This is not a workflow template', text('Dear colleagues')],
  ['The portal takes this for a PHP object and refuses it', text('a:1:{s:8:"TEMPLATE";O:8:"stdClass":0:{}}')],
  [
    'The template begins with something unknown',
    bytesOf({ TEMPLATE: [{ Type: 'SequenceActivity', Name: 'A', Properties: {} }] }),
  ],
])('%s: said in place of the file, and another can be opened', async (title, bytes) => {
  const app = await openFilePage({ file: null })
  await app.user.upload(await screen.findByLabelText('Choose a file…'), fileOf('wrong.bpt', bytes))
  expect(await opened(title)).toBeInTheDocument()
  expect(screen.getByText('wrong.bpt')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /Upload/ })).not.toBeInTheDocument()
  await app.user.upload(screen.getByLabelText('Another file…'), fileOf('right.bpt'))
  expect(await opened('right.bpt')).toBeInTheDocument()
})

test('a file that cannot be shown may still be sent as it is', async () => {
  const app = await openFilePage({ file: fileOf('with-references.bpt', closedFile()) })
  expect(screen.getByText('Which fields of the portal it would create or change cannot be told beforehand.')).toBeInTheDocument()
  expect(screen.queryByRole('tablist')).not.toBeInTheDocument()
  await pick(app.user, /^Works on/, 'deals', /^Deals/)
  await app.press('Upload')
  await waitFor(() => expect(app.orders(ADD)).toHaveLength(1))
  expect(app.orders(ADD)[0]).toMatchObject({ TEMPLATE_DATA: ['with-references.bpt', base64(closedFile())] })
})

test('what was typed stays whatever is looked at meanwhile; to discard it is asked', async () => {
  const app = await openFilePage()
  await app.press('Upload…')
  const name = () => screen.findByRole('textbox', { name: /^Name/ })
  await app.user.type(await name(), ' for Riga')
  await app.user.click(screen.getByRole('tab', { name: /^Fields/ }))
  expect(await name()).toHaveValue('Contract approval v8 for Riga')
  await act(() => app.router.navigate({ to: '/tasks' }))
  expect(screen.queryByRole('textbox', { name: /^Name/ })).not.toBeInTheDocument()
  act(() => app.router.history.back())
  expect(await name()).toHaveValue('Contract approval v8 for Riga')
  await app.press('Discard')
  const asked = within(await screen.findByRole('dialog', { name: 'Discard “contract-approval-v8.bpt”?' }))
  await app.user.click(asked.getByRole('button', { name: 'Keep it' }))
  expect(await name()).toHaveValue('Contract approval v8 for Riga')
  await app.press('Discard')
  const again = within(await screen.findByRole('dialog'))
  await app.user.click(again.getByRole('button', { name: 'Discard' }))
  expect(await opened('Open a .bpt')).toBeInTheDocument()
})

test('another file never takes away unasked what was typed', async () => {
  const app = await openFilePage()
  await app.press('Upload…')
  await app.user.type(await screen.findByRole('textbox', { name: /^Name/ }), ' 2')
  drag(screen.getByRole('navigation'), [fileOf('other.bpt')])
  const asked = () => screen.findByRole('dialog', { name: 'Open “other.bpt” instead?' })
  await app.user.click(within(await asked()).getByRole('button', { name: 'Stay with “contract-approval-v8.bpt”' }))
  expect(screen.getByRole('textbox', { name: /^Name/ })).toHaveValue('Contract approval v8 2')
  await app.user.upload(screen.getByLabelText('Another file…'), fileOf('other.bpt'))
  await app.user.click(within(await asked()).getByRole('button', { name: 'Open it' }))
  expect(await opened('other.bpt')).toBeInTheDocument()
  expect(screen.getByRole('textbox', { name: /^Name/ })).toHaveValue('Other')
})

test('after a reload nothing is open, and what the file was to replace is still known', async () => {
  await openFilePage({ at: '/templates/file?replace=30', file: null })
  expect(await opened('Open a .bpt to replace “Contract approval”')).toBeInTheDocument()
})
