import { createLazyRoute } from '@tanstack/react-router'

/** All templates of the portal. */
export function TemplateListPage() {
  return <h1>Templates</h1>
}

export const templatesLazyRoute = createLazyRoute('/templates')({ component: TemplateListPage })
