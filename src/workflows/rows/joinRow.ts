import type { Holders } from '@/workflows/holders'
import type { WorkflowListRow } from '@/workflows/row'
import type { Workflow } from '@/workflows/schema'
import { stateOf } from '@/workflows/stuck'

type Joined = {
  now: number
  /** undefined: not read yet */
  templates: ReadonlyMap<number, { name: string }> | undefined
  holders: Holders | null | undefined
  title: string | null | undefined
}

/** A row of the list from all that is known of it. */
export function joinRow(workflow: Workflow, { now, templates, holders, title }: Joined): WorkflowListRow {
  const template = templates?.get(workflow.templateId ?? 0)
  // Until the names are read nobody is taken for an automation rule.
  const templateName = template?.name ?? (templates || workflow.templateId === null ? null : '')
  return { ...workflow, state: stateOf(workflow, now), templateName, holders, title }
}

/** The row before, where nothing about it has changed: what is drawn by it is not drawn again. */
export function sameOrNew(before: WorkflowListRow | undefined, row: WorkflowListRow): WorkflowListRow {
  if (!before) return row
  const { document, ...others } = row
  const isSame =
    Object.entries(others).every(([name, value]) => before[name as keyof typeof others] === value) &&
    document.module === before.document.module &&
    document.entity === before.document.entity &&
    document.id === before.document.id
  return isSame ? before : row
}
