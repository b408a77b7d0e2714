import type { Task, Workflow } from '../state.ts'
import { DAY, HOUR } from './clock.ts'
import { colleagues, fullName, peopleWhoLeft } from './people.ts'
import type { DemoStep } from './templates/steps.ts'
import { isWaiting, templateOf, type World } from './workflows.ts'

type Details = { people: number[]; overdueDate: number | null; name?: string; description?: string; modified?: number }

/** Puts the question of a workflow's step to people. */
export function openTask(world: World, workflow: Workflow, step: DemoStep, details: Details): Task {
  const title = world.titles.get(workflow.document)?.title ?? ''
  const task: Task = {
    id: 1400 + world.tasks.length,
    workflowId: workflow.id,
    templateId: workflow.templateId,
    kind: step.kind,
    activityName: step.activityName,
    name: (details.name ?? taskName(step, title, workflow, world)).slice(0, 128),
    description: details.description ?? step.description,
    document: workflow.document,
    documentName: title,
    modified: details.modified ?? workflow.modified,
    workflowStarted: workflow.started,
    workflowStartedBy: workflow.startedBy,
    workflowState: workflow.state,
    overdueDate: details.overdueDate,
    status: 0,
    people: details.people.map((userId) => ({ userId, status: 0 })),
    decidedBy: step.decidedBy,
    delegation: step.delegation,
    parameters: step.parameters,
    ...(step.fields ? { fields: step.fields } : {}),
    answers: [],
  }
  world.tasks.push(task)
  return task
}

const holidays = ['22.12.–05.01.', '29–31 Dec', '28.12.–08.01.', '30–31 Dec', '23.12.', '11–15 Jan'] as const

const taskName = (step: DemoStep, title: string, workflow: Workflow, { random }: World): string =>
  (step.taskName ?? step.name)
    .replace('{number}', /№ (\d+)/.exec(title)?.[1] ?? '')
    .replace('{starter}', fullName(workflow.startedBy) || fullName(random.pick(colleagues)))
    .replace('{dates}', random.pick(holidays))

/** Opens tasks on these workflows, in their order, round and round. `peopleFor` says who is asked. */
function fillTasks(world: World, waiting: Workflow[], count: number, peopleFor: (step: DemoStep) => number[]) {
  for (let index = 0; index < count; index++) {
    const workflow = waiting[index % waiting.length]
    const step = workflow && templateOf(world.templates, workflow)?.script[workflow.step]
    if (!workflow || !step) continue
    openTask(world, workflow, step, { people: peopleFor(step), overdueDate: deadline(world) })
  }
}

/** Other people's tasks, on workflows that ask nobody yet; every eighth waits for somebody who left. */
export function fillColleaguesTasks(world: World, count: number) {
  const asking = new Set(world.tasks.map(({ workflowId }) => workflowId))
  const free = world.workflows.filter((workflow) => isWaiting(workflow) && !asking.has(workflow.id))
  let index = 0
  fillTasks(world, free, count, (step) => {
    index += 1
    if (index % 8 === 0) return [world.random.pick(peopleWhoLeft)]
    const others = step.people.filter((id) => id !== 1)
    return others.length > 0 ? others : [world.random.pick(colleagues)]
  })
}

/** More for the first person, when the knob asks for a long list. */
export const fillOwnTasks = (world: World, count: number) => fillTasks(world, world.workflows.filter(isWaiting), count, () => [1])

function deadline({ random, now }: World): number | null {
  const luck = random.next()
  if (luck < 0.25) return null
  if (luck < 0.4) return now - random.between(1, 60 * 24) * HOUR
  return luck < 0.5 ? now + random.between(1, 8) * HOUR : now + random.between(1, 40) * DAY
}
