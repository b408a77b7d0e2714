import type { Target } from '@/runs/run'
import type { HeldTask } from '@/tasks/handover/queries'
import { workflowTarget } from '@/workflows/ending/targets'
import type { Started } from './plan'

/** A workflow that is to end as a run's row. Names and tasks that are not known here come with the run's check. */
export const startedTarget = (workflow: Started, title?: string): Target =>
  workflowTarget({ ...workflow, state: 'waiting', holders: undefined, title })

/** The same of a workflow that is known by a task only: it may be over, which the check tells. */
export const taskTarget = (id: string, task: HeldTask | undefined): Target => ({
  key: id,
  title: task?.document.name || task?.document.id || id,
  detail: task?.templateName ?? '',
  document: { module: task?.document.module ?? '', entity: task?.document.entity ?? '', id: task?.document.id ?? '' },
  note: task?.name ?? '',
  person: task?.startedBy ?? null,
  at: task?.startedAt ?? null,
  tasks: task ? [{ id: task.id, userId: task.userId }] : [],
  data: { modified: null, templateId: task?.templateId ?? null },
})
