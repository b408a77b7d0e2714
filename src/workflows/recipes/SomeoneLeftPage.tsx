import { createLazyRoute } from '@tanstack/react-router'

export function SomeoneLeftPage() {
  return null
}

export const someoneLeftLazyRoute = createLazyRoute('/workflows/someone-left')({ component: SomeoneLeftPage })
