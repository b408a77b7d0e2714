import { createLazyRoute } from '@tanstack/react-router'

/** Two templates, or two files, side by side. */
export function ComparePage() {
  return <h1>Compare</h1>
}

export const compareLazyRoute = createLazyRoute('/templates/compare')({ component: ComparePage })
