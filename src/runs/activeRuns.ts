let active = 0
const listeners = new Set<() => void>()

/** How many runs are confirmed and not over, for the shell: apart from the machine, which is not in the first screen. */
export const activeRuns = {
  count: (): number => active,
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  },
  tell(count: number): void {
    if (count === active) return
    active = count
    for (const listener of listeners) listener()
  },
}
