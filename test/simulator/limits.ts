import type { Faults } from './faults.ts'

const MINUTE = 60_000
const MINUTES_COUNTED = 10

/** The two limits of the cloud: the leaky bucket and the operating time of each method. */
export function createLimits(faults: Faults, now: () => number) {
  let level = 0
  let drainedAt = now()
  const spent = new Map<string, Map<number, number>>()

  const bucketsOf = (method: string) => {
    const buckets = spent.get(method) ?? new Map<number, number>()
    spent.set(method, buckets)
    const oldest = Math.floor(now() / MINUTE) - MINUTES_COUNTED
    for (const minute of buckets.keys()) if (minute <= oldest) buckets.delete(minute)
    return buckets
  }
  const operating = (method: string) => [...bucketsOf(method).values()].reduce((sum, seconds) => sum + seconds, 0)

  return {
    /** one request; false where the bucket is full */
    admit(): boolean {
      const { on, burst, perSecond } = faults.limiter
      level = Math.max(0, level - (Math.max(0, now() - drainedAt) / 1000) * perSecond)
      drainedAt = now()
      if (!on) return true
      if (level + 1 > burst) return false
      level += 1
      return true
    },
    mayRun: (method: string): boolean => !faults.operating.on || operating(method) < faults.operating.limitSeconds,
    spend(method: string): number {
      const seconds = faults.costSeconds[method] ?? 0
      const buckets = bucketsOf(method)
      const minute = Math.floor(now() / MINUTE)
      buckets.set(minute, (buckets.get(minute) ?? 0) + seconds)
      return seconds
    },
    /** the two fields of `time`, where the limiter is on */
    told(method: string): { operating?: number; operating_reset_at?: number } {
      if (!faults.operating.on) return {}
      const oldest = Math.min(...bucketsOf(method).keys(), Math.floor(now() / MINUTE))
      return { operating: operating(method), operating_reset_at: ((oldest + MINUTES_COUNTED) * MINUTE) / 1000 }
    },
  }
}
export type Limits = ReturnType<typeof createLimits>
