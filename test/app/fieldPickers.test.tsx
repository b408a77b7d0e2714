import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeAll, expect, test, vi } from 'vitest'
import * as z from 'zod/mini'
import { fieldListSchema } from '@/fields/descriptorSchema'
import { FormFields } from '@/fields/FormFields'
import { useFieldForm } from '@/fields/useFieldForm'
import { loadLanguage } from '@/i18n/i18n'
import { openPortal } from '@/portal/send'
import { inProcess } from '../inProcess.ts'
import { demoPortal, IRINA } from '../renderApp.tsx'
import type { Document } from '../simulator/state.ts'

beforeAll(() => loadLanguage('en'))

/** A form over the demo portal; `sent` holds what its answer would carry, `posts` every request it made. */
function show(fields: object[], portal = demoPortal()) {
  const connection = inProcess(portal, IRINA)
  const posts: string[] = []
  openPortal({
    ...connection,
    post: (method, form, timeoutMs) => {
      posts.push(method)
      return connection.post(method, form, timeoutMs)
    },
  })
  const sent = vi.fn()
  function Form() {
    const form = useFieldForm(z.parse(fieldListSchema, fields), { language: 'en', zone: 'Europe/Moscow' })
    return (
      <form noValidate onSubmit={form.form.handleSubmit((values) => sent(form.toWire(values)))}>
        <FormFields fields={form} />
        <button type="submit">Send</button>
      </form>
    )
  }
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <Form />
    </QueryClientProvider>,
  )
  const user = userEvent.setup()
  const sends = async (wire: object) => {
    await user.click(screen.getByRole('button', { name: 'Send' }))
    await waitFor(() => expect(sent).toHaveBeenLastCalledWith(wire))
  }
  return { user, posts, sends, portal }
}

test('names and titles of everything filled in beforehand come with one request', async () => {
  const portal = demoPortal()
  const deal = portal.state.documents.find(({ id }) => id[2].startsWith('DEAL_'))
  const { posts } = show(
    [
      { Id: 'a', Type: 'user', Name: 'Controls', Multiple: true, Default: ['user_4', 'user_5'] },
      { Id: 'b', Type: 'S:employee', Name: 'Signs', Default: 'user_3' },
      { Id: 'c', Type: 'UF:crm', Name: 'Deal', Settings: { DEAL: 'Y' }, Default: deal?.id[2].slice(5) },
    ],
    portal,
  )
  for (const name of ['Jörg Brandstätter', 'Ольга Лебедева', 'Katharina Weiß', deal?.title])
    expect(await screen.findByRole('button', { name: `Remove ${name}` })).toBeInTheDocument()
  expect(posts).toEqual(['batch'])
})

test('people are found by name and picked by keys; who left the company is not offered', async () => {
  const { user, sends } = show([{ Id: 'who', Type: 'user', Name: 'Who', Multiple: true }])
  const box = screen.getByRole('combobox', { name: 'Who' })
  await user.click(box)
  expect(screen.getByText('Type a name')).toBeInTheDocument()
  await user.keyboard('Jörg')
  expect(await screen.findByRole('option', { name: /Jörg Brandstätter/ })).toHaveAttribute('aria-selected', 'true')
  await user.keyboard('{Enter}')
  await user.keyboard('Орехов')
  expect(await screen.findByText('Nobody found for “Орехов”')).toBeInTheDocument()
  await user.keyboard('{Escape}')
  await sends({ who: ['user_4'] })
})

const titled = (id: Document['id'], type: string, title: string): Document => ({ id, type, title, url: '' })

test('CRM items of the allowed kinds are found by title, contacts by their name', async () => {
  const portal = demoPortal()
  portal.state.documents.push(
    titled(['crm', 'CCrmDocumentCompany', 'COMPANY_901'], 'COMPANY', 'Zephyr Works'),
    titled(['crm', 'CCrmDocumentContact', 'CONTACT_902'], 'CONTACT', 'Zoë Zephyr'),
    titled(['crm', 'CCrmDocumentDeal', 'DEAL_903'], 'DEAL', 'Zephyr: not allowed here'),
  )
  const Options = { COMPANY: 'Y', CONTACT: 'Y', DEAL: 'N' }
  const { user, sends } = show([{ Id: 'with', Type: 'E:ECrm', Name: 'With', Multiple: 'Y', Options }], portal)
  await user.click(screen.getByRole('combobox', { name: 'With' }))
  await user.keyboard('zephyr')
  await user.click(await screen.findByRole('option', { name: 'Zephyr Works Company' }))
  await user.keyboard('zoë zephyr')
  await user.click(await screen.findByRole('option', { name: 'Zoë Zephyr Contact' }))
  expect(screen.queryByText(/not allowed here/)).not.toBeInTheDocument()
  await sends({ with: ['CO_901', 'C_902'] })
})

test('elements of a list are found though only the list’s number is known', async () => {
  const portal = demoPortal()
  portal.state.documents.push(titled(['lists', 'BizprocDocumentLists', '9048'], 'iblock_48', 'Zinc'))
  const { user, sends } = show([{ Id: 'item', Type: 'E:EList', Name: 'Item', Settings: { IBLOCK_ID: 48 } }], portal)
  await user.click(screen.getByRole('combobox', { name: 'Item' }))
  await user.keyboard('zin')
  await user.click(await screen.findByRole('option', { name: 'Zinc' }))
  expect(await screen.findByRole('button', { name: 'Remove Zinc' })).toBeInTheDocument()
  await sends({ item: '9048' })
})
