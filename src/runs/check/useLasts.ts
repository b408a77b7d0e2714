import { useQuery } from '@tanstack/react-query'
import { localStore } from '@/portal/localStore'

/** Whether a run outlives a reload of the page; taken for granted until the browser has been asked. */
export function useLasts(): boolean {
  const { data } = useQuery({
    queryKey: ['runs', 'lasts'],
    queryFn: () => localStore.lasts(),
    staleTime: 'static',
    throwOnError: false,
  })
  return data ?? true
}
