import { useQuery } from '@tanstack/react-query'
import { actionOf } from '@/runs/machine/actions'
import type { RunAction } from './action'

/** The code of an action; undefined while it is loaded. An action that this version of the app does not know takes the page to its error. */
export function useRunAction(name: string): RunAction | undefined {
  const { data } = useQuery({
    queryKey: ['runs', 'action', name],
    queryFn: () => actionOf({ action: name }),
    staleTime: 'static',
  })
  return data
}
