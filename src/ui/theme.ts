import { useSyncExternalStore } from 'react'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const KEY = 'workflow-desk.theme'
let chosen: Theme = 'system'
const listeners = new Set<() => void>()

/** Paints the page in the theme chosen last time; call it before the first render. */
export const restoreTheme = (): void => apply(remembered())

/** The chosen theme and how to choose another. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  return [useSyncExternalStore(subscribe, () => chosen), choose]
}

function choose(theme: Theme) {
  apply(theme)
  // The frame may be blocked from storage: then the choice lasts as long as the page.
  try {
    window.localStorage.setItem(KEY, theme)
  } catch {}
}

function apply(theme: Theme) {
  chosen = theme
  const { dataset } = document.documentElement
  if (theme === 'system') delete dataset.theme
  else dataset.theme = theme
  for (const listener of listeners) listener()
}

// Read at once, before the first paint; portal/localStore.ts would answer too late.
function remembered(): Theme {
  try {
    const kept = window.localStorage.getItem(KEY)
    return themes.find((theme) => theme === kept) ?? 'system'
  } catch {
    return 'system'
  }
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
