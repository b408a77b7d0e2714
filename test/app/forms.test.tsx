import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { renderApp } from '../renderApp.tsx'
import { BORIS, HEAD } from '../simulator/smallPortal.ts'
import { ANNA, inboxOf, request, requestsWith, taskIn } from './inboxOf.ts'

type Fields = Record<string, unknown>[]

async function open(fields: Fields, prepare: (portal: ReturnType<typeof inboxOf>) => void = () => {}) {
  const portal = inboxOf(request('Asks for much', fields))
  prepare(portal)
  const app = await renderApp('/tasks/201', { portal, person: ANNA })
  await screen.findByRole('heading', { level: 2, name: 'Asks for much' })
  const send = () => app.user.click(screen.getByRole('button', { name: /^Send/ }))
  const sent = async () => {
    await send()
    await screen.findByText('Sent. No tasks left.', { selector: '.toast' })
    return taskIn(portal, 201).answers[0]?.fields
  }
  return { ...app, send, sent, portal }
}
const box = (name: string) => screen.findByRole('textbox', { name })

test('a form of many kinds, filled in by hand, arrives in the portal’s own spelling', async () => {
  const fields = [
    { Id: 'name', Type: 'string', Name: 'Name', Required: true },
    { Id: 'story', Type: 'text', Name: 'Story', Required: 'Y' },
    { Id: 'count', Type: 'int', Name: 'Count', Required: 1 },
    { Id: 'rate', Type: 'double', Name: 'Rate' },
    { Id: 'cost', Type: 'UF:money', Name: 'Cost' },
    { Id: 'at', Type: 'time', Name: 'At' },
    { Id: 'page', Type: 'UF:url', Name: 'Page' },
    { Id: 'kind', Type: 'select', Name: 'Kind', Options: { a: 'Apple', b: 'Berry' } },
    { Id: 'agreed', Type: 'bool', Name: 'Agreed', Required: true },
    { Id: 'codes', Type: 'string', Name: 'Codes', Multiple: true },
  ]
  const { user, sent } = await open(fields)
  await user.type(await box('Name'), 'O’Neil & Söhne + 1 = 2')
  await user.type(await box('Story'), 'One{Enter}two')
  await user.type(await box('Count'), '12')
  await user.type(await box('Rate'), '0.5')
  await user.type(await box('Cost'), '1200.50')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Currency' }), 'EUR')
  await user.type(screen.getByLabelText('At'), '18:30')
  await user.type(await box('Page'), 'https://example.com/?a=1&b=2')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'Berry')
  await user.click(within(screen.getByRole('radiogroup', { name: 'Agreed' })).getByRole('radio', { name: 'No' }))
  await user.type(await box('Codes, 1'), '46.31')
  await user.click(screen.getByRole('button', { name: 'Add another' }))
  await user.type(await box('Codes, 2'), '52.10')
  expect(await sent()).toEqual({
    name: 'O’Neil & Söhne + 1 = 2',
    story: 'One\ntwo',
    count: '12',
    rate: '0.5',
    cost: '1200.50|EUR',
    at: '18:30',
    page: 'https://example.com/?a=1&b=2',
    kind: 'b',
    agreed: 'N',
    codes: ['46.31', '52.10'],
  })
})

test('every field is sent, touched or not: the portal would empty one left out', async () => {
  const fields = [
    { Id: 'kept', Type: 'string', Name: 'Kept', Default: 'as it was' },
    { Id: 'list', Type: 'select', Name: 'List', Multiple: true, Options: { a: 'A', b: 'B' }, Default: ['a', 'b'] },
    { Id: 'who', Type: 'user', Name: 'Who', Default: `user_${HEAD}` },
    { Id: 'when', Type: 'datetime', Name: 'When', Default: '2026-12-01T10:00:00+03:00' },
    { Id: 'empty', Type: 'string', Name: 'Empty' },
  ]
  const { sent } = await open(fields)
  expect(await sent()).toEqual({
    kept: 'as it was',
    list: ['a', 'b'],
    who: `user_${HEAD}`,
    when: '2026-12-01T08:00:00+01:00', // the same moment, where Anna is
    empty: '',
  })
})

