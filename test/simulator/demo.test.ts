// @vitest-environment node
import { expect, test } from 'vitest'
import { createDemoState } from './demo/company.ts'
import type { PortalState, Task } from './state.ts'

const now = Date.parse('2026-11-24T09:41:00+03:00')
const demo = (scale?: number) => createDemoState({ now, ...(scale === undefined ? {} : { scale }) })
const isOpen = (task: Task) => task.status === 0
const isFor = (userId: number) => (task: Task) =>
  isOpen(task) && task.people.some((row) => row.userId === userId && row.status === 0)
const typesIn = (tasks: Task[]) => new Set(tasks.flatMap(({ fields = [] }) => fields.map((field) => String(field.Type))))

const fieldTypes = [
  'bool', 'date', 'datetime', 'time', 'int', 'double', 'string', 'text', 'select', 'internalselect', 'user', 'S:employee', 'file',
  'S:DiskFile', 'UF:money', 'S:Money', 'UF:url', 'UF:address', 'UF:crm', 'E:ECrm', 'E:EList', 'UF:iblock_element', 'S:HTML', 'email',
  'phone', 'S:map_yandex',
] // biome-ignore format: a list of words

test('the company has 42 people, three of whom left, and administrators, heads and a guest', () => {
  const { people, departments } = demo()
  expect(people).toHaveLength(42)
  expect(people.filter(({ active }) => !active)).toHaveLength(3)
  expect(people.filter(({ admin }) => admin).map(({ id }) => id)).toEqual([1, 6, 15])
  expect(people.filter(({ extranet }) => extranet)).toHaveLength(1)
  expect(people.filter(({ installsApps, admin }) => installsApps && !admin)).toHaveLength(1)
  expect(new Set(people.map(({ timeZone }) => timeZone)).size).toBeGreaterThan(3)
  for (const { head } of departments) expect(people.find(({ id }) => id === head)?.active).toBe(true)
})

test('fourteen templates cover every kind of document and every way to ask', () => {
  const { templates } = demo()
  expect(templates).toHaveLength(14)
  expect(new Set(templates.map(({ documentType }) => documentType))).toEqual(
    new Set([
      'DEAL',
      'LEAD',
      'CONTACT',
      'COMPANY',
      'DYNAMIC_128',
      'QUOTE',
      'SMART_INVOICE',
      'iblock_31',
      'iblock_32',
      'iblock_47',
      'STORAGE_7',
    ]),
  )
  const steps = templates.flatMap(({ script }) => script ?? [])
  expect(new Set(steps.map(({ decidedBy }) => decidedBy))).toEqual(new Set(['any', 'all', 'vote']))
  expect(new Set(steps.map(({ delegation }) => delegation))).toEqual(new Set([0, 1, 2, 3]))
  expect(new Set(steps.map(({ parameters }) => parameters.CommentRequired))).toEqual(new Set(['N', 'Y', 'YA', 'YR', undefined]))
  for (const { script } of templates) expect(script?.length).toBeLessThanOrEqual(4)
})

test('600 workflows run: a dozen stuck, a quarter automation rules, no CRM item with more than two of them', () => {
  const { workflows, templates } = demo()
  expect(workflows).toHaveLength(600)
  expect(workflows.filter(({ ownedUntil }) => ownedUntil !== null && ownedUntil < now - 300_000)).toHaveLength(12)
  expect(workflows.some(({ ownedUntil }) => ownedUntil !== null && ownedUntil > now)).toBe(true)
  expect(workflows.some(({ started }) => started < now - 365 * 86_400_000)).toBe(true)
  const hidden = workflows.filter(({ templateId }) => !templates.some(({ id }) => id === templateId))
  expect(hidden.length / workflows.length).toBeCloseTo(0.25, 1)
  for (const { id } of workflows) expect(id).toMatch(/^[0-9a-f]{14}\.\d{8}$/)
  const items = workflows.filter(({ document }) => document[0] === 'crm').map(({ document }) => document[2])
  for (const item of items) expect(items.filter((other) => other === item).length).toBeLessThanOrEqual(2)
})

