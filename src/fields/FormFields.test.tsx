import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import fc from 'fast-check'
import { beforeAll, expect, test, vi } from 'vitest'
import * as z from 'zod/mini'
import { loadLanguage } from '@/i18n/i18n'
import type { WireValue } from '@/portal/command'
import { fieldListSchema } from './descriptorSchema'
import { FormFields } from './FormFields'
import { formSchema, initialValues, toWire } from './formSchema'
import { useFieldForm } from './useFieldForm'

beforeAll(() => loadLanguage('en'))

const context = { language: 'en', zone: 'Asia/Vladivostok' } as const

function Form({
  fields,
  onSend,
  openInPortal,
}: {
  fields: unknown[]
  onSend(wire: Record<string, WireValue>): void
  openInPortal?: () => void
}) {
  const form = useFieldForm(z.parse(fieldListSchema, fields), context)
  return (
    <form noValidate onSubmit={form.form.handleSubmit((values) => onSend(form.toWire(values)))}>
      <FormFields fields={form} {...(openInPortal ? { openInPortal } : {})} />
      <button type="submit">Send</button>
    </form>
  )
}

function show(fields: unknown[], openInPortal?: () => void) {
  const onSend = vi.fn()
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const view = render(
    <QueryClientProvider client={client}>
      <Form fields={fields} onSend={onSend} {...(openInPortal ? { openInPortal } : {})} />
    </QueryClientProvider>,
  )
  const user = userEvent.setup()
  const send = () => user.click(screen.getByRole('button', { name: 'Send' }))
  return { user, onSend, send, ...view }
}

test('an empty required field is told at the field, gets the focus, and nothing is sent', async () => {
  const { user, onSend, send } = show([
    { Id: 'note', Type: 'string', Name: 'Note' },
    { Id: 'sum', Type: 'double', Name: 'Sum', Required: 'Y', Description: 'without tax' },
  ])
  const sum = screen.getByRole('textbox', { name: 'Sum' })
  expect(sum).toHaveAccessibleDescription('without tax')
  expect(sum).toBeRequired()
  await send()
  await waitFor(() => expect(sum).toHaveAccessibleDescription('Fill this in'))
  expect(sum).toBeInvalid()
  expect(sum).toHaveFocus()
  await user.type(sum, '12.5')
  expect(sum).toBeValid()
  await send()
  await waitFor(() => expect(onSend).toHaveBeenCalledWith({ note: '', sum: '12.5' }))
})

test('a file that is asked for is told at the button that takes one', async () => {
  const { send } = show([{ Id: 'scan', Type: 'file', Name: 'Scan', Required: true }])
  await send()
  const input = screen.getByLabelText('Choose a file or drop it here')
  await waitFor(() => expect(input).toHaveAccessibleDescription('Attach a file'))
  expect(input).toBeInvalid()
  expect(input).toHaveFocus()
})

test('yes or no is chosen by keys, and an answer that is not required can be taken back', async () => {
  const { user, onSend, send } = show([{ Id: 'a.b', Type: 'bool', Name: 'Checked' }])
  const choice = screen.getByRole('radiogroup', { name: 'Checked' })
  await user.tab()
  await user.keyboard(' ')
  expect(within(choice).getByRole('radio', { name: 'Yes' })).toBeChecked()
  await user.click(within(choice).getByRole('radio', { name: 'No' }))
  await send()
  await waitFor(() => expect(onSend).toHaveBeenLastCalledWith({ 'a.b': 'N' }))
  await user.click(screen.getByRole('button', { name: 'Clear the answer: Checked' }))
  await send()
  await waitFor(() => expect(onSend).toHaveBeenLastCalledWith({ 'a.b': '' }))
})

test('several choices are picked and taken back by keys', async () => {
  const countries = { de: 'Germany', fi: 'Finland', kz: 'Kazakhstan' }
  const { user, onSend, send } = show([
    { Id: 'c', Type: 'select', Name: 'Countries', Multiple: 1, Options: countries, Default: ['de'] },
  ])
  const box = screen.getByRole('combobox', { name: 'Countries' })
  await user.click(box)
  await user.keyboard('kaz{Enter}')
  await user.keyboard('{ArrowDown}{Enter}')
  expect(screen.getByRole('button', { name: 'Remove Finland' })).toBeInTheDocument()
  await user.keyboard('{Backspace}{Escape}')
  expect(screen.queryByRole('button', { name: 'Remove Finland' })).not.toBeInTheDocument()
  expect(box).toHaveAttribute('aria-expanded', 'false')
  await send()
  await waitFor(() => expect(onSend).toHaveBeenCalledWith({ c: ['de', 'kz'] }))
})

