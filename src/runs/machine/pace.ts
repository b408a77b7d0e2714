const AIM_MS = 5_000
const NEVER_MS = 20_000 // a portal ends a request after 60 s, and this leaves room for a batch four times as slow as the one before

/** How many rows the next batch has, by how long the latest took: it may double, and shrinks at once. */
export function nextSize(size: number, most: number, latest: { rows: number; ms: number; isLost: boolean }): number {
  const { rows, ms, isLost } = latest
  if (rows === 0) return size
  const fitting = Math.floor((AIM_MS * rows) / Math.max(1, ms))
  // Too slow or lost: the portal is in trouble, or its rows are heavy. It grows again where that was a mistake.
  const wanted = isLost ? Math.min(fitting, size / 4) : ms > NEVER_MS ? fitting / 2 : fitting
  return Math.max(1, Math.floor(Math.min(wanted, size * 2, most)))
}
