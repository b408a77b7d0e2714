import { act, renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { rowOf } from './row.fixture'
import { useSelection } from './useSelection'

const rows = [1, 2, 3, 4].map((n) => rowOf(n))
const start = () => renderHook(({ key, shown }) => useSelection(key, shown, 204), { initialProps: { key: 'a', shown: rows } })
const ids = (view: ReturnType<typeof start>) => view.result.current.picked().map(({ id }) => id)

test('ticks and ranges, in whichever direction', () => {
  const view = start()
  act(() => view.result.current.toggle('w3', false))
  act(() => view.result.current.toggle('w1', true))
  expect(ids(view).sort()).toEqual(['w1', 'w2', 'w3'])
  act(() => view.result.current.toggle('w2', false))
  expect(ids(view).sort()).toEqual(['w1', 'w3'])
  expect(view.result.current.loaded).toBe('some')
})

test('it survives a refresh that took the row away, and takes what is newer', () => {
  const view = start()
  act(() => view.result.current.toggle('w1', false))
  act(() => view.result.current.toggle('w2', false))
  view.rerender({ key: 'a', shown: [rowOf(2, { title: 'New' }), rowOf(3)] })
  expect(view.result.current.count).toBe(2)
  expect(view.result.current.picked().map(({ title }) => title)).toEqual(['Deal 1', 'New'])
})

test('another filter begins anew', () => {
  const view = start()
  act(() => view.result.current.toggle('w1', false))
  view.rerender({ key: 'b', shown: rows })
  expect(view.result.current.count).toBe(0)
})

test('all that match are more than the loaded; out of them one can be taken among the loaded only', () => {
  const view = start()
  act(() => view.result.current.toggleAll())
  expect([view.result.current.count, view.result.current.loaded, view.result.current.isAll]).toEqual([4, 'all', false])
  act(() => view.result.current.selectAll())
  expect([view.result.current.count, view.result.current.isSelected('w9')]).toEqual([204, true])
  act(() => view.result.current.toggle('w2', false))
  expect([view.result.current.isAll, ids(view)]).toEqual([false, ['w1', 'w3', 'w4']])
  act(() => view.result.current.clear())
  expect(view.result.current.count).toBe(0)
})
