import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { groupsOf, nextTask, search } from './listItems'
import type { TaskCounts, TaskListRow } from './queries'
import { taskSchema } from './schema'

const row = (id: number, name = `Task ${id}`, document = '', templateName = ''): TaskListRow => ({
  ...z.parse(taskSchema, { ID: String(id), USER_ID: '1', NAME: name, DOCUMENT_NAME: document } as never),
  templateName,
})
const counts = (more: Partial<TaskCounts>): TaskCounts => ({ open: 0, overdue: 0, today: 0, week: 0, done: 0, ...more })

describe('headings', () => {
  test('stand in the order people work, and an empty one is left out', () => {
    const dated = { part: 'dated', total: 10, rows: [] } as const
    const undated = { part: 'undated', total: 4, rows: [] } as const
    const parts = [dated, undated].map((part) => ({ ...part, rows: [] }))
    expect(groupsOf({ counts: counts({ overdue: 3, today: 2 }), parts })).toEqual([
      { name: 'overdue', part: 'dated', from: 0, count: 3 },
      { name: 'today', part: 'dated', from: 3, count: 2 },
      { name: 'later', part: 'dated', from: 5, count: 5 },
      { name: 'noDeadline', part: 'undated', from: 0, count: 4 },
    ])
    expect(groupsOf({ counts: counts({}), parts: [{ part: 'done', total: 5, rows: [] }] })).toEqual([
      { name: 'done', part: 'done', from: 0, count: 5 },
    ])
  })

  test('never promise more rows than there are, though tasks came and went between two commands of the batch', () => {
    const groups = groupsOf({ counts: counts({ overdue: 7, today: 9 }), parts: [{ part: 'dated', total: 5, rows: [] }] })
    expect(groups).toEqual([{ name: 'overdue', part: 'dated', from: 0, count: 5 }])
  })
})

describe('search', () => {
  const rows = [row(1, 'Approve discount', 'Müller & Söhne', 'Discounts'), row(2, 'Согласовать счёт', 'ООО «Терминал»', 'Счета')]

  test('finds every word in name, document, template or number, in any case and order', () => {
    expect(search(rows, 'söhne APPROVE')).toEqual([rows[0]])
    expect(search(rows, '  терминал   СЧЁТ ')).toEqual([rows[1]])
    expect(search(rows, 'discounts')).toEqual([rows[0]])
    expect(search(rows, '2')).toEqual([rows[1]])
    expect(search(rows, 'discount терминал')).toEqual([])
  })

  test('blanks leave everything', () => {
    expect(search(rows, '   ')).toEqual(rows)
  })
})

describe('the task after an answered one', () => {
  const rows = [row(1), row(2), row(3)]

  test('is the next in the list, at its end the one before', () => {
    expect(nextTask(rows, 1)?.id).toBe(2)
    expect(nextTask(rows, 3)?.id).toBe(2)
  })

  test('is none for the last one left', () => {
    expect(nextTask([row(1)], 1)).toBeUndefined()
    expect(nextTask([], 1)).toBeUndefined()
  })

  test('is the first where the list does not show the answered one', () => {
    expect(nextTask(rows, 99)?.id).toBe(1)
  })
})
