import { expect, test } from 'vitest'
import type { Holders } from '@/workflows/holders'
import type { Workflow } from '@/workflows/schema'
import type { Sweep } from '@/workflows/sweep/sweep'
import { sortSwept } from './sweptRows'

const row = (id: string, more: Partial<Workflow> = {}): Workflow => ({
  id,
  document: { module: 'crm', entity: 'E', id: `DEAL_${id}` },
  templateId: 20,
  startedAt: '2026-11-24T09:00:00+03:00',
  startedBy: 1,
  modifiedAt: '2026-11-24T09:00:00+03:00',
  ownedUntil: null,
  ...more,
})
const held = (userId: number): Holders => ({ tasks: [], people: [userId], isCut: false })
const rows = [
  row('a', { templateId: 21, startedAt: '2026-11-24T08:30:00+02:00' }),
  row('b', { templateId: null, startedBy: 2, startedAt: '2026-11-24T09:00:00+03:00' }),
  row('c', { startedBy: 3, startedAt: null }),
]
const swept: Sweep = {
  workflows: rows,
  holders: new Map([
    ['c', held(1)],
    ['a', held(2)],
  ] as const),
  titles: new Map([['crm|E|DEAL_b', 'Invoice 9']]),
  ...{ at: 0, portalAt: 0, version: 1 },
}
const names = {
  titles: new Map([
    ['crm|E|DEAL_a', 'Invoice 10'],
    ['crm|E|DEAL_c', null],
  ] as const),
  templates: new Map([
    [20, { name: 'Ärger' }],
    [21, { name: 'Zeit' }],
  ] as const),
  people: new Map([
    [1, 'Ada'],
    [2, 'Bob'],
  ] as const),
}
const order = (sort: string) =>
  sortSwept(rows, sort, swept, names)
    .map(({ id }) => id)
    .join('')

test.each([
  ['document', 'bac'], // numbers by their size; what has no title comes last either way
  ['-document', 'abc'],
  ['template', 'cab'],
  ['-template', 'acb'],
  ['by', 'abc'],
  ['-by', 'bac'],
  ['waits', 'cab'],
  ['started', 'bac'],
  ['-started', 'abc'],
  ['-id', 'cba'],
])('%s: %s', (sort, expected) => expect(order(sort)).toBe(expected))
