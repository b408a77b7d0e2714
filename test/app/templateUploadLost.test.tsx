import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { ADD, fileOf, listFile, nameBox, openFilePage, openForm, pass, realTime, timed, UPDATE } from './filePortal.tsx'

afterEach(realTime)

test('a lost answer is settled by looking: it is there, once', async () => {
  timed()
  const app = await openForm()
  app.portal.faults.nextAnswers = [{ kind: 'lostAfter', match: ADD, times: 1 }]
  await app.press('Upload')
  expect(
    await screen.findByText('“Contract approval v8” is on the portal: no answer came, but the list shows it', {
      selector: '.toast',
    }),
  ).toBeInTheDocument()
  expect(app.added()).toHaveLength(1)
  expect(app.orders(ADD)).toHaveLength(1)
  expect(app.address()).toBe(`/templates/${app.added()[0]?.id}`)
})

test('a lost answer is settled by looking: it is not there, and is sent again only when one says so', async () => {
  timed()
  const app = await openForm()
  app.portal.faults.nextAnswers = [{ kind: 'lostBefore', match: ADD, times: 1 }]
  await app.press('Upload')
  expect(await screen.findByText(/^No answer came\. Looking whether the portal has it/)).toBeInTheDocument()
  await pass(70)
  expect(await screen.findByText('No answer came, and the portal does not have it. It can be sent again.')).toBeInTheDocument()
  expect(app.orders(ADD)).toHaveLength(1)
  await app.press('Upload')
  await waitFor(() => expect(app.added()).toHaveLength(1))
  expect(app.orders(ADD)).toHaveLength(2)
})

test('an older template of the same name, or another person’s, is not taken for the one that was sent', async () => {
  timed()
  const app = await openForm()
  await app.user.clear(await nameBox())
  await app.user.type(await nameBox(), 'Contract approval')
  app.portal.faults.nextAnswers = [{ kind: 'lostBefore', match: ADD, times: 1 }]
  await app.press('Upload')
  await screen.findByText(/^No answer came\. Looking/)
  const alike = app.portal.state.templates.find(({ id }) => id === 30)
  if (alike) app.portal.state.templates.push({ ...alike, id: 2000, userId: 2 })
  await pass(70)
  expect(await screen.findByText(/the portal does not have it/)).toBeInTheDocument()
})

test('while nobody knows, nothing can be sent twice: one looks again', async () => {
  timed()
  const app = await openForm()
  app.portal.faults.nextAnswers = [{ kind: 'lostAfter', match: ADD, times: 1 }]
  await app.press('Upload')
  app.portal.faults.offlineUntil = Number.POSITIVE_INFINITY
  await pass(120)
  expect(await screen.findByText(/^Nobody knows yet whether the portal has it/)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Upload' })).not.toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Look again' })).toBeInTheDocument()
  app.portal.faults.offlineUntil = 0
  await pass(60)
  await app.press('Look again')
  expect(await screen.findByRole('heading', { level: 1, name: 'Contract approval v8' })).toBeInTheDocument()
  expect(app.added()).toHaveLength(1)
  expect(app.orders(ADD)).toHaveLength(1)
})

test('two clicks are one upload, and the same name again on purpose is another template', async () => {
  timed()
  const app = await openForm()
  await app.user.dblClick(await screen.findByRole('button', { name: 'Upload' }))
  await waitFor(() => expect(app.address()).toMatch(/^\/templates\/\d+$/))
  expect(app.orders(ADD)).toHaveLength(1)
  await act(() => app.router.navigate({ to: '/templates/file' }))
  await app.user.upload(await screen.findByLabelText('Choose a file…'), fileOf('contract-approval-v8.bpt'))
  await app.press('Upload…')
  app.portal.faults.nextAnswers = [{ kind: 'lostBefore', match: ADD, times: 1 }]
  await app.press('Upload')
  await pass(70)
  expect(await screen.findByText(/the portal does not have it/)).toBeInTheDocument()
  expect(app.added()).toHaveLength(1)
  await app.press('Upload')
  await waitFor(() => expect(app.added()).toHaveLength(2))
})

test('a list’s template speaks of its properties by number: it is the file all the same', async () => {
  timed()
  const app = await openFilePage({ at: '/templates/file?replace=22', file: fileOf('trip.bpt', listFile()) })
  await screen.findByRole('form', { name: 'Replace on the portal' })
  app.portal.faults.nextAnswers = [{ kind: 'lostAfter', match: UPDATE, times: 1 }]
  await app.press('Replace')
  expect(
    await screen.findByText('“Trip” is replaced: no answer came, but the portal has the file', { selector: '.toast' }),
  ).toBeInTheDocument()
})
