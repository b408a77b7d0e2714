import { createLazyRoute } from '@tanstack/react-router'

export function WorkflowPanel() {
  return null
}

export const workflowLazyRoute = createLazyRoute('/workflows/$workflowId')({ component: WorkflowPanel })
