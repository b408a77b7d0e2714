import { useEffect, useState, useSyncExternalStore } from 'react'

type Toast = { text: string; action?: { label: string; run: () => void } }
const SHOWN_MS = 6000

let shown: Toast | undefined
const listeners = new Set<() => void>()

/** Tells of something that went well; the one before it makes room. Errors never come here: they stay where they happened. */
export const showToast = (toast: Toast): void => set(toast)

/** The place of the toasts; once, in the shell. It stays for 6 s, longer while the pointer or the focus is on it. */
export function Toaster() {
  const toast = useSyncExternalStore(subscribe, () => shown)
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (!toast || held) return
    const timer = setTimeout(() => set(undefined), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [toast, held])
  useEffect(() => () => set(undefined), []) // it takes its toast along
  const hold = () => setHeld(true)
  const release = () => setHeld(false)
  const act = () => {
    toast?.action?.run()
    setHeld(false)
    set(undefined)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only holds the clock while someone reads; nothing can be done here but by its button
    <div className="toasts" onMouseEnter={hold} onMouseLeave={release} onFocus={hold} onBlur={release}>
      <div role="status">
        {toast && (
          <div className="toast">
            {toast.text}
            {toast.action && (
              <button type="button" onClick={act}>
                {toast.action.label}
              </button>
            )}
          </div>
        )}
      </div>
    </div>
  )
}

function set(toast: Toast | undefined) {
  shown = toast
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
