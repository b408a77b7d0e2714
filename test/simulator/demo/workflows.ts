import type { Document, Task, Template, Workflow } from '../state.ts'
import { DAY, HOUR, MINUTE } from './clock.ts'
import type { DocumentMaker, DocumentType } from './documents.ts'
import { colleagues, peopleWhoLeft } from './people.ts'
import type { Random } from './random.ts'
import type { DemoTemplate } from './templates/steps.ts'
import { hiddenTemplateIds } from './templates.ts'

/** What the makers of workflows and tasks share. */
export type World = {
  random: Random
  now: number
  templates: DemoTemplate[]
  makeDocument: DocumentMaker
  workflows: Workflow[]
  tasks: Task[]
  titles: Map<Document['id'], Document>
}
type Start = { started: number; startedBy: number; modified?: number; ownedUntil?: number | null; step?: number; title?: string }

/** Starts a template on a document, as it would look some time later. */
export function startWorkflow(world: World, template: DemoTemplate, start: Start): Workflow {
  const step = start.step ?? 0
  return keep(world, template.id, template.documentType, template.script[step]?.state ?? '', { ...start, step })
}

/** Starts an automation rule. The document may be deleted since: its title is then nowhere to be found. */
export function startHidden(world: World, templateId: number, type: DocumentType, start: Start, deleted = false): Workflow {
  const workflow = keep(world, templateId, type, '', start)
  const document = world.titles.get(workflow.document)
  if (document && deleted) document.deleted = true
  return workflow
}

function keep(world: World, templateId: number, type: DocumentType, state: string, start: Start): Workflow {
  const document = world.makeDocument(type, start.title)
  world.titles.set(document.id, document)
  const workflow: Workflow = {
    id: uniqueId(start.started, world.random),
    templateId,
    document: document.id,
    started: start.started,
    startedBy: start.startedBy,
    modified: start.modified ?? start.started,
    ownedUntil: start.ownedUntil ?? null,
    step: start.step ?? 0,
    state,
    variables: {},
  }
  world.workflows.push(workflow)
  return workflow
}

/** Some kinds have automation rules only. */
const robotDocuments: DocumentType[] = [
  ...(['DEAL', 'LEAD', 'SMART_INVOICE', 'DYNAMIC_128'] as const),
  ...(['SMART_DOCUMENT', 'TASK_PROJECT_3', 'T4'] as const),
]

/** Everything the company has running apart from what the tables of tasks have started. */
export function fillWorkflows(world: World, count: number) {
  const { random, now } = world
  for (let index = 0; index < count; index++) {
    const started = now - age(random)
    const modified = started + Math.floor((now - started) * random.next() ** 2)
    const start = { started, startedBy: starter(random), modified, ownedUntil: lock(index, now, random) }
    if (index % 4 === 3) {
      startHidden(
        world,
        random.pick(hiddenTemplateIds),
        random.pick(robotDocuments),
        { ...start, startedBy: 0 },
        index % 40 === 3,
      )
      continue
    }
    const template = random.pick(world.templates)
    startWorkflow(world, template, { ...start, step: random.between(0, template.script.length - 1) })
  }
}

/** Most are young; one in twenty is older than half a year. */
function age(random: Random): number {
  const luck = random.next()
  if (luck < 0.3) return random.between(2, 24 * 60) * MINUTE
  if (luck < 0.58) return random.between(24, 7 * 24) * HOUR
  if (luck < 0.78) return random.between(7 * 24, 30 * 24) * HOUR
  if (luck < 0.89) return random.between(30, 90) * DAY
  if (luck < 0.95) return random.between(90, 180) * DAY
  return random.between(180, 800) * DAY
}

/** One in fifty is stuck, a few are busy right now. */
function lock(index: number, now: number, random: Random): number | null {
  if (index % 50 === 18) return now - random.between(6 * 60, 40 * 24 * 60) * MINUTE
  if (index % 97 === 40) return now + random.between(200, 290) * 1000
  return null
}

function starter(random: Random): number {
  const luck = random.next()
  if (luck < 0.16) return 0 // started by the portal itself
  if (luck < 0.26) return random.pick(peopleWhoLeft)
  return luck < 0.3 ? 1 : random.pick(colleagues)
}

/** PHP's uniqid('', true): seconds and microseconds in hex, a digit, a dot and eight more. */
function uniqueId(started: number, random: Random): string {
  const seconds = Math.floor(started / 1000)
    .toString(16)
    .padStart(8, '0')
  const micros = random.between(0, 0xf423f).toString(16).padStart(5, '0')
  return `${seconds}${micros}${random.between(1, 9)}.${String(random.between(0, 99_999_999)).padStart(8, '0')}`
}

/** Is it at rest: neither an automation rule, nor locked? Only then it can wait for an answer. */
export const isWaiting = (workflow: Workflow): boolean =>
  workflow.ownedUntil === null && !hiddenTemplateIds.some((id) => id === workflow.templateId)

export const templateOf = (templates: DemoTemplate[], workflow: Workflow): (Template & DemoTemplate) | undefined =>
  templates.find(({ id }) => id === workflow.templateId)
