import { useSyncExternalStore } from 'react'

type Politeness = 'polite' | 'assertive'
type Spoken = Record<Politeness, string>

let spoken: Spoken = { polite: '', assertive: '' }
const listeners = new Set<() => void>()

/** Says a text to a screen reader: when it pauses, or at once. */
export function announce(text: string, politeness: Politeness = 'polite'): void {
  // The same text twice is read twice only if it differs.
  const said = spoken[politeness] === text ? `${text}\u00a0` : text
  spoken = { ...spoken, [politeness]: said }
  for (const listener of listeners) listener()
}

/** The place in the page from which `announce` speaks; once, in the shell. */
export function LiveRegion() {
  const { polite, assertive } = useSyncExternalStore(subscribe, () => spoken)
  return (
    <div className="vh">
      <div aria-live="polite">{polite}</div>
      <div aria-live="assertive">{assertive}</div>
    </div>
  )
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