test('a field of several texts gets lines, and only the wrong one is marked', async () => {
  const { user, onSend, send } = show([{ Id: 'n', Type: 'int', Name: 'Numbers', Multiple: true, Default: [1] }])
  await user.click(screen.getByRole('button', { name: 'Add another' }))
  const second = screen.getByRole('textbox', { name: 'Numbers, 2' })
  expect(second).toHaveFocus()
  await user.type(second, 'two')
  await send()
  await waitFor(() => expect(second).toBeInvalid())
  expect(screen.getByRole('textbox', { name: 'Numbers, 1' })).toBeValid()
  await user.click(screen.getByRole('button', { name: 'Remove Numbers, 2' }))
  await send()
  await waitFor(() => expect(onSend).toHaveBeenCalledWith({ n: ['1'] }))
})

test('a date is typed part by part; a part alone is not sent', async () => {
  const { user, onSend, send } = show([{ Id: 'd', Type: 'date', Name: 'Due' }])
  const group = await screen.findByRole('group', { name: 'Due' })
  const [day] = within(group).getAllByRole('spinbutton')
  await user.click(day as HTMLElement)
  await user.keyboard('15')
  await send()
  expect(await screen.findByText('Complete the date')).toBeInTheDocument()
  expect(onSend).not.toHaveBeenCalled()
  await user.click(within(group).getAllByRole('spinbutton')[1] as HTMLElement)
  await user.keyboard('032027')
  await send()
  await waitFor(() => expect(onSend).toHaveBeenCalledWith({ d: '2027-03-15T12:00:00+10:00' }))
})

test('a chosen file is sent with its content; one that the portal would lose is told', async () => {
  const open = vi.fn()
  const { user, onSend, send } = show([{ Id: 'f', Type: 'file', Name: 'Contract', Default: 'https://p/upload/old.pdf' }], open)
  await user.click(screen.getByRole('button', { name: 'Answer in Bitrix24' }))
  expect(open).toHaveBeenCalledOnce()
  await user.upload(screen.getByLabelText(/Choose a file/), new File(['ABC'], 'new.txt', { type: 'text/plain' }))
  expect(await screen.findByText('3 byte')).toBeInTheDocument()
  await send()
  await waitFor(() => expect(onSend).toHaveBeenCalledWith({ f: ['new.txt', 'QUJD'] }))
})

test('an unknown field is text with a note and a way into the portal', async () => {
  show([{ Id: 'x', Type: 'UF:odd', Name: 'Odd' }], () => undefined)
  expect(screen.getByRole('textbox', { name: 'Odd' })).toHaveAccessibleDescription(/UF:odd/)
  expect(screen.getByRole('button', { name: 'Open in Bitrix24' })).toBeInTheDocument()
})

const kinds =
  'bool date datetime time int double string text select internalselect user S:employee file S:DiskFile UF:money UF:url UF:address UF:crm E:ECrm E:EList UF:iblock_element S:HTML email phone web odd'
const anything = fc.oneof(
  fc.string(),
  fc.jsonValue(),
  fc.constantFrom('{=Document:ID}', '2027-03-15T00:00:00+03:00', '1|USD', 'D_1', 'user_1', 'Y'),
)
const anyField = fc.record(
  {
    Id: fc.oneof(fc.string(), fc.integer(), fc.constant('a.b[0]')),
    Type: fc.oneof(fc.constantFrom(...kinds.split(' ')), fc.string()),
    Name: anything,
    Description: anything,
    Required: anything,
    Multiple: fc.oneof(fc.boolean(), anything),
    Options: fc.oneof(fc.dictionary(fc.string(), anything), fc.array(anything), anything),
    Settings: fc.oneof(fc.record({ IBLOCK_ID: anything, DEAL: anything }), anything),
    Default: fc.oneof(anything, fc.array(anything)),
  },
  { requiredKeys: ['Id', 'Type'] },
)

test('whatever the portal says about fields, there is a form and an answer with each of them', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof({ weight: 9, arbitrary: anyField }, { weight: 1, arbitrary: fc.jsonValue() }), { maxLength: 6 }),
      (raw) => {
        const fields = z.parse(fieldListSchema, raw)
        const values = initialValues(fields, context)
        formSchema(fields, context).safeParse(values)
        const wire = toWire(fields, values, context)
        expect(new Set(Object.keys(wire))).toEqual(new Set(fields.map((field) => field.id)))
        for (const value of Object.values(wire)) expect(JSON.stringify(value)).not.toMatch(/^(\[\]|null|true|false)$/)
        show(raw).unmount()
      },
    ),
    { numRuns: 60 },
  )
})