test('people are picked by name, who left is not offered', async () => {
  const { user, sent } = await open([{ Id: 'who', Type: 'user', Name: 'Who', Multiple: true }])
  await user.click(await screen.findByRole('combobox', { name: 'Who' }))
  await user.keyboard('Dora')
  expect(await screen.findByText('Nobody found for “Dora”')).toBeInTheDocument()
  await user.keyboard('{Backspace>4/}Boris')
  await user.click(await screen.findByRole('option', { name: /Boris Berg/ }))
  expect(await sent()).toEqual({ who: [`user_${BORIS}`] })
})

test('a file arrives with its name and content', async () => {
  const { user, sent } = await open([{ Id: 'scan', Type: 'file', Name: 'Scan', Required: true }])
  await user.upload(await screen.findByLabelText(/Choose a file/), new File(['ABC'], 'Скан 1.pdf'))
  await screen.findByText('3 byte')
  expect(await sent()).toEqual({ scan: { name: 'Скан 1.pdf', size: 3, garbage: false } })
})

test('a field with dots and brackets in its id is a field like any other', async () => {
  const ids = ['court.cases', 'okved[]', 'a[b].c', 'ИНН']
  const { user, sent } = await open(ids.map((Id) => ({ Id, Type: 'string', Name: `Field ${Id}` })))
  await user.type(await box('Field court.cases'), 'one')
  await user.type(await box('Field ИНН'), 'four')
  expect(await sent()).toMatchObject({ 'court.cases': 'one', ИНН: 'four' })
})

describe('what is wrong is said before anything is sent', () => {
  const fields = [
    { Id: 'note', Type: 'string', Name: 'Note' },
    { Id: 'sum', Type: 'int', Name: 'Sum', Required: true },
    { Id: 'ok', Type: 'bool', Name: 'Checked', Required: true },
  ]

  test('in words at each field, and the first wrong one has the focus', async () => {
    const { send, portal } = await open(fields)
    await send()
    const sum = await box('Sum')
    await waitFor(() => expect(sum).toHaveAccessibleDescription('Fill this in'))
    expect(sum).toHaveFocus()
    expect(screen.getByText('Choose yes or no')).toBeInTheDocument()
    expect(requestsWith(portal, 'bizproc.task.complete')).toBe(0)
  })

  test('and mended it goes', async () => {
    const { user, send, sent } = await open(fields)
    const sum = await box('Sum')
    await user.type(sum, 'twelve')
    await send()
    await waitFor(() => expect(sum).toHaveAccessibleDescription('Put a number here'))
    await user.clear(sum)
    await user.type(sum, '12')
    await user.click(screen.getByRole('radio', { name: 'Yes' }))
    expect(await sent()).toEqual({ note: '', sum: '12', ok: 'Y' })
  })

  test('a missing comment and a missing field are said together', async () => {
    const { send } = await open(fields, (portal) =>
      Object.assign(taskIn(portal, 201).parameters, { ShowComment: 'Y', CommentRequired: 'Y' }),
    )
    await send()
    expect(await screen.findByText('Write a comment: this answer needs one.')).toBeInTheDocument()
    expect(await box('Sum')).toHaveFocus()
  })
})

test('what is typed into one task is not found in the next', async () => {
  const fields = [{ Id: 'why', Type: 'string', Name: 'Why' }]
  const { user } = await renderApp('/tasks/201', {
    portal: inboxOf(request('One', fields), request('Two', fields)),
    person: ANNA,
  })
  await user.type(await box('Why'), 'Because')
  await user.click(screen.getByRole('link', { name: 'Two' }))
  await screen.findByRole('heading', { level: 2, name: 'Two' })
  expect(await box('Why')).toHaveValue('')
})

test('a filter, a search and a refresh of the list leave a half-filled form alone', async () => {
  const { user } = await open([{ Id: 'why', Type: 'string', Name: 'Why' }])
  await user.type(await box('Why'), 'Because')
  await user.click(screen.getByRole('button', { name: 'Overdue 0' }))
  await user.type(screen.getByRole('searchbox'), 'x')
  await user.click(screen.getByRole('button', { name: 'Refresh' }))
  expect(await box('Why')).toHaveValue('Because')
})
