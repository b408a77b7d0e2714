import { beforeAll, expect, test } from 'vitest'
import { csvRows, peopleIn } from './csvRows'
import { listWorld, rowOf } from './row.fixture'
import { search } from './search'

beforeAll(async () => void (await listWorld()))

const task = { id: 1, workflowId: 'w1', name: 'Sign it', dueAt: null, people: [3, 6] }
const rows = [
  rowOf(1, { holders: { tasks: [task], people: [3, 6], isCut: false } }),
  rowOf(2, { title: null, templateName: null, startedBy: 0, startedAt: null, state: 'stuck' }),
]

test('a line a workflow, with names and times of the person’s zone', () => {
  expect(peopleIn(rows)).toEqual([2, 3, 6])
  const names = new Map([
    [2, 'Henry Head'],
    [3, 'Anna Arnold'],
  ])
  const [head, first, second] = csvRows(rows, names)
  expect(head).toHaveLength(10)
  expect(first).toEqual([
    'Deal 1',
    'DEAL_1',
    'Approve deal',
    'Waiting',
    'Sign it',
    'Anna Arnold, User 6',
    'Henry Head',
    '2026-11-20 10:00',
    '2026-11-23 10:00',
    'w1',
  ])
  expect(second?.slice(0, 4)).toEqual(['', 'DEAL_2', 'Automation rule', 'Stuck'])
  expect(second?.slice(6, 8)).toEqual(['System', ''])
})

test('the search finds every word, wherever in the row it is', () => {
  expect(search(rows, 'sign APPROVE').map(({ id }) => id)).toEqual(['w1'])
  expect(search(rows, 'deal_2 stuck').map(({ id }) => id)).toEqual(['w2'])
  expect(search(rows, 'sign stuck')).toEqual([])
})
