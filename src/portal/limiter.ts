/** The portal's own rule: 50 calls in the bucket, 2 run out each second; a batch is one call (SEMANTICS §7). */
export type BucketRule = { size: number; perSecond: number }

/**
 * Waits until a call may leave. The one gate in front of everything we send; the portal counts by IP, so colleagues share the bucket and
 * `full()` must be told when it says QUERY_LIMIT_EXCEEDED.
 */
export function createLimiter({ size, perSecond }: BucketRule, now = () => Date.now()) {
  let level = 0
  let at = now()
  let queue: Promise<void> = Promise.resolve()

  const drain = () => {
    level = Math.max(0, level - ((now() - at) / 1000) * perSecond)
    at = now()
  }
  const enter = async () => {
    drain()
    if (level > size - 1) await new Promise((resolve) => setTimeout(resolve, ((level - size + 1) / perSecond) * 1000))
    drain()
    level += 1
  }
  return {
    turn(): Promise<void> {
      queue = queue.then(enter)
      return queue
    },
    full(): void {
      drain()
      level = size
    },
  }
}
