import { afterEach, expect, test, vi } from 'vitest'
import { health } from './health'

afterEach(() => health.answered())

test('listeners hear of a change and of nothing else', () => {
  const heard = vi.fn()
  const stop = health.subscribe(heard)
  health.answered()
  expect(heard).not.toHaveBeenCalled()
  health.lost('offline')
  health.lost('offline')
  expect(heard).toHaveBeenCalledTimes(1)
  expect(health.current()).toEqual({ state: 'away', why: 'offline' })
  health.lost('silent')
  expect(heard).toHaveBeenCalledTimes(2)
  health.answered()
  expect(health.current()).toEqual({ state: 'answering' })
  stop()
  health.lost('expired')
  expect(heard).toHaveBeenCalledTimes(3)
})

test('the state keeps its identity while it stays the same', () => {
  health.lost('offline')
  const before = health.current()
  health.lost('offline')
  expect(health.current()).toBe(before)
})
