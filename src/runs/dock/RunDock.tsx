import { useLocation, useParams, useRouter } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { loadMoreTexts } from '@/i18n/i18n'
import { paths } from '@/paths'
import { runControls, runSingle } from '@/runs/runs'
import { useActiveRuns } from '@/runs/useRuns'
import { useEndedRuns } from './useEndedRuns'

// Their texts are not in the first screen either; most of the time nothing runs.
const DockItems = lazy(() =>
  Promise.all([import('./DockItems'), loadMoreTexts()]).then(([module]) => ({ default: module.DockItems })),
)

/** What goes on, or went wrong, while one is on another page; on a run's own page that run is left to the page. */
export function RunDock() {
  const { runId } = useParams({ strict: false })
  const { history } = useRouter()
  const { pathname } = useLocation()
  // The list of runs tells of all of them itself.
  const active = useActiveRuns().filter(({ id, single }) => id !== runId && (single || pathname !== paths.runs))
  const { ended, dismiss } = useEndedRuns()
  if (active.length + ended.length === 0) return null
  return (
    <Suspense>
      <DockItems
        active={active}
        ended={ended}
        openId={runId}
        onShow={(id) => {
          dismiss(id)
          history.push(paths.run(id))
        }}
        onUndo={runControls.undo}
        onAgain={({ id, action, rows: [row], options }) => {
          dismiss(id)
          if (row) runSingle(action, row.target, options)
        }}
        onDismiss={dismiss}
      />
    </Suspense>
  )
}
