import { MutationCache, QueryClient } from '@tanstack/react-query'
import { errorKind } from '@/portal/errors'

/** Cache rules for the whole app. Repeats and limits are the portal layer's business, so nothing is retried here. */
export function createQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    defaultOptions: {
      queries: {
        retry: false,
        staleTime: 60_000,
        gcTime: 10 * 60_000,
        refetchOnReconnect: true,
        networkMode: 'always', // `portal/send.ts` knows better than the browser what can be reached
        // What is on screen stays there when a refresh fails; without data the page's error boundary takes over.
        throwOnError: (_error, query) => query.state.data === undefined,
      },
      mutations: { retry: false, networkMode: 'always' },
    },
    mutationCache: new MutationCache({
      // One engine moves everything: after any order, well or badly ended, what is visible is asked again, in one batch.
      onSettled: (_data, error) => {
        if (error && ['offline', 'outside'].includes(errorKind(error))) return
        void client.invalidateQueries()
      },
    }),
  })
  return client
}
