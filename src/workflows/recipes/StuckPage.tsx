import { createLazyRoute } from '@tanstack/react-router'

export function StuckPage() {
  return null
}

export const stuckLazyRoute = createLazyRoute('/workflows/stuck')({ component: StuckPage })
