import { createLazyRoute, Outlet, useNavigate, useParams, useRouter } from '@tanstack/react-router'
import { lazy, Suspense, useMemo, useState } from 'react'
import { paths } from '@/paths'
import { errorKind, type PortalErrorKind } from '@/portal/errors'
import type { Target } from '@/runs/run'
import { prepareRun } from '@/runs/runs'
import { useMinute } from '@/ui/useMinute'
import { useNarrow } from '@/ui/useNarrow'
import { workflowTarget } from '@/workflows/ending/targets'
import { useWorkflowList } from '@/workflows/rows/useWorkflowList'
import { ListHeader } from './ListHeader'
import { ListPane } from './list/ListPane'
import { search } from './list/search'
import { OverviewStrip } from './overview/OverviewStrip'
import type { WorkflowListRow } from './row'
import { useWorkflowFilter } from './useWorkflowFilter'
import { type SingleAction, WorkflowListContext } from './WorkflowListContext'
import './workflows.css'

const SingleRunDialog = lazy(() =>
  import('@/runs/question/SingleRunDialog').then((module) => ({ default: module.SingleRunDialog })),
)

const closedBy: readonly PortalErrorKind[] = ['forbidden', 'noPlan', 'noScope']

/** The running workflows: overview, list, and beside it the workflow in the address. */
export function WorkflowListPage() {
  const { filter, show } = useWorkflowFilter()
  const { workflowId } = useParams({ strict: false })
  const navigate = useNavigate()
  const { history } = useRouter()
  const isNarrow = useNarrow()
  useMinute()
  const list = useWorkflowList(filter)
  const rows = useMemo(() => (filter.q ? search(list.rows, filter.q) : list.rows), [list.rows, filter.q])
  const [asked, setAsked] = useState<{ action: SingleAction; target: Target }>()
  // Beside an open workflow the list says so itself; who may not see it may not see the workflow either.
  if (list.error && (workflowId === undefined || closedBy.includes(errorKind(list.error)))) throw list.error

  const open = (id: string, replace: boolean) =>
    void navigate({ to: '/workflows/$workflowId', params: { workflowId: id }, search: (now) => now, replace })
  const step = (by: 1 | -1) => {
    const next = rows[rows.findIndex(({ id }) => id === workflowId) + by]
    if (next) open(next.id, workflowId !== undefined)
  }
  const view = {
    rows,
    filter,
    show,
    step,
    close: () => void navigate({ to: '/workflows', search: (now) => now, replace: true }),
    act: (action: SingleAction, row: WorkflowListRow) => setAsked({ action, target: workflowTarget(row) }),
    handOver: (targets: readonly Target[]) => {
      const { href } = history.location
      const run = prepareRun({ action: 'delegate', scope: { kind: 'picked', targets }, options: { to: null }, back: href })
      void navigate({ to: paths.run(run) })
    },
  }
  const isOpen = workflowId !== undefined
  return (
    <WorkflowListContext value={view}>
      <div className="workflows" data-open={isOpen || undefined}>
        {!(isOpen && isNarrow) && <ListHeader updatedAt={list.updatedAt} onRefresh={list.refresh} />}
        {!isOpen && <OverviewStrip />}
        <div className={isOpen ? 'with-panel' : 'without-panel'}>
          <ListPane list={list} rows={rows} openId={workflowId} />
          <Outlet />
        </div>
      </div>
      {asked && (
        <Suspense>
          <SingleRunDialog action={asked.action} target={asked.target} onClose={() => setAsked(undefined)} />
        </Suspense>
      )}
    </WorkflowListContext>
  )
}

export const workflowsLazyRoute = createLazyRoute('/workflows')({ component: WorkflowListPage })
