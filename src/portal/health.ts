/** Whether the portal answers; `away` since the first call in a row that got no answer. Writing is off meanwhile. */
export type Health = { state: 'answering' } | { state: 'away'; why: 'offline' | 'silent' | 'expired' }

const answering: Health = { state: 'answering' }
let current: Health = answering
const listeners = new Set<() => void>()

export const health = {
  current: (): Health => current,
  /** For useSyncExternalStore; gives the way to unsubscribe. */
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  },
  answered: () => change(answering),
  lost: (why: Extract<Health, { state: 'away' }>['why']) => change({ state: 'away', why }),
}

function change(next: Health): void {
  if (next.state === current.state && (next.state === 'answering' || next.why === (current as typeof next).why)) return
  current = next
  for (const listener of listeners) listener()
}
