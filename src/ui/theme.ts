import { useSyncExternalStore } from 'react'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

let chosen: Theme = 'system'
const listeners = new Set<() => void>()

/** Paints the page in a theme; 'system' follows the device. */
export function applyTheme(theme: Theme): void {
  chosen = theme
  const { dataset } = document.documentElement
  if (theme === 'system') delete dataset.theme
  else dataset.theme = theme
  for (const listener of listeners) listener()
}

/** The theme in use. */
export const useTheme = (): Theme => useSyncExternalStore(subscribe, () => chosen)

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