test('automation rules run on every other kind of document; some of it is deleted', () => {
  const { workflows, documents } = demo()
  const used = workflows.map(({ document }) => documents.find(({ id }) => id === document))
  const types = new Set(used.map((document) => document?.type))
  for (const type of ['SMART_DOCUMENT', 'TASK_PROJECT_3', 'T4']) expect(types).toContain(type)
  expect(new Set(used.map((document) => document?.deleted))).toEqual(new Set([true, undefined]))
})

test('120 tasks are open, 25 of them ask the first person, some somebody who left', () => {
  const { tasks, people } = demo()
  expect(tasks.filter(isOpen)).toHaveLength(120)
  expect(tasks.filter(isFor(1))).toHaveLength(25)
  expect(tasks.filter((task) => !isOpen(task))).toHaveLength(5)
  const left = people.filter(({ active }) => !active).map(({ id }) => id)
  expect(tasks.some((task) => left.some((id) => isFor(id)(task)))).toBe(true)
})

test('the inbox has every kind of task, overdue, for today, for later and without a deadline', () => {
  const inbox = demo().tasks.filter(isFor(1))
  expect(new Set(inbox.map(({ kind }) => kind))).toEqual(
    new Set([
      'ApproveActivity',
      'ReviewActivity',
      'RequestInformationActivity',
      'RequestInformationOptionalActivity',
      'HandleExternalEventActivity',
      'RpaApproveActivity',
    ]),
  )
  const due = inbox.map(({ overdueDate }) => overdueDate)
  const endOfDay = Date.parse('2026-11-25T00:00:00+03:00')
  expect(due.filter((at) => at !== null && at < now)).toHaveLength(3)
  expect(due.some((at) => at !== null && at > now && at < endOfDay)).toBe(true)
  expect(due.some((at) => at !== null && at >= endOfDay)).toBe(true)
  expect(due).toContain(null)
})

test('the forms of the inbox hold every type of field, single and multiple, required and not', () => {
  const inbox = demo().tasks.filter(isFor(1))
  expect(typesIn(inbox)).toEqual(new Set(fieldTypes))
  const fields = inbox.flatMap((task) => task.fields ?? [])
  for (const name of ['Multiple', 'Required']) expect(new Set(fields.map((field) => field[name]))).toEqual(new Set([true, false]))
  expect(fields.some(({ Type, Default }) => Type === 'file' && typeof Default === 'string' && Default !== '')).toBe(true)
})

test('each task belongs to a running workflow or is answered, and each document can be found', () => {
  const { tasks, workflows, documents } = demo()
  const running = new Set(workflows.map(({ id }) => id))
  const known = new Set(documents.map(({ id }) => id.join()))
  for (const { workflowId, document } of tasks)
    expect([running.has(workflowId), known.has(document.join())]).toEqual([true, true])
  expect(known.size).toBe(documents.length)
})

test('no workflow asks two questions at once', () => {
  const asking = demo()
    .tasks.filter(isOpen)
    .map(({ workflowId }) => workflowId)
  expect(new Set(asking).size).toBe(asking.length)
})

test('the same moment tells the same company, another moment another', () => {
  expect(demo()).toEqual(demo())
  expect(createDemoState({ now: now + 60_000 })).not.toEqual(demo())
})

test.each([10, 100, 600, 10_000])('at scale %i there are as many workflows, each with an id of its own', (scale) => {
  const state: PortalState = demo(scale)
  expect(state.workflows).toHaveLength(scale)
  expect(new Set(state.workflows.map(({ id }) => id)).size).toBe(scale)
  expect(new Set(state.tasks.map(({ id }) => id)).size).toBe(state.tasks.length)
  expect(state.tasks.filter(isFor(1))).toHaveLength(scale > 600 ? scale : Math.min(25, scale))
  expect(state.nextId).toBeGreaterThan(Math.max(...state.tasks.map(({ id }) => id)))
})
