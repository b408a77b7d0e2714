import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { base64, dealFile, drag, fileOf, HEAD, openFilePage, pass, pick, realTime, timed, UPDATE } from './filePortal.tsx'

afterEach(realTime)

const form = async () => within(await screen.findByRole('form', { name: 'Replace on the portal' }))
type App = Awaited<ReturnType<typeof openFilePage>>
const templateIn = ({ portal }: App, id = 30) => {
  const found = portal.state.templates.find((one) => one.id === id)
  if (!found) throw new Error(`no template ${id}`)
  return found
}

async function openReplace() {
  const app = await openFilePage()
  await app.press('Replace on portal…')
  await form()
  return app
}

test('the template that the file is a new version of is found by its name, and its changes are shown before anything is sent', async () => {
  const app = await openReplace()
  expect(app.address()).toBe('/templates/file?form=replace&replace=30')
  const fields = await form()
  expect(fields.getByRole('textbox', { name: /^Name/ })).toHaveValue('Contract approval')
  expect(fields.getByRole('textbox', { name: 'Description' })).toHaveValue('Head, then Legal')
  expect(fields.getByRole('checkbox', { name: 'when a deal is created' })).toBeChecked()
  await app.user.click(await screen.findByRole('tab', { name: /^Changes/ }))
  const tab = within(await screen.findByRole('tabpanel'))
  expect(await tab.findByText('Tell {=Document:UF_CRM_END}')).toBeInTheDocument()
  expect(tab.getByText('Added')).toBeInTheDocument()
  expect(await tab.findByText(/^changed .* by Henry Head$/)).toBeInTheDocument()
  expect(app.orders(UPDATE)).toEqual([])
})

test('a replacement sends the file and what was changed, and leads to the template', async () => {
  const app = await openReplace()
  const fields = await form()
  await app.user.type(fields.getByRole('textbox', { name: 'Description' }), ', v8')
  await app.press('Replace')
  expect(await screen.findByText('“Contract approval” is replaced', { selector: '.toast' })).toBeInTheDocument()
  expect(app.orders(UPDATE)).toEqual([
    expect.objectContaining({
      ID: '30',
      FIELDS: {
        NAME: 'Contract approval',
        DESCRIPTION: 'Head, then Legal, v8',
        TEMPLATE_DATA: ['contract-approval-v8.bpt', base64(dealFile())],
      },
    }),
  ])
  expect(templateIn(app).autoExecute).toBe(1)
  expect(app.address()).toBe('/templates/30')
})

test('running workflows are told of, and a backup can be taken before', async () => {
  const app = await openFilePage({ file: null })
  app.portal.state.workflows.forEach((one) => Object.assign(one, { templateId: 30 }))
  await app.user.upload(await screen.findByLabelText('Choose a file…'), new File([dealFile()], 'contract-approval.bpt'))
  await app.press('Replace on portal…')
  expect(
    await screen.findByText('3 running workflows keep the old scheme to their end. Only new starts use this one.'),
  ).toBeInTheDocument()
  await app.press('Save a backup')
  expect(await screen.findByText(/Contract approval.*\.bpt/, { selector: '.toast' })).toBeInTheDocument()
})

test('only this app’s templates can be replaced; of the others it is said whose they are', async () => {
  const app = await openReplace()
  await app.user.click((await form()).getByRole('button', { name: 'Remove Contract approval' }))
  await app.user.click(await screen.findByRole('combobox', { name: /^Template/ }))
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
    'Contract approvalDeals',
    'TripBusiness trips',
  ])
  await app.user.click(screen.getByText('3 templates cannot be replaced'))
  const other = (name: string) =>
    screen.getByText((_, element) => element?.tagName === 'LI' && (element.textContent ?? '').startsWith(name))
  expect(other('Approve deal')).toBeInTheDocument()
  expect(other('Contract archive')).toBeInTheDocument()
  await pick(app.user, /^Template/, 'trip', /^Trip/)
  expect(app.address()).toContain('replace=22')
})

test('a link to a template of others says why it stays as it is', async () => {
  const app = await openFilePage({ at: '/templates/file?replace=31' })
  await form()
  expect(screen.getByRole('button', { name: 'Replace' })).toHaveAttribute('aria-disabled', 'true')
  await app.press('Replace')
  expect(app.orders(UPDATE)).toEqual([])
})

