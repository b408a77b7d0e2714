import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { lazyPart } from './lazyPart'

// Few ever see it: it stays out of the first screen.
const ErrorPage = lazyPart(() => import('./ErrorPage').then((module) => module.ErrorPage))

/** A page whose first data could not be had. "Try again" asks once more. */
export function RouteError({ error, reset }: ErrorComponentProps) {
  const router = useRouter()
  const { reset: forget } = useQueryErrorResetBoundary()
  const retry = () => {
    forget()
    reset()
    void router.invalidate()
  }
  return <ErrorPage error={error} onRetry={retry} />
}
