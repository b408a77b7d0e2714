import { createLazyRoute } from '@tanstack/react-router'

export function RunListPage() {
  return null
}

export const runsLazyRoute = createLazyRoute('/runs')({ component: RunListPage })