test('somebody was first: nothing is sent until the changes were looked at again', async () => {
  const app = await openReplace()
  Object.assign(templateIn(app), { modified: Date.now() - 3_600_000, userId: HEAD, description: 'Changed by Henry' })
  await app.press('Replace')
  expect(
    await screen.findByText('Henry Head has changed the template meanwhile. Nothing was sent: look at the changes again.'),
  ).toBeInTheDocument()
  expect(app.orders(UPDATE)).toEqual([])
  await app.press('See the changes')
  expect(app.address()).toContain('tab=changes')
  expect((await form()).getByRole('textbox', { name: 'Description' })).toHaveValue('Changed by Henry')
  await app.press('Replace')
  await waitFor(() => expect(app.orders(UPDATE)).toHaveLength(1))
})

test('two changes within one second have the same time: what is inside tells them apart', async () => {
  const app = await openReplace()
  templateIn(app).tree = []
  await app.press('Replace')
  expect(await screen.findByText(/has changed the template meanwhile\. Nothing was sent/)).toBeInTheDocument()
  expect(app.orders(UPDATE)).toEqual([])
})

test('a lost answer is settled by reading: replaced, once', async () => {
  timed()
  const app = await openReplace()
  app.portal.faults.nextAnswers = [{ kind: 'lostAfter', match: UPDATE, times: 1 }]
  await app.press('Replace')
  expect(
    await screen.findByText('“Contract approval” is replaced: no answer came, but the portal has the file', {
      selector: '.toast',
    }),
  ).toBeInTheDocument()
  expect(app.orders(UPDATE)).toHaveLength(1)
})

test('where the portal tells no fields a lost answer is settled all the same', async () => {
  timed()
  const app = await openReplace()
  app.portal.faults.missingMethods = ['crm.item.fields']
  app.portal.faults.nextAnswers = [{ kind: 'lostAfter', match: UPDATE, times: 1 }]
  await app.press('Replace')
  expect(await screen.findByText(/^“Contract approval” is replaced: no answer came/, { selector: '.toast' })).toBeInTheDocument()
})

test('while it is looked for, another file does not take the place of the one that was sent', async () => {
  timed()
  const app = await openReplace()
  app.portal.faults.nextAnswers = [{ kind: 'lostBefore', match: UPDATE, times: 1 }]
  await app.press('Replace')
  await screen.findByText(/^No answer came\. Looking/)
  drag(screen.getByRole('navigation'), [fileOf('other.bpt')])
  const asked = within(await screen.findByRole('dialog', { name: 'Open “other.bpt” instead?' }))
  expect(asked.getByRole('button', { name: 'Open it' })).toHaveAttribute('aria-disabled', 'true')
  await pass(70)
  expect(await screen.findByText(/the portal does not have it/)).toBeInTheDocument()
})

test('a lost answer is settled by reading: the template is as it was', async () => {
  timed()
  const app = await openReplace()
  app.portal.faults.nextAnswers = [{ kind: 'lostBefore', match: UPDATE, times: 1 }]
  await app.press('Replace')
  await pass(70)
  expect(await screen.findByText('No answer came, and the portal does not have it. It can be sent again.')).toBeInTheDocument()
  expect(app.orders(UPDATE)).toHaveLength(1)
})

test('what somebody else made of the template meanwhile is not taken for the file', async () => {
  timed()
  const app = await openReplace()
  app.portal.faults.nextAnswers = [{ kind: 'lostBefore', match: UPDATE, times: 1 }]
  await app.press('Replace')
  await screen.findByText(/^No answer came\. Looking/)
  Object.assign(templateIn(app), { modified: Date.now(), userId: HEAD })
  await pass(10)
  expect(await screen.findByText(/^No answer came\. The template has changed since, but not into this file/)).toBeInTheDocument()
})

test('the portal’s refusal stands in its place, and what was typed stays', async () => {
  const app = await openReplace()
  const fields = await form()
  await app.user.type(fields.getByRole('textbox', { name: /^Name/ }), ' 8')
  templateIn(app).systemCode = 'rest_app_6'
  await app.press('Replace')
  expect(await screen.findByRole('alert')).toHaveTextContent('It belongs to another app.')
  expect((await form()).getByRole('textbox', { name: /^Name/ })).toHaveValue('Contract approval 8')
})
