import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createLimiter } from './limiter'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const rule = { size: 3, perSecond: 2 }

/** Asks for `count` turns at once; tells how many have left. */
function turns(limiter: ReturnType<typeof createLimiter>, count: number) {
  let left = 0
  for (let index = 0; index < count; index++) void limiter.turn().then(() => left++)
  return async (ms: number) => {
    await vi.advanceTimersByTimeAsync(ms)
    return left
  }
}

test('a bucketful leaves at once, the rest as it drains', async () => {
  const after = turns(createLimiter(rule), 6)
  expect(await after(0)).toBe(3)
  expect(await after(499)).toBe(3)
  expect(await after(1)).toBe(4)
  expect(await after(500)).toBe(5)
  expect(await after(500)).toBe(6)
})

test('a rest empties the bucket, but never below empty', async () => {
  const limiter = createLimiter(rule)
  await turns(limiter, 3)(0)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(await turns(limiter, 4)(0)).toBe(3)
})

test('when the portal says that it is full, nothing leaves until it has drained', async () => {
  const limiter = createLimiter(rule)
  limiter.full()
  const after = turns(limiter, 1)
  expect(await after(499)).toBe(0)
  expect(await after(1)).toBe(1)
})

test('calls leave in the order they came', async () => {
  const limiter = createLimiter(rule)
  const order: number[] = []
  for (const index of [0, 1, 2, 3, 4]) void limiter.turn().then(() => order.push(index))
  await vi.advanceTimersByTimeAsync(5_000)
  expect(order).toEqual([0, 1, 2, 3, 4])
})
