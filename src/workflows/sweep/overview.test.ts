import { expect, test } from 'vitest'
import type { Holders } from '@/workflows/holders'
import type { Workflow } from '@/workflows/schema'
import { overviewOf } from './overview'

const NOW = Date.parse('2026-11-24T09:00:00Z')
const DAY = 86_400_000
const started = (days: number) => new Date(NOW - days * DAY).toISOString()
const workflow = (id: string, days: number, more: Partial<Workflow> = {}): Workflow => ({
  id,
  document: { module: 'crm', entity: 'CCrmDocumentDeal', id: 'DEAL_1' },
  templateId: 20,
  startedAt: started(days),
  startedBy: 3,
  modifiedAt: started(days),
  ownedUntil: null,
  ...more,
})
const held = (...people: number[]): Holders => ({
  tasks: [{ id: 1, workflowId: '', name: '', dueAt: null, people }],
  people,
  isCut: false,
})
const facts = { templates: new Map([20, 21].map((id) => [id, { name: `T${id}` }])), left: new Set([11]), now: NOW }

test('automation rules are counted apart from all else', () => {
  const rows = [workflow('a', 1), workflow('r', 400, { templateId: 90 }), workflow('s', 400, { templateId: null })]
  const overview = overviewOf(rows, new Map([['r', held(11)]]), facts)
  expect(overview).toMatchObject({ running: 1, rules: 2, over30: 0, over90: 0, heldByLeft: 0 })
  expect(overview.byHolder).toEqual([])
})

test('totals, templates and holders, the largest first', () => {
  const stuck = new Date(NOW - 3_600_000).toISOString()
  const rows = [
    workflow('a', 31, { templateId: 21, ownedUntil: stuck }),
    workflow('b', 91),
    workflow('c', 2, { startedBy: 11 }),
    workflow('d', 30),
  ]
  const holders = new Map([
    ['a', held(4, 5)],
    ['b', held(5)],
    ['c', held(11)],
  ] as const)
  expect(overviewOf(rows, holders, facts)).toMatchObject({
    ...{ running: 4, stuck: 1, over30: 2, over90: 1, byLeft: 1, heldByLeft: 1 },
    byTemplate: [
      { id: 20, name: 'T20', count: 3 },
      { id: 21, name: 'T21', count: 1 },
    ],
    byHolder: [
      { userId: 5, count: 2 },
      { userId: 4, count: 1 },
      { userId: 11, count: 1 },
    ],
  })
})

test('ages fall into one bucket each, by its upper bound', () => {
  const { ages } = overviewOf(
    [0, 1, 1.1, 7, 8, 30, 90, 180, 181, 365, 366, 900].map((days) => workflow(`${days}`, days)),
    new Map(),
    facts,
  )
  expect(ages).toEqual([
    { from: undefined, to: 1, count: 2 },
    { from: 1, to: 7, count: 2 },
    { from: 7, to: 30, count: 2 },
    { from: 30, to: 90, count: 1 },
    { from: 90, to: 180, count: 1 },
    { from: 180, to: 365, count: 2 },
    { from: 365, to: undefined, count: 2 },
  ])
})

test('the oldest tenth of a template’s is told from ten on', () => {
  const many = Array.from({ length: 20 }, (_, index) => workflow(`m${index}`, index + 1))
  const few = Array.from({ length: 9 }, (_, index) => workflow(`f${index}`, index + 1, { templateId: 21 }))
  const { oldestTenth } = overviewOf([...many, ...few], new Map(), facts)
  expect(oldestTenth(20)).toBe(19 * DAY)
  expect(oldestTenth(21)).toBeUndefined()
  expect(oldestTenth(null)).toBeUndefined()
})
