import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { Button } from './Button'

test('its name is its word alone; the key is told apart', () => {
  render(<Button shortcut="a">Approve</Button>)
  expect(screen.getByRole('button', { name: 'Approve' })).toHaveAttribute('aria-keyshortcuts', 'a')
})

test('busy, a second press does nothing and the focus stays', async () => {
  const approve = vi.fn()
  const { rerender } = render(<Button onClick={approve}>Approve</Button>)
  await userEvent.click(screen.getByRole('button'))
  rerender(
    <Button busy onClick={approve}>
      Approve
    </Button>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Approve', busy: true }))
  expect(approve).toHaveBeenCalledOnce()
  expect(screen.getByRole('button')).toHaveFocus()
})

test('disabled, it says why and sends no form', async () => {
  const submit = vi.fn((event: Event) => event.preventDefault())
  render(
    <form onSubmit={(event) => submit(event.nativeEvent)}>
      <Button type="submit" disabledReason="Waiting for the portal">
        Send
      </Button>
    </form>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Send', description: 'Waiting for the portal' }))
  expect(submit).not.toHaveBeenCalled()
})
