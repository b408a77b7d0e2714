import { createLazyRoute } from '@tanstack/react-router'

export function WorkflowListPage() {
  return null
}

export const workflowsLazyRoute = createLazyRoute('/workflows')({ component: WorkflowListPage })
