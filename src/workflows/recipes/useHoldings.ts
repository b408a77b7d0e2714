import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { portalNow } from '@/portal/portal'
import { session } from '@/portal/session'
import type { Target } from '@/runs/run'
import { handoverQueries } from '@/tasks/handover/queries'
import { useFacts } from '@/workflows/useFacts'
import { startedTarget, taskTarget } from './endingTarget'
import { named, withName } from './named'
import { type Ending, type TaskGroup, taskGroups, type WorkflowGroup, workflowGroups } from './plan'
import { recipeQueries } from './queries'

export type Holdings = {
  isRead: boolean
  tasks: readonly TaskGroup[]
  started: readonly WorkflowGroup[]
  /** automation rules that run in the person's name */
  rules: number
  /** a workflow that is to end, as the person at the screen has seen it */
  targetOf(ending: Ending): Target
}

/** Everything a person holds, and everything they started: the latter, and what a task belongs to, is for administrators only. */
export function useHoldings(person: number): Holdings {
  const { isAdmin } = session()
  const held = useQuery(handoverQueries.held(person))
  const all = useQuery({ ...recipeQueries.startedBy(person), enabled: isAdmin })
  const { templates, error } = useFacts()
  if (isAdmin && error) throw error
  const ids = useMemo(() => [...new Set((held.data ?? []).map(({ workflowId }) => workflowId))], [held.data])
  const ofTasks = useQuery({
    ...recipeQueries.ofTasks(ids),
    enabled: isAdmin && ids.length > 0,
    placeholderData: keepPreviousData,
  })
  const tasks = useMemo(() => taskGroups(held.data ?? [], portalNow()), [held.data])
  const { started, rules } = useMemo(() => {
    const { own, rules: hidden } = named(all.data ?? [], templates)
    return { started: workflowGroups(own, portalNow()), rules: hidden.length }
  }, [all.data, templates])
  const isStartedRead = all.data !== undefined && templates !== undefined && !ofTasks.isLoading
  return {
    isRead: held.data !== undefined && (!isAdmin || isStartedRead),
    tasks,
    started,
    rules,
    targetOf({ id, workflow, task }) {
      const known = workflow ?? ofTasks.data?.get(id)
      return known ? startedTarget(withName(known, templates), task?.document.name) : taskTarget(id, task)
    },
  }
}
