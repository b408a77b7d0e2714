import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test, vi } from 'vitest'
import { BulkBar } from './BulkBar'
import { listWorld } from './row.fixture'
import type { Selection } from './useSelection'

let wrapper: Awaited<ReturnType<typeof listWorld>>
beforeAll(async () => {
  wrapper = await listWorld()
})

function selectionOf(more: Partial<Selection>): Selection {
  const nothing = () => {}
  const calls = { toggle: nothing, toggleAll: nothing, selectAll: vi.fn(), clear: vi.fn() }
  return { isAll: false, count: 37, isSelected: () => true, picked: () => [], loaded: 'some', ...calls, ...more }
}
const bar = (selection: Selection, total: number, onAct = vi.fn()) => {
  render(<BulkBar selection={selection} total={total} onAct={onAct} onDownload={() => {}} />, { wrapper })
  return onAct
}

test('it says how many, and offers the rest', async () => {
  const selection = selectionOf({})
  bar(selection, 204)
  expect(screen.getByRole('toolbar', { name: 'Selected workflows' })).toHaveTextContent('37 selected')
  await userEvent.click(screen.getByRole('button', { name: 'Select all 204 that match' }))
  expect(selection.selectAll).toHaveBeenCalledOnce()
})

test('with all of them there is no rest to offer', () => {
  bar(selectionOf({ isAll: true, count: 204 }), 204)
  expect(screen.queryByRole('button', { name: /Select all/ })).toBeNull()
})

test('each action leads on, Escape lets go', async () => {
  const selection = selectionOf({})
  const onAct = bar(selection, 37)
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'Hand over tasks…' }))
  await user.click(screen.getByRole('button', { name: 'Terminate…' }))
  await user.click(screen.getByRole('button', { name: 'Delete…' }))
  expect(onAct.mock.calls).toEqual([['delegate'], ['terminate'], ['kill']])
  await user.keyboard('{Escape}')
  expect(selection.clear).toHaveBeenCalledOnce()
})
