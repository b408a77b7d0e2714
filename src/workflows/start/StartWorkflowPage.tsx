import { createLazyRoute } from '@tanstack/react-router'

export function StartWorkflowPage() {
  return null
}

export const startWorkflowLazyRoute = createLazyRoute('/workflows/start')({ component: StartWorkflowPage })
