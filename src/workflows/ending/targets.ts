import type { Target } from '@/runs/run'
import type { WorkflowListRow } from '@/workflows/row'

/** A workflow as something to act on, with what must be told before it is ended. */
export function workflowTarget(row: WorkflowListRow): Target {
  const tasks = row.holders?.tasks ?? []
  return {
    key: row.id,
    title: row.title || row.document.id,
    detail: row.templateName ?? '',
    document: row.document,
    note: tasks.map(({ name }) => name).join(', '),
    person: row.startedBy,
    at: row.startedAt,
    tasks: tasks.flatMap(({ id, people }) => people.map((userId) => ({ id, userId }))),
    data: { modified: row.modifiedAt, templateId: row.templateId },
  }
}

/** Its open tasks as something to hand over: one target a task and person; all of them, or those of certain people. */
export function handOverTargets(row: WorkflowListRow, isMeant: (userId: number) => boolean = () => true): Target[] {
  return (row.holders?.tasks ?? []).flatMap((task) =>
    task.people.filter(isMeant).map((from) => ({
      key: `${task.id}:${from}`,
      title: row.title || row.document.id,
      detail: row.templateName ?? '',
      document: row.document,
      note: task.name,
      person: from,
      at: row.modifiedAt,
      tasks: [{ id: task.id, userId: from }],
      data: { taskId: task.id, from, workflowId: row.id },
    })),
  )
}
