import { readActivity } from './import/activity.ts'
import { asMap, toText } from './php.ts'
import type { Document, DocumentId, PortalState, Step, Task, Template, Workflow } from './state.ts'
import { advance, begin, goOn } from './walk/advance.ts'
import type { Walk } from './walk/walk.ts'

type World = { state: PortalState; now: number }
type Answer = { userId: number; status: 1 | 2 | 3 | 4; comment: string; fields: Record<string, unknown> | null }

export const nextId = (state: PortalState): number => {
  state.nextId += 1
  return state.nextId
}

export const sameDocument = (a: DocumentId, b: DocumentId) => a[0] === b[0] && a[1] === b[1] && a[2] === b[2]
export const documentOf = (state: PortalState, id: DocumentId): Document | undefined =>
  state.documents.find((document) => sameDocument(document.id, id) && !document.deleted)

/** Runs to the first wait. With nothing to wait for it is over before the answer: the id never shows up in any list. */
export function startWorkflow(
  { state, now }: World,
  template: Template,
  document: Document,
  startedBy: number,
  sent: Record<string, unknown>,
): string {
  const walk = template.script ? undefined : walkOf(template, document, startedBy)
  const workflow: Workflow = {
    id: workflowId(state, now),
    templateId: template.id,
    document: document.id,
    started: now,
    startedBy,
    modified: now,
    ownedUntil: null,
    step: -1,
    state: '',
    variables: { ...(walk && defaultsOf(template.variables)), ...defaultsOf(template.parameters), ...sent },
    ...(walk && { walk }),
  }
  state.workflows.push(workflow)
  enterNextStep({ state, now }, workflow)
  return workflow.id
}

const defaultsOf = (declared: Template['parameters']) =>
  Object.fromEntries(Object.entries(declared).map(([name, one]) => [name, asMap(one).Default ?? null]))

/** A tree of its own: what is uploaded later does not reach it. */
function walkOf({ tree, constants }: Template, { id, title }: Document, startedBy: number): Walk {
  const root = readActivity(tree[0])
  const at = { asked: null, state: null, target: null, turns: {} }
  return { root, todo: begin(root), ...at, constants: defaultsOf(constants), title: '', document: { id, title }, startedBy }
}

/** Before a template is replaced: its running workflows keep the script they were started with. */
export function keepScripts(state: PortalState, { id, script }: Template): void {
  if (!script) return
  for (const workflow of state.workflows)
    if (workflow.templateId === id && !workflow.walk) workflow.script ??= script.map((step) => ({ ...step }))
}

/** `uniqid('', true)` */
function workflowId(state: PortalState, now: number): string {
  const seed = nextId(state)
  const seconds = Math.floor(now / 1000)
    .toString(16)
    .padStart(8, '0')
  const micro = ((now % 1000) * 1000 + (seed % 1000)).toString(16).padStart(5, '0')
  return `${seconds}${micro}${seed % 10}.${String((seed * 7_368_787) % 100_000_000).padStart(8, '0')}`
}

const scriptOf = (state: PortalState, workflow: Workflow): readonly Step[] =>
  workflow.script ?? state.templates.find(({ id }) => id === workflow.templateId)?.script ?? []

function enterNextStep(world: World, workflow: Workflow): void {
  const { state, now } = world
  const step = workflow.walk ? advance(state, { ...workflow, walk: workflow.walk }) : nextOfScript(state, workflow)
  if (!step) {
    terminateWorkflow(state, workflow.id, workflow.walk?.title || undefined)
    return
  }
  Object.assign(workflow, { step: workflow.step + 1, state: step.state, modified: now } satisfies Partial<Workflow>)
  tellState(state, workflow.id, step.state)
  state.tasks.push(taskOf(world, workflow, step))
}

function nextOfScript(state: PortalState, workflow: Workflow): Step | undefined {
  const script = scriptOf(state, workflow)
  while (script[workflow.step + 1]?.people.length === 0) workflow.step += 1 // a request to nobody is passed by
  return script[workflow.step + 1]
}

