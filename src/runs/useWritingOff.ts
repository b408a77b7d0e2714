import { useSyncExternalStore } from 'react'
import { text } from '@/i18n/i18n'
import { health } from '@/portal/health'

/** Why nothing can be sent now, in words; undefined while the portal answers. */
export const useWritingOff = (): string | undefined =>
  useSyncExternalStore(health.subscribe, health.current).state === 'away' ? text('runs.writingOff') : undefined
