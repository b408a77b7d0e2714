let skewMs = 0

/** Now by the portal's clock, in epoch ms: "overdue" and "stuck" are counted by it, not by this computer's. */
export const portalNow = (): number => Date.now() + skewMs

/** Learns the portal's clock from the `time.finish` (epoch seconds) of an answer that has just arrived. */
export function learnPortalTime(finish: unknown): void {
  if (typeof finish === 'number' && finish > 0) skewMs = finish * 1000 - Date.now()
}

/** Whether this computer's clock is so wrong that what was asked by it must be asked again. */
export const clockWasWrong = (): boolean => Math.abs(skewMs) > 60_000
