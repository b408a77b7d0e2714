import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { documentTypes } from '@/documents/documentTypes'
import { encodeForm } from '@/portal/encode'
import { type WorkflowFilterWire, workflowPage } from '@/workflows/api'
import { type FilterFacts, needsSweep, type RowFilter, wireFilter, workflowStates } from '@/workflows/filter'
import { type Holders, joinHolders, nobody } from '@/workflows/holders'
import { matches } from '@/workflows/matches'
import { decodeForm } from '../simulator/form.ts'
import type { Portal } from '../simulator/portal.ts'
import { NOW, smallPortal, workflow } from '../simulator/smallPortal.ts'
import type { Workflow } from '../simulator/state.ts'

const DAY = 86_400_000
const SEEN = [20, 21, 22]
const LEFT = [6, 7]

const documents: [string, string, string][] = [
  ['crm', 'CCrmDocumentDeal', 'DEAL_1'],
  ['crm', 'CCrmDocumentDeal', 'DEAL_2'],
  ['crm', 'CCrmDocumentLead', 'LEAD_1'],
  ['crm', 'Bitrix\\Crm\\Integration\\BizProc\\Document\\Dynamic', 'DYNAMIC_147_3'],
  ['lists', 'BizprocDocument', '70'],
  ['disk', 'Bitrix\\Disk\\BizProcDocument', '80'],
]
const around = (...moments: number[]) =>
  fc.tuple(fc.constantFrom(...moments), fc.integer({ min: -2_000, max: 2_000 })).map(([moment, off]) => moment + off)
const borders = [0, 1, 2, 7, 30].flatMap((days) => [NOW - days * DAY, Date.parse('2026-11-24T00:00:00+01:00') - days * DAY])

const someWorkflow: fc.Arbitrary<Partial<Workflow>> = fc.record({
  templateId: fc.constantFrom(20, 21, 22, 90, 91),
  document: fc.constantFrom(...documents),
  started: around(...borders),
  modified: around(...borders),
  startedBy: fc.constantFrom(0, 1, 2, 6, 7),
  ownedUntil: fc.option(around(NOW, NOW - 300_000, NOW - 600_000, NOW + 200_000), { nil: null }),
})

const day = fc.constantFrom('2026-11-24', '2026-11-23', '2026-11-22', '2026-10-25')
const days = fc.constantFrom(1, 2, 7, 30)
// Mostly not: under many filters at once nothing is left to tell them apart.
const maybe = <Value>(value: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value })
const someFilter: fc.Arbitrary<RowFilter> = fc.record({
  state: maybe(fc.constantFrom(...workflowStates)),
  template: maybe(fc.constantFrom(20, 21, 90)),
  type: maybe(fc.constantFrom(...documentTypes)),
  document: maybe(fc.constantFrom(...documents.map((one) => one.join('|')), 'lists||70')),
  startedFrom: maybe(day),
  startedTo: maybe(day),
  changedFrom: maybe(day),
  changedTo: maybe(day),
  older: maybe(days),
  younger: maybe(days),
  by: maybe(fc.constantFrom(1, 2, 'system' as const, 'left' as const)),
  holder: fc.constant(undefined),
  origin: maybe(fc.constantFrom('rules' as const, 'all' as const)),
})
const someFacts: fc.Arbitrary<FilterFacts> = fc.record({
  templateIds: fc.constantFrom(SEEN, SEEN, []),
  leftIds: fc.constantFrom(LEFT, []),
  now: fc.constantFrom(NOW, NOW + 437),
  dayStart: fc.constant((one: string) => Date.parse(`${one}T00:00:00+01:00`)),
})

/** What the simulated portal finds, asked over the wire's form. */
function found(workflows: Workflow[], filter: RowFilter, facts: FilterFacts) {
  const { portal, state, clock } = smallPortal()
  clock.now = facts.now
  state.workflows = workflows
  const wire = wireFilter(filter, facts)
  if (wire === 'none') return []
  return pageOf(portal, wire)
}

