import { type HeldTask, isDelegable } from '@/tasks/handover/queries'
import type { Workflow } from '@/workflows/schema'
import { stateOf } from '@/workflows/stuck'
import { type Choices, type GroupKey, toOf } from './choices'

/** A workflow somebody started; the template's name is null where the portal hides or has lost it. */
export type Started = Workflow & {
  templateName: string | null /** as the template names it: 'iblock_31' */
  documentType?: string | undefined
}
export type TaskGroup = { key: GroupKey; name: string; tasks: readonly HeldTask[]; oldest: string | null; overdue: number }
export type WorkflowGroup = { key: GroupKey; name: string; workflows: readonly Started[]; oldest: string | null; stuck: number }

/** Tasks by their template, the largest group first; the name is '' where no template is known. */
export function taskGroups(tasks: readonly HeldTask[], now: number): TaskGroup[] {
  return grouped(tasks).map(([id, own]) => ({
    key: `t${id}`,
    name: own.find(({ templateName }) => templateName)?.templateName ?? '',
    tasks: own.toSorted(byStart),
    oldest: oldestOf(own),
    overdue: own.filter(({ dueAt }) => dueAt !== null && Date.parse(dueAt) < now).length,
  }))
}

/** Workflows by their template, the largest group first. */
export function workflowGroups(workflows: readonly Started[], now: number): WorkflowGroup[] {
  return grouped(workflows).map(([id, own]) => ({
    key: `w${id}`,
    name: own.find(({ templateName }) => templateName)?.templateName ?? '',
    workflows: own.toSorted(byStart),
    oldest: oldestOf(own),
    stuck: own.filter((workflow) => stateOf(workflow, now) === 'stuck').length,
  }))
}

/** What will happen. Each workflow and each task is in one place only. */
export type Plan = {
  /** tasks by who gets them; null: nobody is chosen yet */
  handOvers: ReadonlyMap<number | null, readonly HeldTask[]>
  terminate: readonly Ending[]
  kill: readonly Ending[]
  /** to be handed over, but their workflow ends anyway */
  ending: readonly HeldTask[]
  /** to be handed over, but the portal never moves them */
  fixed: readonly HeldTask[]
}
/** A workflow to end: known as one that was started, or by a task on it, or both. */
export type Ending = { id: string; workflow?: Started; task?: HeldTask }

/** The plan by the choices: delete beats terminate beats hand over, so that nothing is counted or done twice. */
export function planOf(
  { tasks, started }: { tasks: readonly TaskGroup[]; started: readonly WorkflowGroup[] },
  choices: Choices,
  to: number | undefined,
): Plan {
  const ends = { terminate: new Map<string, Ending>(), delete: new Map<string, Ending>() }
  const end = (key: GroupKey, id: string, known: Omit<Ending, 'id'>) => {
    const act = choices.get(key)?.act
    if (act === 'terminate' || act === 'delete') ends[act].set(id, { ...ends[act].get(id), id, ...known })
  }
  for (const { key, workflows } of started) for (const workflow of workflows) end(key, workflow.id, { workflow })
  for (const { key, tasks: own } of tasks) for (const task of own) end(key, task.workflowId, { task })
  for (const id of ends.delete.keys()) ends.terminate.delete(id)

  const handOvers = new Map<number | null, HeldTask[]>()
  const ending: HeldTask[] = []
  const fixed: HeldTask[] = []
  for (const { key, tasks: own } of tasks) {
    const choice = choices.get(key)
    if (choice?.act !== 'handOver') continue
    const receiver = toOf(choice) ?? to ?? null
    for (const task of own) {
      if (ends.terminate.has(task.workflowId) || ends.delete.has(task.workflowId)) ending.push(task)
      else if (!isDelegable(task)) fixed.push(task)
      else handOvers.set(receiver, [...(handOvers.get(receiver) ?? []), task])
    }
  }
  return { handOvers, terminate: [...ends.terminate.values()], kill: [...ends.delete.values()], ending, fixed }
}

type Groupable = { templateId: number | null; startedAt: string | null }

function grouped<Row extends Groupable>(rows: readonly Row[]): [templateId: number, Row[]][] {
  const groups = new Map<number, Row[]>()
  for (const row of rows) {
    const known = groups.get(row.templateId ?? 0)
    if (known) known.push(row)
    else groups.set(row.templateId ?? 0, [row])
  }
  return [...groups].sort(([a, left], [b, right]) => right.length - left.length || a - b)
}

const startOf = ({ startedAt }: Groupable) => (startedAt === null ? Number.POSITIVE_INFINITY : Date.parse(startedAt))
const byStart = (a: Groupable, b: Groupable) => Math.sign(startOf(a) - startOf(b)) || 0
const oldestOf = (rows: readonly Groupable[]): string | null => rows.toSorted(byStart)[0]?.startedAt ?? null
