import { createLazyRoute } from '@tanstack/react-router'

export function RunPage() {
  return null
}

export const runLazyRoute = createLazyRoute('/runs/$runId')({ component: RunPage })
