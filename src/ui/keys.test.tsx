import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { keyName, type Shortcuts, useShortcuts } from './keys'

function Keys({ shortcuts }: { shortcuts: Shortcuts }) {
  useShortcuts(shortcuts)
  return null
}
const typed = (init: KeyboardEventInit) => keyName(new KeyboardEvent('keydown', init))

test('a letter acts, whatever alphabet the keyboard writes', () => {
  expect(typed({ key: 'a', code: 'KeyA' })).toBe('a')
  expect(typed({ key: 'ф', code: 'KeyA' })).toBe('a')
  expect(typed({ key: 'a', code: 'KeyQ' })).toBe('a') // a French keyboard
  expect(typed({ key: 'A', code: 'KeyA' })).toBe('a') // Caps Lock
  expect(typed({ key: 'ö', code: 'Semicolon' })).toBe('ö')
  expect(typed({ key: 'ж', code: 'Semicolon' })).toBeUndefined()
})

test('with a modifier it is not ours, but a sign may need Shift', () => {
  expect(typed({ key: 'a', code: 'KeyA', ctrlKey: true })).toBeUndefined()
  expect(typed({ key: 'a', code: 'KeyA', altKey: true })).toBeUndefined()
  expect(typed({ key: 'A', code: 'KeyA', shiftKey: true })).toBeUndefined()
  expect(typed({ key: '?', code: 'Digit7', shiftKey: true })).toBe('?')
})

test('while someone types, letters are letters', async () => {
  const approve = vi.fn()
  render(
    <>
      <Keys shortcuts={{ a: approve }} />
      <input aria-label="Comment" />
      <input type="checkbox" aria-label="Select" />
    </>,
  )
  const user = userEvent.setup()
  await user.type(screen.getByRole('textbox', { name: 'Comment' }), 'a')
  expect(approve).not.toHaveBeenCalled()
  await user.click(screen.getByRole('checkbox', { name: 'Select' }))
  await user.keyboard('a')
  expect(approve).toHaveBeenCalledOnce()
})

test('while a dialog is open, keys sleep', async () => {
  const approve = vi.fn()
  const { rerender } = render(
    <>
      <Keys shortcuts={{ a: approve }} />
      <dialog open />
    </>,
  )
  const user = userEvent.setup()
  await user.keyboard('a')
  expect(approve).not.toHaveBeenCalled()
  rerender(<Keys shortcuts={{ a: approve }} />)
  await user.keyboard('a')
  expect(approve).toHaveBeenCalledOnce()
})

test('a sequence swallows its keys, also when it leads nowhere', async () => {
  const [tasks, reject] = [vi.fn(), vi.fn()]
  render(
    <>
      <Keys shortcuts={{ 'g t': tasks }} />
      <Keys shortcuts={{ t: reject, r: reject }} />
    </>,
  )
  const user = userEvent.setup()
  await user.keyboard('gt')
  expect(tasks).toHaveBeenCalledOnce()
  await user.keyboard('gr')
  expect(reject).not.toHaveBeenCalled()
  await user.keyboard('r')
  expect(reject).toHaveBeenCalledOnce()
})

test('a key held down answers once', async () => {
  const [approve, next] = [vi.fn(), vi.fn()]
  render(<Keys shortcuts={{ a: approve, j: next }} />)
  await userEvent.keyboard('{a>3/}{j>3/}')
  expect(approve).toHaveBeenCalledOnce()
  expect(next).toHaveBeenCalledTimes(3)
})

test('of two for the same key the later one acts, until it is gone', async () => {
  const [page, pane] = [vi.fn(), vi.fn()]
  const both = (
    <>
      <Keys shortcuts={{ a: page }} />
      <Keys shortcuts={{ a: pane }} />
    </>
  )
  const { rerender } = render(both)
  await userEvent.keyboard('a')
  expect([page.mock.calls.length, pane.mock.calls.length]).toEqual([0, 1])
  rerender(<Keys shortcuts={{ a: page }} />)
  await userEvent.keyboard('a')
  expect([page.mock.calls.length, pane.mock.calls.length]).toEqual([1, 1])
})
