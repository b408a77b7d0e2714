import { useNavigate } from '@tanstack/react-router'
import { type Preparation, prepareRun } from '@/runs/runs'

/** Prepares a run and opens its page: it shows exactly what would be done, and asks. */
export function useStartRun(): (preparation: Preparation) => void {
  const navigate = useNavigate()
  return (preparation) => void navigate({ to: '/runs/$runId', params: { runId: prepareRun(preparation) } })
}
