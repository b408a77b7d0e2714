import { useCallback, useEffect, useRef, useState } from 'react'
import { keepers } from '@/runs/machine/keepers'
import { isOver } from '@/runs/machine/reducer'
import type { Run } from '@/runs/run'
import { useActiveRuns } from '@/runs/useRuns'

/** Runs that were seen going on and are over now, until they are dismissed. Those found finished in the store are no news. */
export function useEndedRuns(): { ended: readonly Run[]; dismiss(id: string): void } {
  const active = useActiveRuns()
  const seen = useRef<ReadonlySet<string>>(new Set())
  const [ended, setEnded] = useState<readonly Run[]>([])
  // The machine tells by its list alone what has ended since.
  useEffect(() => {
    const now = new Set(active.map(({ id }) => id))
    const left = [...seen.current].filter((id) => !now.has(id))
    seen.current = now
    const over = left.flatMap((id) => {
      const run = keepers.get(id)?.run
      return run && isOver(run) ? [run] : []
    })
    if (over.length > 0) setEnded((before) => [...before, ...over])
  }, [active])
  const dismiss = useCallback((id: string) => setEnded((before) => before.filter((run) => run.id !== id)), [])
  return { ended, dismiss }
}
