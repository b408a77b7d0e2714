import type { Task } from '../state.ts'
import { DAY, dayAt, endOfToday, HOUR, MINUTE } from './clock.ts'
import { answered, type Due, type InboxRow, inbox } from './inboxRows.ts'
import { openTask } from './tasks.ts'
import { approve } from './templates/steps.ts'
import { startHidden, startWorkflow, type World } from './workflows.ts'

/** At most `count` tasks of the first person, each on a workflow of its own; the last is one that REST cannot answer. */
export function fillInbox(world: World, count: number) {
  for (const row of inbox.slice(0, count)) addTask(world, row)
  if (count > inbox.length) addRpaTask(world)
}

function addTask(world: World, row: InboxRow): Task {
  const template = world.templates.find(({ name }) => name === row.template)
  const step = template?.script[row.step ?? 0]
  if (!template || !step) throw new Error(`No step for the demo task of “${row.template}”`)
  const started = world.now - row.waits * HOUR
  const workflow = startWorkflow(world, template, {
    started,
    startedBy: row.from,
    modified: started + Math.min(row.waits * HOUR * 0.4, 3 * DAY),
    step: row.step ?? 0,
    ...(row.document ? { title: row.document } : {}),
  })
  return openTask(world, workflow, step, {
    people: [1, ...(row.with ?? [])],
    overdueDate: dueAt(row.due, world.now),
    ...(row.name ? { name: row.name } : {}),
  })
}

function dueAt(due: Due, now: number): number | null {
  if (due === 'none') return null
  if (due === 'today') return endOfToday(now)
  return typeof due === 'number' ? now + due * HOUR : dayAt(now, due[0], due[1])
}

/** A task of the robotic process automation: shown by REST, answered only in the portal. Its template is hidden. */
function addRpaTask(world: World) {
  const start = { started: world.now - 5 * HOUR, startedBy: 18, title: 'Business trip: Whitcombe, Hamburg' }
  const workflow = startHidden(world, 820, 'T4', start)
  workflow.state = 'Approval'
  const step = approve('', '', { name: 'Approve the business trip', state: 'Approval', people: [1] })
  const task = openTask(world, workflow, step, { people: [1], overdueDate: null })
  task.kind = 'RpaApproveActivity'
}

/** A few that the first person has answered: the portal keeps them for about a day. */
export function fillAnswered(world: World) {
  for (const [index, { status, ...row }] of answered.entries()) {
    const task = addTask(world, { ...row, waits: 40 + index * 9, due: 'none' })
    task.status = status
    task.modified = world.now - (index + 1) * 3 * HOUR - 7 * MINUTE
    const own = status === 5 ? 4 : status
    task.people = [{ userId: 1, status: own }]
    task.answers = [{ userId: 1, status: own, comment: '', fields: null }]
  }
}
