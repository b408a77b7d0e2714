import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test, vi } from 'vitest'
import { loadLanguage, loadWorkflowTexts } from '@/i18n/i18n'
import type { RunAction } from '@/runs/action'
import { actionFor, rowsOf, runOf } from '@/runs/run.fixture'
import { ConfirmDialog } from './ConfirmDialog'

beforeAll(async () => {
  await loadLanguage('en')
  await loadWorkflowTexts()
})

const kill = actionFor('kill', { typeNumberFrom: 10 })

function ask(action: RunAction, n: number, more: Partial<Parameters<typeof ConfirmDialog>[0]> = {}) {
  const onConfirm = vi.fn()
  const onClose = vi.fn()
  const run = runOf({ action: action.name, rows: rowsOf(['toDo', n], [{ kind: 'leftOut', why: 'robot' }, 4]) })
  render(
    <ConfirmDialog run={run} action={action} lasts writingOff={undefined} onClose={onClose} onConfirm={onConfirm} {...more} />,
  )
  return { onConfirm, onClose, user: userEvent.setup() }
}
const button = (name: string) => screen.getByRole('button', { name })

test('the question has the number, and what follows from a yes stands below', () => {
  ask(actionFor('terminate'), 12)
  expect(screen.getByRole('dialog', { name: 'End 12 workflows?' })).toBeVisible()
  expect(screen.getByText('12 open tasks of 3 people disappear.')).toBeVisible()
})

test('the safe button has the focus; Enter never confirms, not even on the danger button', async () => {
  const { user, onConfirm } = ask(actionFor('terminate'), 12)
  expect(button('Keep them')).toHaveFocus()
  await user.tab()
  expect(button('Terminate 12')).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(onConfirm).not.toHaveBeenCalled()
  await user.keyboard(' ')
  expect(onConfirm).toHaveBeenCalledOnce()
})

test('of 10 or more the number must be typed first, and the field has the focus', async () => {
  const { user, onConfirm } = ask(kill, 12)
  const field = screen.getByRole('textbox', { name: 'To confirm, type the number: 12' })
  expect(field).toHaveFocus()
  expect(screen.getByRole('button', { name: 'Delete 12', description: 'Type 12 into the field first' })).toBeVisible()
  await user.click(button('Delete 12'))
  await user.type(field, '1{Enter}')
  await user.click(button('Delete 12'))
  expect(onConfirm).not.toHaveBeenCalled()
  await user.type(field, '2{Enter}')
  expect(onConfirm).not.toHaveBeenCalled()
  await user.click(button('Delete 12'))
  expect(onConfirm).toHaveBeenCalledOnce()
})

test('a large number may be typed as it is written', async () => {
  const { user, onConfirm } = ask(kill, 1284)
  await user.type(screen.getByRole('textbox', { name: /type the number: 1,284/ }), '1,284')
  await user.click(button('Delete 1,284'))
  expect(onConfirm).toHaveBeenCalledOnce()
})

test('fewer are not typed', () => {
  ask(kill, 9)
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
  expect(button('Keep them')).toHaveFocus()
})

test('the milder way is offered', async () => {
  const onMilder = vi.fn()
  const { user, onConfirm } = ask(kill, 3, { onMilder })
  await user.click(button('Terminate instead'))
  expect(onMilder).toHaveBeenCalledOnce()
  expect(onConfirm).not.toHaveBeenCalled()
})

test('what will be erased can be saved before', async () => {
  let file: Blob | undefined
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    file = blob instanceof Blob ? blob : undefined
    return 'blob:file'
  })
  const backup = vi.fn(async () => ({ workflows: ['w1'] }))
  const { user } = ask({ ...kill, backup }, 2)
  await user.click(button('Download what will be erased'))
  expect(await screen.findByText('Saved as a file.')).toBeVisible()
  expect(await file?.text()).toContain('"w1"')
  vi.restoreAllMocks()
})

test('where the browser keeps nothing, it says so before', () => {
  ask(kill, 2, { lasts: false })
  expect(screen.getByText(/^This run cannot be resumed after a reload/)).toBeVisible()
})

test('while the portal is away it cannot be confirmed and says so', async () => {
  const { user, onConfirm } = ask(kill, 2, { writingOff: 'The portal does not answer' })
  await user.click(button('Delete 2'))
  expect(onConfirm).not.toHaveBeenCalled()
  expect(screen.getByRole('status')).toHaveTextContent('The portal does not answer')
})