function pageOf(portal: Portal, filter: WorkflowFilterWire) {
  const { method, params, schema } = workflowPage({ filter, order: { ID: 'ASC' } })
  const { body } = portal.call(method, decodeForm(encodeForm(params)), { userId: 1, app: true })
  return schema.parse((body as { result: unknown }).result)
}

const portalOf = (workflows: Workflow[]) => {
  const { portal, state } = smallPortal()
  state.workflows = workflows
  return portal
}

test('the portal’s filter and ours say the same of every workflow', () => {
  fc.assert(
    fc.property(fc.array(someWorkflow, { minLength: 1, maxLength: 40 }), someFilter, someFacts, (rows, filter, facts) => {
      const workflows = rows.map((more, index) => workflow(index + 1, more))
      const all = pageOf(portalOf(workflows), {})
      const ours = all.filter((row) => matches(row, filter, facts))
      const { state: _, ...sent } = filter
      // Waiting is what only we can tell: the portal is asked for the rest.
      const theirs = found(workflows, filter.state === 'waiting' ? sent : filter, facts)
      const both = filter.state === 'waiting' ? theirs.filter((row) => matches(row, filter, facts)) : theirs
      expect(both.map(({ id }) => id)).toEqual(ours.map(({ id }) => id))
      expect(theirs.length).toBeGreaterThanOrEqual(ours.length)
    }),
    { numRuns: 1_000 },
  )
})

test('only what the portal cannot know needs a sweep', () => {
  expect(needsSweep({ state: 'stuck', by: 'left', older: 3 }, '-started')).toBe(false)
  expect(needsSweep({ state: 'waiting' }, undefined)).toBe(true)
  expect(needsSweep({ holder: 3 }, undefined)).toBe(true)
  expect(needsSweep({}, 'document')).toBe(true)
})

const facts: FilterFacts = { templateIds: SEEN, leftIds: LEFT, now: NOW, dayStart: () => 0 }
const held = (...people: number[]): Holders => ({
  tasks: people.length > 0 ? [{ id: 1, workflowId: 'w', name: 'T', dueAt: null, people }] : [],
  people,
  isCut: false,
})

test.each<[RowFilter['holder'], Holders | undefined | null, boolean]>([
  [3, held(2, 3), true],
  [3, held(2), false],
  [3, nobody, false],
  [3, undefined, false],
  [3, null, false],
  ['left', held(2, 6), true],
  ['left', held(2), false],
  ['nobody', nobody, true],
  ['nobody', held(2), false],
  ['nobody', { ...nobody, isCut: true }, false],
  ['nobody', undefined, false],
])('held by %s: %o is %s', (holder, holders, expected) => {
  const row = pageOf(portalOf([workflow(1)]), {})[0]
  expect(row && matches(row, { holder }, facts, holders)).toBe(expected)
})

test('rows of task and person become whose answers a workflow waits for', () => {
  const document = { module: 'crm', entity: 'E', id: 'DEAL_1' }
  const row = (id: number, userId: number, workflowId: string) => ({
    ...{
      id,
      userId,
      workflowId,
      name: `T${id}`,
      dueAt: null,
      document,
      documentName: '',
      templateId: 20,
      activityName: 'A1_1_1_1',
      modifiedAt: null,
      isOpen: true,
    },
  })
  const holders = joinHolders([row(1, 3, 'a'), row(1, 4, 'a'), row(2, 3, 'a'), row(5, 4, 'b'), row(1, 3, 'a')])
  expect(holders.get('a')).toEqual({
    tasks: [
      { id: 1, workflowId: 'a', name: 'T1', dueAt: null, activityName: 'A1_1_1_1', people: [3, 4] },
      { id: 2, workflowId: 'a', name: 'T2', dueAt: null, activityName: 'A1_1_1_1', people: [3] },
    ],
    people: [3, 4],
    isCut: false,
  })
  expect(holders.get('b')?.people).toEqual([4])
  expect(holders.has('c')).toBe(false)
})
