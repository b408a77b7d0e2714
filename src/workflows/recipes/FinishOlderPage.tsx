import { createLazyRoute } from '@tanstack/react-router'

export function FinishOlderPage() {
  return null
}

export const finishOlderLazyRoute = createLazyRoute('/workflows/finish-older')({ component: FinishOlderPage })
