import { useNavigate, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { text } from '@/i18n/i18n'
import { paths } from '@/paths'
import type { Scope } from '@/runs/run'
import { prepareRun } from '@/runs/runs'
import { handOverTargets, workflowTarget } from '@/workflows/ending/targets'
import { rowFilter } from '@/workflows/filter'
import { useFilterChips } from '@/workflows/filters/useFilterChips'
import { meantBy } from '@/workflows/matches'
import { useFacts } from '@/workflows/useFacts'
import { useWorkflowListView } from '@/workflows/WorkflowListContext'
import type { BulkAction } from './BulkBar'
import type { Selection } from './useSelection'

const options: Record<BulkAction, unknown> = { terminate: { status: '' }, kill: {}, delegate: { to: null } }

/** Makes a run of what is ticked and leads to its page; `problem`: why there was none to make. */
export function useBulkRun(selection: Selection): { start(action: BulkAction): void; problem: string } {
  const { filter } = useWorkflowListView()
  const words = useFilterChips(filter)
    .map(({ label, value }) => `${label} ${value}`)
    .join(', ')
  const { known } = useFacts()
  const isMeant = meantBy(filter, known ?? { leftIds: [] })
  const navigate = useNavigate()
  const { history } = useRouter()
  const [problem, setProblem] = useState({ text: '', count: 0 })
  const scopeOf = (action: BulkAction): Scope => {
    const query = rowFilter(filter)
    if (selection.isAll) return { kind: 'matching', query: action === 'delegate' ? { workflows: query } : query, words }
    const rows = selection.picked()
    return {
      kind: 'picked',
      targets: action === 'delegate' ? rows.flatMap((row) => handOverTargets(row, isMeant)) : rows.map(workflowTarget),
    }
  }
  return {
    problem: problem.count === selection.count ? problem.text : '',
    start(action) {
      const scope = scopeOf(action)
      if (scope.kind === 'picked' && scope.targets.length === 0)
        return setProblem({ text: text('workflows.bulk.noTasks'), count: selection.count })
      const run = prepareRun({ action, scope, options: options[action], back: history.location.href })
      void navigate({ to: paths.run(run) })
    },
  }
}