function taskOf({ state, now }: World, workflow: Workflow, step: Step): Task {
  return {
    id: nextId(state),
    workflowId: workflow.id,
    templateId: workflow.templateId,
    kind: step.kind,
    activityName: step.activityName,
    name: step.name,
    description: step.description,
    document: workflow.document,
    documentName: documentOf(state, workflow.document)?.title ?? '',
    modified: now,
    workflowStarted: workflow.started,
    workflowStartedBy: workflow.startedBy,
    workflowState: step.state,
    overdueDate: step.hoursToAnswer === null ? null : now + step.hoursToAnswer * 3_600_000,
    status: 0,
    people: [...new Set(step.people)].map((userId) => ({ userId, status: 0 })),
    decidedBy: step.decidedBy,
    delegation: step.delegation,
    parameters: step.parameters,
    ...(step.fields && { fields: step.fields }),
    answers: [],
  }
}

/** One person's answer; when it decides the task, the workflow moves on to its next wait, or ends. */
export function answerTask({ state, now }: World, task: Task, answer: Answer): void {
  task.answers.push(answer)
  task.people = task.people.map((person) => (person.userId === answer.userId ? { ...person, status: answer.status } : person))
  task.modified = now
  const workflow = state.workflows.find(({ id }) => id === task.workflowId)
  if (workflow) Object.assign(workflow.variables, answer.fields)
  const decision = decide(task, answer)
  if (decision === 0) return
  task.status = decision
  task.people = task.people.filter(({ status }) => status !== 0)
  if (!workflow) return
  workflow.modified = now
  const refused = decision === 2 || decision === 5
  if (workflow.walk) {
    tellResults(workflow, workflow.walk, task)
    goOn(workflow.walk, refused)
  } else if (refused && (scriptOf(state, workflow)[workflow.step]?.endsOnRefusal ?? true)) {
    terminateWorkflow(state, workflow.id)
    return
  }
  enterNextStep({ state, now }, workflow)
}

/** What later conditions and texts may ask about the answers. */
function tellResults(workflow: Workflow, walk: Walk, { answers, activityName }: Task): void {
  const yes = answers.filter(({ status }) => status === 1 || status === 3)
  const results = {
    Comments: answers
      .map(({ comment }) => comment)
      .filter(Boolean)
      .join('\n'),
    ApprovedCount: yes.length,
    NotApprovedCount: answers.length - yes.length,
    LastApprover: `user_${answers.at(-1)?.userId ?? 0}`,
    InfoUser: `user_${answers.at(-1)?.userId ?? 0}`,
  }
  for (const [name, value] of Object.entries(results)) workflow.variables[`${toText(activityName)}:${name}`] = value
  walk.title = workflow.state
}

/** STATUS of the task after this answer; 0 while others are still asked. */
function decide({ decidedBy, people }: Task, { status }: Answer): number {
  const own = status === 4 ? 5 : status
  const waiting = people.filter((person) => person.status === 0).length
  if (decidedBy === 'any') return own
  if (decidedBy === 'all') return own === 2 || own === 5 || waiting === 0 ? own : 0
  const yes = people.filter((person) => person.status === 1 || person.status === 3).length
  if (yes * 2 >= people.length) return status === 3 ? 3 : 1
  return (yes + waiting) * 2 < people.length ? (status === 4 ? 5 : 2) : 0
}

/** WORKFLOW_STATE is the workflow's: its answered tasks tell the new one too. */
function tellState(state: PortalState, id: string, title: string): void {
  for (const task of state.tasks) if (task.workflowId === id) task.workflowState = title
}

/** The instance and its open tasks go; what was answered stays for a while, with the last state. False: no such workflow. */
export function terminateWorkflow(state: PortalState, id: string, title?: string): boolean {
  const at = state.workflows.findIndex((workflow) => workflow.id === id)
  if (at < 0) return false
  state.workflows.splice(at, 1)
  state.tasks = state.tasks.filter((task) => task.workflowId !== id || task.status !== 0)
  if (title !== undefined) tellState(state, id, title)
  return true
}

/** Nothing is left of it. */
export function killWorkflow(state: PortalState, id: string): boolean {
  if (!terminateWorkflow(state, id)) return false
  state.tasks = state.tasks.filter(({ workflowId }) => workflowId !== id)
  return true
}
