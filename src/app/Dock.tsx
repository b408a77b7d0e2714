import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { RunDock } from '@/runs/dock/RunDock'
import type { Run } from '@/runs/run'
import { whenRunChanged } from './machine'

/** Runs that go on while one is on another page; comes after the first screen. */
export function Dock() {
  const client = useQueryClient()
  // A run is no mutation of the cache: what is visible is asked again when it has changed things.
  useEffect(
    () =>
      whenRunChanged((run) => {
        if (['terminate', 'kill'].includes(run.action)) void forgetEnded(run)
        void client.invalidateQueries()
      }),
    [client],
  )
  return <RunDock />
}

async function forgetEnded({ rows }: Run): Promise<void> {
  const { sweep } = await import('@/workflows/sweep/sweep')
  sweep.forget(rows.filter(({ state }) => state.kind === 'done' || state.kind === 'gone').map(({ target }) => target.key))
}
