import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeAll, expect, test, vi } from 'vitest'
import { loadLanguage, loadWorkflowTexts } from '@/i18n/i18n'
import { actionFor, targetOf } from '@/runs/run.fixture'
import { connectRuns, runSingle } from '@/runs/runs'
import { SingleRunDialog } from './SingleRunDialog'

vi.mock('@/runs/runs', async (load) => ({ ...(await load<object>()), runSingle: vi.fn() }))

beforeAll(async () => {
  await loadLanguage('en')
  await loadWorkflowTexts()
  const Options = ({ onChange }: { onChange(options: unknown): void }) => (
    <button type="button" onClick={() => onChange({ status: 'Old' })}>
      Set the status
    </button>
  )
  connectRuns(
    {
      terminate: async () =>
        actionFor('terminate', {
          Options,
          problem: (options) => ((options as { status: string }).status ? undefined : 'No status'),
        }),
      kill: async () => actionFor('kill', { typeNumberFrom: 10 }),
    },
    () => {},
  )
})

function Page({ action }: { action: string }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <QueryClientProvider client={client}>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      {isOpen && <SingleRunDialog action={action} target={targetOf(1)} onClose={() => setOpen(false)} />}
    </QueryClientProvider>
  )
}
const client = new QueryClient()

async function open(action: string) {
  const user = userEvent.setup()
  render(<Page action={action} />)
  await user.click(screen.getByRole('button', { name: 'Open' }))
  await screen.findByRole('dialog')
  return user
}

test('one is asked about with its title and consequences; the safe button has the focus, and gives it back', async () => {
  const user = await open('kill')
  expect(screen.getByRole('dialog', { name: 'Delete this workflow for good?' })).toHaveTextContent(
    'Contract 1 · Contract approval',
  )
  expect(screen.getByText('1 open task of 1 person disappears.')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Keep it' })).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Open' })).toHaveFocus()
  expect(runSingle).not.toHaveBeenCalled()
})

test('instead of deleting it can be ended, in the same dialog', async () => {
  const user = await open('kill')
  await user.click(screen.getByRole('button', { name: 'Terminate instead' }))
  expect(await screen.findByRole('dialog', { name: 'End this workflow?' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Keep it' })).toHaveFocus()
  expect(screen.getByRole('button', { name: 'Terminate', description: 'No status' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Set the status' }))
  expect(screen.getByRole('button', { name: 'Terminate', description: /^Enter does not confirm/ })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Terminate' }))
  expect(runSingle).toHaveBeenCalledExactlyOnceWith('terminate', targetOf(1), { status: 'Old' })
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
})
