// @vitest-environment node
import { expect, test } from 'vitest'
import { packBpt } from './bpt/packBpt.ts'
import type { PhpData } from './bpt/serialize.ts'
import { createDemoState } from './demo/company.ts'
import { type Activity, readActivity } from './import/activity.ts'
import { checkImport } from './import/importTemplate.ts'
import { createPortal } from './portal.ts'

const now = Date.parse('2026-11-24T09:41:00+03:00')
const demo = createDemoState({ now, scale: 10 })
const flat = (activity: Activity): Activity[] => [activity, ...activity.children.flatMap(flat)]
const insides = demo.templates.map((template) => ({ template, all: flat(readActivity(template.tree[0])) }))
const named = insides.map((inside) => [inside.template.name, inside] as const)

test.each(named)(
  '%s: the activities that its tasks come from are in its tree, each with a name of its own',
  (_, { template, all }) => {
    const names = all.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(template.script?.length).toBeGreaterThan(0)
    for (const { activityName, kind } of template.script ?? [])
      expect(all.find(({ name }) => name === activityName)?.type, activityName).toBe(kind)
  },
)

test.each(named)('%s: the portal would take it', (_, { template }) => {
  const content = checkImport(demo, packBpt({ TEMPLATE: template.tree as PhpData }))
  expect(content).toMatchObject({ tree: [{ Name: 'Template' }] })
})

test('every construct is shown somewhere', () => {
  const types = new Set(insides.flatMap(({ all }) => all.map(({ type }) => type)))
  for (const name of [
    'Approve',
    'Review',
    'RequestInformation',
    'RequestInformationOptional',
    'IfElse',
    'While',
    'ForEach',
    'Parallel',
    'Listen',
    'EmptyBlock',
    'Delay',
    'Terminate',
    'StartWorkflow',
    'Code',
    'WebHook',
    'SetField',
    'SetVariable',
    'SetPermissions',
    'SetStateTitle',
    'Mail',
    'IMNotify',
    'Log',
    'GetUser',
    'Absence',
    'Calendar2',
    'Task2',
    'SetState',
    'HandleExternalEvent',
    'StateFinalization',
  ])
    expect(types).toContain(`${name}Activity`)
  expect([...types].some((type) => type.startsWith('rest_'))).toBe(true)
  expect(insides.some(({ all }) => all.some(({ isOn }) => !isOn))).toBe(true)
  expect(insides.some(({ all }) => all.some(({ properties }) => properties.EditorComment))).toBe(true)
})

test('one is a state machine of four states with seven ways, one a graph; the rest are sequences', () => {
  const roots = new Map(insides.map(({ template, all }) => [all[0]?.type, { name: template.name, all }]))
  const count = (kind: string, type: string) => roots.get(kind)?.all.filter((one) => one.type === type).length
  expect(roots.size).toBe(3)
  expect(count('StateMachineWorkflowActivity', 'StateActivity')).toBe(4)
  expect(count('StateMachineWorkflowActivity', 'SetStateActivity')).toBe(7)
  expect(roots.get('NodeWorkflowActivity')?.name).toBe('Согласование счёта')
})

test('walked from its own file, a template asks what its script asks', () => {
  const state = createDemoState({ now })
  const portal = createPortal({ state, now: () => now })
  const admin = { userId: 1, app: true }
  for (const { template } of insides) {
    if (template.name === 'Tender') continue // it waits for a command, which REST cannot give
    const stored = state.templates.find(({ id }) => id === template.id)
    Object.assign(stored ?? {}, { script: null })
    state.workflows = []
    state.tasks = []
    const document = state.documents.find(({ type, deleted }) => type === template.documentType && !deleted)
    const parameters = { Amount: '184500|EUR', Signers: ['user_6', 'user_7'], Discount: '18', Readers: ['user_8'] }
    expect(document, template.documentType).toBeDefined()
    portal.call('bizproc.workflow.start', { TEMPLATE_ID: template.id, DOCUMENT_ID: document?.id, PARAMETERS: parameters }, admin)
    const asked: string[] = []
    for (let count = 0; count < 60; count += 1) {
      const task = state.tasks.find(({ status }) => status === 0)
      const userId = task?.people.find(({ status }) => status === 0)?.userId
      if (!task || userId === undefined) break
      asked.push(task.activityName)
      const FIELDS = Object.fromEntries(
        (task.fields ?? []).map(({ Id, Type, Multiple }) => [Id, Multiple ? ['x'] : Type === 'bool' ? 'Y' : '20']),
      )
      const STATUS = task.kind === 'ApproveActivity' ? 1 : 3
      portal.call('bizproc.task.complete', { TASK_ID: task.id, STATUS, COMMENT: 'x', FIELDS }, { userId, app: true })
    }
    const wanted = template.script?.map(({ activityName }) => activityName) ?? []
    const met = [...new Set(asked)].filter((name) => wanted.includes(name))
    expect([template.name, met]).toEqual([template.name, wanted])
    expect(state.workflows, template.name).toEqual([])
  }
})
