import { createLazyRoute } from '@tanstack/react-router'

/** One template of the portal. */
export function TemplatePage() {
  return <h1>Template</h1>
}

export const templateLazyRoute = createLazyRoute('/templates/$templateId')({ component: TemplatePage })
