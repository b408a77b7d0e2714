import { createLazyRoute } from '@tanstack/react-router'

/** A `.bpt` opened in this browser, before anything is sent. */
export function OpenedFilePage() {
  return <h1>File</h1>
}

export const openedFileLazyRoute = createLazyRoute('/templates/file')({ component: OpenedFilePage })
