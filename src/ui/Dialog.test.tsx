import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { Dialog } from './Dialog'

function Page() {
  const [open, setOpen] = useState(false)
  const [row, setRow] = useState(true)
  return (
    <main tabIndex={-1}>
      {row && (
        <button type="button" onClick={() => setOpen(true)}>
          Delegate
        </button>
      )}
      {open && (
        <Dialog
          title="Delegate to whom?"
          closeLabel="Close"
          onClose={() => setOpen(false)}
          footer={<button type="button">Keep it</button>}
        >
          <input aria-label="Comment" />
          <input aria-label="Person" data-first />
          <button type="button" onClick={() => setRow(false)}>
            Give away
          </button>
        </Dialog>
      )}
    </main>
  )
}
const open = async () => {
  render(<Page />)
  await userEvent.click(screen.getByRole('button', { name: 'Delegate' }))
}

test('it is named by its question and starts where its author says', async () => {
  await open()
  expect(screen.getByRole('dialog', { name: 'Delegate to whom?' })).toBeVisible()
  expect(screen.getByRole('textbox', { name: 'Person' })).toHaveFocus()
})

test('closed, it gives the focus back to the button that opened it', async () => {
  await open()
  await userEvent.click(screen.getByRole('button', { name: 'Close' }))
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Delegate' })).toHaveFocus()
})

test('Escape closes it', async () => {
  await open()
  fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true })) // what a browser makes of Escape
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
})

test('when its button is gone, the page has the focus', async () => {
  await open()
  await userEvent.click(screen.getByRole('button', { name: 'Give away' }))
  await userEvent.click(screen.getByRole('button', { name: 'Close' }))
  expect(screen.getByRole('main')).toHaveFocus()
})
